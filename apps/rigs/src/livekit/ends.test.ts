import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../openPages.ts';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';
import { withoutWaiting } from '../withoutWaiting.ts';

const { open, connected } = rigPages(startRig);

/** Opens a page and joins the room on it. */
const inRoom = async (options?: OpenOptions) => {
  const page = await connected(options);
  await page.untilStatus('In a call');
  return page;
};

describe('why the real SDK left a room', () => {
  it.each([
    ['PARTICIPANT_REMOVED', 'You were removed from the call'],
    ['ROOM_DELETED', 'The host ended the call'],
    ['SERVER_SHUTDOWN', 'The call service had a problem'],
  ] as const)('says of %s: %s', async (reason, title) => {
    const { dialog, server, titles, untilStatus } = await inRoom();
    server.leave(reason);
    await dialog(title).waitFor();
    await untilStatus('No call');
    expect(await titles()).toEqual([title]);
  });

  it('says that the person joined elsewhere, and brings the call here when asked to', async () => {
    const { dialog, server, titles, untilStatus } = await inRoom();
    server.leave('DUPLICATE_IDENTITY');
    const elsewhere = dialog('You joined in another place');
    await elsewhere.getByRole('button', { name: 'Use it here' }).click();
    await untilStatus('In a call');
    await elsewhere.waitFor({ state: 'detached' });
    expect(await titles()).toEqual(['You joined in another place']);
  });

  it('says that the one who was called declined, while the room stays open', async () => {
    const { dialog, server, titles, untilStatus } = await inRoom();
    server.guestLeaves('USER_REJECTED');
    await dialog('grace declined the call').waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual(['grace declined the call']);
  });

  it('says who left, when the other one just leaves', async () => {
    const { banner, press, server, titles, untilStatus } = await inRoom();
    server.guestLeaves('CLIENT_INITIATED');
    await banner('grace left the call').waitFor();
    await press('Hang up');
    await untilStatus('No call');
    expect(await titles()).toEqual(['grace left the call']);
  });
});

describe('joining a room with the real SDK', () => {
  it('asks to sign in again when the token is refused, and does it in the same room', async () => {
    const { press, prompt, server, titles, untilStatus } = await open({ query: { token: 'expired' } });
    await press('Connect');
    const refused = prompt('Your sign-in was not accepted');
    await refused.getByRole('button', { name: 'Sign in' }).click();
    await untilStatus('In a call');
    await refused.waitFor({ state: 'detached' });
    expect(server.requests.filter((one) => one === 'join')).toHaveLength(1);
    expect(await titles()).toEqual(['Your sign-in was not accepted']);
  });

  it.each([
    [403, 'You have no access'],
    [404, 'This call could not be found'],
  ])('tells what a refusal with %i means', async (refuse, title) => {
    const { page, press, server, titles } = await open();
    server.configure({ refuse });
    await press('Connect');
    await page.getByText(title, { exact: true }).first().waitFor();
    // The event says only that nobody was let in; the error of connect() follows it at once, and may be a frame late.
    expect(['Your sign-in was not accepted', title]).toEqual(expect.arrayContaining([...(await titles())]));
  });

  it('cannot reach a server that is not there, and tries again when asked to', async () => {
    const { banner, press, server, titles, untilStatus } = await open();
    await server.kill();
    await press('Connect');
    const unreachable = banner('We cannot reach the call service');
    await unreachable.waitFor();
    await server.restart();
    await unreachable.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('In a call');
    expect(withoutWaiting(await titles())).toEqual(['We cannot reach the call service']);
  });

  it('says that the call could not be started when media never comes, and starts it when asked to', async () => {
    const { dialog, press, server, titles, untilStatus } = await open();
    server.configure({ media: false });
    await press('Connect');
    const failed = dialog('The call could not be started');
    await failed.waitFor();
    server.configure({ media: true });
    await failed.getByRole('button', { name: 'Call again' }).click();
    await untilStatus('In a call');
    await failed.waitFor({ state: 'detached' });
    expect(await titles()).toEqual(['The call could not be started']);
  });
});

describe('devices and quality with the real SDK', () => {
  it('asks for the microphone that was blocked, and publishes it once it is allowed', async () => {
    const { allowMicrophone, press, prompt, server, untilStatus } = await inRoom({ microphone: false });
    await press('Speak');
    const blocked = prompt('Your microphone is blocked for this site');
    await blocked.waitFor();
    await allowMicrophone();
    await press('Speak');
    await server.untilAsked('addTrack');
    await blocked.waitFor({ state: 'detached' });
    await untilStatus('In a call');
  });

  it('says that the token has no right to speak', async () => {
    const { banner, connect, press, server } = await open();
    server.configure({ mayPublish: false });
    await connect();
    await press('Speak');
    await banner('You are not allowed to do this').waitFor();
  });

  it('shows a weak connection for as long as the service says so', async () => {
    const { page, server } = await inRoom();
    server.rate('poor');
    const weak = page.getByText('Weak connection', { exact: true }).first();
    await weak.waitFor({ state: 'attached' });
    server.rate('excellent');
    await weak.waitFor({ state: 'detached' });
  });
});
