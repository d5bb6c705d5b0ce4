import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../openPages.ts';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { connected: open } = rigPages(startRig);

/** Opens a page and has a call on it. */
const inCall = async (options?: OpenOptions) => {
  const it = await open(options);
  await it.dial('+15550200');
  await it.untilStatus('In a call');
  return it;
};

describe('why a call of the real SDK ended', () => {
  it.each([
    ['+15550486', '+15550486 is busy'],
    ['+15550603', '+15550603 declined the call'],
    ['+15550408', '+15550408 did not answer'],
    ['+15550480', '+15550480 did not answer'],
    ['+15550503', 'The call service had a problem'],
    ['+442079460000', 'This number was not found'],
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
    await server.untilAsked('telnyx_rtc.invite', 2);
    await busy.waitFor();
  });

  it('says nothing when the person cancels, hangs up or declines', async () => {
    const { dial, server, press, titles, untilStatus } = await open();
    await dial('+15550180');
    await server.untilAsked('telnyx_rtc.invite');
    await press('Hang up');
    await untilStatus('No call');
    await dial('+15550200');
    await untilStatus('In a call');
    await press('Hang up');
    await untilStatus('No call');
    await server.invite();
    await untilStatus('Ringing');
    await press('Hang up');
    await untilStatus('No call');
    expect(await titles()).toEqual([]);
  });

  it('says nothing when the other side hangs up', async () => {
    const { server, titles, untilStatus } = await inCall();
    server.bye();
    await untilStatus('No call');
    expect(await titles()).toEqual([]);
  });

  it('says that the call was cut off when the network failed it', async () => {
    const { server, dialog, titles } = await inCall();
    server.bye({ cause: 'NETWORK_OUT_OF_ORDER', causeCode: 38, sipCode: 503 });
    await dialog('Your call was cut off').waitFor();
    expect(await titles()).toEqual(['Your call was cut off']);
  });

  it('says whom the person missed when the caller gives up', async () => {
    const { server, banner, titles, untilStatus } = await open();
    await server.invite();
    await untilStatus('Ringing');
    server.bye({ cause: 'ORIGINATOR_CANCEL', causeCode: 487 });
    await banner('Missed call from Ada').waitFor();
    expect(await titles()).toEqual(['Missed call from Ada']);
  });
});

describe('a call of the real SDK through an outage', () => {
  it('comes back with the connection, and is then hung up as the outbound call that it was', async () => {
    const { server, banner, titles, untilStatus, press } = await inCall();
    await server.kill();
    await banner('Reconnecting your call').waitFor();
    await server.restart();
    await server.untilAsked('telnyx_rtc.attach');
    await banner('You’re back').waitFor();
    await untilStatus('In a call');
    await press('Hang up');
    await untilStatus('No call');
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('says that the call could not be saved when the service has forgotten it', async () => {
    const { server, banner, dialog, titles, untilStatus } = await inCall();
    await server.kill();
    server.configure({ reattach: 'empty' });
    await banner('Reconnecting your call').waitFor();
    await server.restart();
    await dialog('Your call could not be saved').waitFor();
    await untilStatus('Ready');
    // Between the end of the call and ready, a few milliseconds, the connection is all that is still missing.
    expect(['Reconnecting your call', 'Reconnecting', 'Your call could not be saved']).toEqual(
      expect.arrayContaining([...(await titles())]),
    );
  });

  it('says that the call was cut off when the attempts are exhausted', async () => {
    const { server, banner, dialog, titles } = await inCall({ query: { attempts: '1' } });
    await server.kill();
    await banner('We could not reconnect').waitFor();
    await dialog('Your call was cut off').waitFor();
    expect(['Reconnecting your call', 'We could not reconnect', 'Your call was cut off']).toEqual(
      expect.arrayContaining([...(await titles())]),
    );
  });

  it('says at once that the call was cut off when the service sends the person away in a call', async () => {
    const { server, banner, dialog, titles, untilStatus } = await inCall();
    server.punt();
    await banner('You are disconnected').waitFor({ timeout: 5_000 });
    await dialog('Your call was cut off').waitFor();
    await untilStatus('No call');
    expect([...(await titles())].sort()).toEqual(['You are disconnected', 'Your call was cut off']);
  });

  it('goes on when the network comes back after the person was offline', async () => {
    const { context, server, banner, titles, untilStatus } = await inCall();
    await context.setOffline(true);
    await banner('You are offline').waitFor();
    await server.kill();
    await untilStatus('Not ready');
    await server.restart();
    await context.setOffline(false);
    await untilStatus('Ready');
    await untilStatus('In a call');
    expect([
      'You are offline',
      'You seem to be back online',
      'Reconnecting your call',
      'You’re back',
    ]).toEqual(expect.arrayContaining([...(await titles())]));
  });
});
