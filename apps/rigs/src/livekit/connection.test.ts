import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../openPages.ts';
import { startRig, type OpenPage } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { connected } = rigPages(startRig);

/** Opens a page and joins the room on it. */
const inRoom = async (options?: OpenOptions) => {
  const page = await connected(options);
  await page.untilStatus('In a call');
  return page;
};

/** The SDK comes back quickly, and as often as it takes. */
const patient = { query: { retries: '100' } };

const codes = ({ page }: OpenPage) =>
  page.evaluate(() =>
    (window.faultlineRecorder?.store.getSnapshot().callErrors.issues ?? []).map(({ code }) => code),
  );

describe('a room of the real SDK', () => {
  it('says nothing while everything works', async () => {
    const { press, server, titles, untilStatus } = await inRoom();
    await press('Speak');
    await server.untilAsked('addTrack');
    await press('Hang up');
    await untilStatus('No call');
    await untilStatus('Not connected');
    expect(await titles()).toEqual([]);
  });

  it('says nothing when it is joined again, and has another call then', async () => {
    const { connect, press, server, titles, untilStatus } = await inRoom();
    await press('Disconnect');
    await untilStatus('No call');
    await connect();
    await untilStatus('In a call');
    await server.untilAsked('join', 2);
    expect(await titles()).toEqual([]);
  });

  it('resumes when only the signal was cut, and says that it is back', async () => {
    const page = await inRoom();
    const { banner, server, titles, untilStatus } = page;
    server.cut();
    await banner('Reconnecting your call').waitFor();
    await banner('You’re back').waitFor();
    await untilStatus('In a call');
    expect(server.requests.filter((one) => one === 'join')).toHaveLength(1);
    expect(await codes(page)).toEqual(['livekit/state/signalReconnecting']);
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('is rebuilt when the service does not take the session back, and is the same call', async () => {
    const page = await inRoom();
    const { banner, server, titles, untilStatus } = page;
    server.configure({ refuseResume: true });
    server.cut();
    await banner('Reconnecting your call').waitFor();
    await banner('You’re back').waitFor();
    await untilStatus('In a call');
    expect(server.requests.filter((one) => one === 'join')).toHaveLength(2);
    expect(await codes(page)).toEqual(['livekit/state/signalReconnecting', 'livekit/state/reconnecting']);
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('is rebuilt when the service asks for it', async () => {
    const page = await inRoom();
    const { banner, server, titles } = page;
    server.leave('UNKNOWN_REASON', 'reconnect');
    await banner('You’re back').waitFor();
    expect(await codes(page)).toEqual(['livekit/disconnect/none', 'livekit/state/reconnecting']);
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it.each([
    ['with its sessions', false],
    ['without them', true],
  ])('comes back when the server dies and is there again %s', async (_, forget) => {
    const { banner, server, titles, untilStatus } = await inRoom(patient);
    await server.kill({ forget });
    await banner('Reconnecting your call').waitFor();
    await server.restart();
    await banner('You’re back').waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('finds out that the server hangs, and comes back with it', async () => {
    const { banner, server, titles } = await inRoom(patient);
    server.freeze();
    await banner('Reconnecting your call').waitFor();
    server.thaw();
    await banner('You’re back').waitFor();
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('says that the call was cut off when the server stays away, and reconnects when asked to', async () => {
    const { banner, dialog, server, titles, untilStatus } = await inRoom({ query: { retries: '2' } });
    await server.kill();
    const over = dialog('Your call was cut off');
    await over.waitFor();
    await untilStatus('Not ready');
    await server.restart();
    await over.getByRole('button', { name: 'Close' }).click();
    await banner('We could not reconnect').getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('In a call');
    // Two tries, and joining again, take less or more than the delay of the banner.
    expect([
      'Reconnecting your call',
      'We could not reconnect',
      'Your call was cut off',
      'Reconnecting',
      'You’re back',
    ]).toEqual(expect.arrayContaining([...(await titles())]));
  });

  it('says the same at once when the token is not good any more', async () => {
    const { banner, dialog, server } = await inRoom(patient);
    server.configure({ refuse: 401 });
    server.cut();
    await dialog('Your call was cut off').waitFor();
    await banner('We could not reconnect').waitFor();
    expect(server.requests).not.toContain('resume');
  });
});
