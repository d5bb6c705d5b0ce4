import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../openPages.ts';
import { startRig, type OpenPage } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { connected: open } = rigPages(startRig);

/** Opens a page and has a call on it. */
const inCall = async (options?: OpenOptions) => {
  const page = await open(options);
  await page.dial('+15550200');
  await page.untilStatus('In a call');
  return page;
};

const codes = (page: OpenPage['page']) =>
  page.evaluate(() =>
    (window.faultlineRecorder?.store.getSnapshot().callErrors.issues ?? []).map(({ code }) => code),
  );

describe('why a call of the real SDK ended', () => {
  it.each([
    ['+15550486', '+15550486 is busy'],
    ['+15550603', '+15550603 declined the call'],
    ['+15550480', '+15550480 did not answer'],
    ['+15550404', 'This number was not found'],
  ])('says of %s: %s', async (number, title) => {
    const { dial, dialog, titles } = await open();
    await dial(number);
    await dialog(title).waitFor();
    expect(await titles()).toEqual([title]);
  });

  it('calls again from the dialog', async () => {
    const { dial, dialog, server } = await open();
    await dial('+15550486');
    const busy = dialog('+15550486 is busy');
    await busy.getByRole('button', { name: 'Call again' }).click();
    await server.untilAsked('invite', 2);
    await busy.waitFor();
  });

  it('says nothing when the person cancels or hangs up, or the other side does', async () => {
    const { dial, press, server, titles, untilStatus } = await open();
    await dial('+15550180');
    await untilStatus('Ringing');
    await press('Hang up');
    await untilStatus('No call');
    await dial('+15550200');
    await untilStatus('In a call');
    await press('Hang up');
    await untilStatus('No call');
    await dial('+15550200');
    await untilStatus('In a call');
    server.hangUp();
    await untilStatus('No call');
    expect(await titles()).toEqual([]);
  });

  it('says that the call was cut off when the service ended it with an error', async () => {
    const { dialog, server, titles } = await inCall();
    server.hangUp(31_003);
    await dialog('Your call was cut off').waitFor();
    expect(await titles()).toEqual(['Your call was cut off']);
  });
});

describe('a call to the real SDK', () => {
  it('is answered, and its end says nothing', async () => {
    const { press, server, titles, untilStatus } = await open();
    await server.invite();
    await untilStatus('Ringing');
    await press('Answer');
    await untilStatus('In a call');
    server.hangUp();
    await untilStatus('No call');
    expect(await titles()).toEqual([]);
  });

  it('is missed when the caller gives up, but not when the person rejects it', async () => {
    const { banner, press, server, titles, untilStatus } = await open();
    await server.invite();
    await untilStatus('Ringing');
    await press('Hang up');
    await server.untilAsked('reject');
    await untilStatus('No call');
    await server.invite();
    await untilStatus('Ringing');
    server.cancel();
    await banner('Missed call from +34600111222').waitFor();
    expect(await titles()).toEqual(['Missed call from +34600111222']);
  });
});

describe('the microphone and the sound of the real SDK', () => {
  it('asks for the microphone that was blocked, and calls again once it is allowed', async () => {
    const { allowMicrophone, dial, prompt, titles, untilStatus } = await open({ microphone: false });
    await dial('+15550200');
    const blocked = prompt('Your microphone is blocked for this site');
    await blocked.waitFor();
    await untilStatus('No call');
    expect(await titles()).toEqual(['Your microphone is blocked for this site']);
    await allowMicrophone();
    await prompt('Your microphone works again').getByRole('button', { name: 'Call again' }).click();
    await untilStatus('In a call');
  });

  it('says that the sound is being restored while it is, and nothing else', async () => {
    const { banner, page, server, titles, untilStatus } = await inCall();
    server.configure({ restoreSound: false });
    await server.cutMedia();
    await banner('Sound is being restored').waitFor();
    await untilStatus('In a call');
    const told = ['low-bytes-received', 'ice-connectivity-lost'].map((name) => `twilio/warning/${name}`);
    expect(await codes(page)).toEqual(expect.arrayContaining([...told, 'twilio/53405']));
    server.configure({ restoreSound: true });
    await banner('You’re back').waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual(['Sound is being restored', 'You’re back']);
  });
});
