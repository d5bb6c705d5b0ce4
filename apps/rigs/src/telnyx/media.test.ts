import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../openPages.ts';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const rig = rigPages(startRig);
const open = (options: OpenOptions = {}) => rig.connected({ microphone: false, ...options });
const blocked = 'Your microphone is blocked for this site';

/** A call that waits for the microphone, which is blocked. */
const waitingCall = async (recovery = '30000') => {
  const it = await open({ query: { recovery } });
  await it.server.invite();
  await it.press('Answer');
  await it.prompt(blocked).waitFor();
  return it;
};

describe('the microphone of the real SDK', () => {
  it('says that it is blocked for the site, and nothing of a busy line', async () => {
    const { dial, prompt, titles, untilStatus } = await open();
    await dial('+15550200');
    await prompt(blocked).waitFor();
    await untilStatus('No call');
    expect(await titles()).toEqual([blocked]);
  });

  it('offers to call again once it is allowed', async () => {
    const { allowMicrophone, dial, prompt, untilStatus } = await open();
    await dial('+15550200');
    await prompt(blocked).waitFor();
    await allowMicrophone();
    await prompt('Your microphone works again').getByRole('button', { name: 'Call again' }).click();
    await untilStatus('In a call');
  });

  it('says that the page itself may not use it', async () => {
    const { dial, prompt, titles } = await open({ microphone: true, query: { policy: 'no-microphone' } });
    await dial('+15550200');
    await prompt('This page may not use your microphone').waitFor();
    expect(await titles()).toEqual(['This page may not use your microphone']);
  });
});

describe('a live call of the real SDK', () => {
  it('says that the microphone is needed when the person takes it back', async () => {
    const { context, dial, prompt, titles, untilStatus } = await open({ microphone: true });
    await dial('+15550200');
    await untilStatus('In a call');
    await context.clearPermissions();
    await prompt('Your microphone is needed').waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual(['Your microphone is needed']);
  });
});

describe('a live call of the real SDK whose microphone is blocked', () => {
  it('says so, with no word of one that was unplugged, and offers to switch it on once it is allowed', async () => {
    const it = await open({ microphone: true });
    await it.dial('+15550200');
    await it.untilStatus('In a call');
    await it.blockMicrophone();
    await it.prompt(blocked).waitFor();
    await it.untilStatus('In a call');
    await it.allowMicrophone();
    await it.prompt(blocked).waitFor({ state: 'detached' });
    expect(await it.titles()).toEqual([blocked, 'Your microphone may be used again']);
  });
});

describe('an inbound call that waits for its microphone', () => {
  it('goes on by itself once the person allows it', async () => {
    const { allowMicrophone, prompt, titles, untilStatus } = await waitingCall();
    await allowMicrophone();
    await untilStatus('In a call');
    await prompt(blocked).waitFor({ state: 'detached' });
    expect(await titles()).toEqual([blocked]);
  });

  it('is asked again, and stays, while it is still blocked', async () => {
    const { server, prompt, untilStatus } = await waitingCall();
    await prompt(blocked).getByRole('button', { name: 'Try again' }).click();
    await prompt(blocked).getByText('That did not work. You can try again.').waitFor();
    await untilStatus('Ringing');
    expect(server.calls).toHaveLength(1);
  });

  it('is declined without another word', async () => {
    const { server, prompt, titles, untilStatus } = await waitingCall();
    await prompt(blocked).getByRole('button', { name: 'Decline call' }).click();
    await server.untilAsked('telnyx_rtc.bye');
    await untilStatus('No call');
    await prompt(blocked).waitFor({ state: 'detached' });
    expect(await titles()).toEqual([blocked]);
  });

  it('is missed after its deadline', async () => {
    const { prompt, titles, untilStatus } = await waitingCall('2500');
    await prompt('You missed this call').waitFor();
    await untilStatus('No call');
    expect(await titles()).toEqual([blocked, 'You missed this call']);
  });

  it('is gone when the caller gives up first, as the person has answered', async () => {
    const { banner, server, titles, untilStatus } = await waitingCall('4000');
    server.bye({ cause: 'ORIGINATOR_CANCEL', causeCode: 487 });
    await untilStatus('No call');
    await banner('The call from Ada is gone').waitFor();
    expect(await titles()).not.toContain('The call could not be started');
  });
});
