import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../openPages.ts';
import { startRig, type OpenPage } from './rig.ts';
import { rigPages } from '../rigPages.ts';

declare global {
  interface Window {
    sockets?: readonly WebSocket[];
  }
}

const rig = rigPages(startRig);
const open = ({ query, ...options }: OpenOptions = {}) =>
  rig.open({ ...options, query: { kind: 'client', ...query } });
const connected = async (options?: OpenOptions) => {
  const it = await open(options);
  await it.connect();
  // Only what is subscribed can be restored.
  await it.server.untilAsked('subscribe');
  return it;
};

/** Closes every socket, and lets nobody in until told otherwise. */
const closeForNow = async ({ server }: OpenPage, code: number) => {
  server.close(code, 'closed by the test');
  await server.kill();
};

const resolved = ({ page }: OpenPage, code: string) =>
  page.waitForFunction(
    (wanted) =>
      window.faultlineRecorder?.store
        .getSnapshot()
        .callErrors.issues.some(({ code: one, status }) => one === wanted && status === 'resolved'),
    code,
  );

/** Time that can be moved on by hand. */
const withClock = async (page: Page) => void (await page.clock.install());

/** Lets a test see the page's sockets. */
const keepSockets = async (page: Page) =>
  void (await page.addInitScript(() => {
    const sockets: WebSocket[] = [];
    window.sockets = sockets;
    window.WebSocket = class extends WebSocket {
      constructor(url: string | URL) {
        super(url);
        sockets.push(this);
      }
    };
  }));

describe('the connection of a real client', () => {
  it('says nothing while everything works', async () => {
    const { press, titles, untilStatus } = await connected();
    await press('Disconnect');
    await untilStatus('Not connected');
    expect(await titles()).toEqual([]);
  });

  it('says that it reconnects when the server dies, and that it is back', async () => {
    const { server, banner, titles } = await connected();
    await server.kill();
    await banner('Reconnecting').waitFor();
    await server.restart();
    await banner('You’re back').waitFor();
    await server.untilAsked('subscribe', 2);
    expect(await titles()).toEqual(['Reconnecting', 'You’re back']);
  });

  it('tells attempts and their time once it takes long', async () => {
    const { server, banner } = await connected({ query: { longAfter: '2000', attempts: '9' } });
    await server.kill();
    const long = banner('Still reconnecting');
    await long.getByText(/^Attempt \d of 9\./).waitFor();
    // The SDK has no way to try at once without giving up its own retries.
    expect(await long.getByRole('button', { name: 'Try now' }).count()).toBe(0);
  });

  it('offers to reconnect once the attempts are used up, and subscribes again', async () => {
    const { server, banner, titles, untilStatus } = await connected({ query: { attempts: '4' } });
    await server.kill();
    const exhausted = banner('We could not reconnect');
    await exhausted.waitFor();
    await server.restart();
    await exhausted.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    await server.untilAsked('subscribe', 2);
    expect(server.sockets).toBe(1);
    expect(['Reconnecting', 'We could not reconnect', 'You’re back']).toEqual(
      expect.arrayContaining([...(await titles())]),
    );
  });

  it('says at once that the service cannot be reached, since the SDK does not try again', async () => {
    const { server, press, banner, titles, untilStatus } = await open();
    await server.kill();
    await press('Connect');
    const unreachable = banner('We cannot reach the call service');
    await unreachable.waitFor();
    await server.restart();
    await unreachable.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    // What the person asked for is told too where it takes long.
    expect(['We cannot reach the call service', 'Reconnecting']).toEqual(
      expect.arrayContaining([...(await titles())]),
    );
  });

  it('offers to reconnect where the app wants no reconnecting by itself', async () => {
    const { page, server, banner, titles, untilStatus } = await connected({
      query: { reconnect: 'no' },
      prepare: withClock,
    });
    server.drop();
    await untilStatus('Not ready');
    await page.clock.fastForward(10_000);
    const gone = banner('You are disconnected');
    await gone.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    expect(await titles()).not.toContain('Reconnecting');
  });

  it('finds out about a half-open socket when it may, and comes back', async () => {
    const it = await connected({ query: { inactivity: '1500' }, prepare: keepSockets });
    it.server.freeze();
    // The SDK closes the socket in time, but hears of that only once the other end answers.
    await it.page.waitForFunction(() => window.sockets?.at(-1)?.readyState === WebSocket.CLOSING);
    it.server.thaw();
    await resolved(it, 'metered/close/4000');
    await it.untilStatus('Ready');
    expect(['Reconnecting', 'You’re back']).toEqual(expect.arrayContaining([...(await it.titles())]));
  });
});

describe('every close of a session of a real client', () => {
  it.each([
    [1001, 'The call service is restarting'],
    [1008, 'Reconnecting'],
    [1009, 'Reconnecting'],
    [4000, 'Reconnecting'],
    [4002, 'Reconnecting'],
    [4010, 'Too many people are connected'],
    [4011, 'That was too much at once'],
  ])('%s is being mended: %s', async (code, title) => {
    const it = await connected({ prepare: withClock });
    await closeForNow(it, code);
    await it.untilStatus('Not ready');
    // Such a trouble is told once it has lasted.
    await it.page.clock.fastForward(1_500);
    await it.banner(title).waitFor();
    expect(await it.titles()).toEqual([title]);
  });

  it.each([
    [4001, 'prompt', 'Your sign-in was not accepted'],
    [4003, 'dialog', 'You have no access'],
    [4012, 'dialog', 'Your account is on hold'],
    [4020, 'dialog', 'You were removed from the call'],
  ] as const)('%s is the end of it: %s “%s”', async (code, surface, title) => {
    const it = await connected();
    it.server.close(code);
    await it[surface](title).waitFor();
    expect(it.server.opened).toBe(1);
    expect(await it.titles()).toEqual([title]);
  });

  it('tells of a restart that was announced', async () => {
    const it = await connected();
    it.server.goAway(9_000);
    await closeForNow(it, 1001);
    await it.banner('The call service is restarting').waitFor();
    await it.server.restart();
    await it.banner('You’re back').waitFor();
    expect(await it.titles()).toEqual(['The call service is restarting', 'You’re back']);
  });

  it('counts down the half minute after which a full service is tried again', async () => {
    const { page, server, banner, untilStatus, titles } = await connected({
      prepare: withClock,
    });
    server.close(4010);
    const full = banner('Too many people are connected');
    await full.getByText(/Next try in about [23]\d seconds\./).waitFor();
    await page.clock.fastForward(36_000);
    await untilStatus('Ready');
    expect(await titles()).not.toContain('Reconnecting');
  });
});

describe('the first connection of a real client, refused', () => {
  it.each([
    [4001, 'Your sign-in was not accepted', 'Sign in'],
    [4002, 'Your sign-in has run out', 'Sign in'],
    [4010, 'Too many people are connected', 'Reconnect'],
    [4011, 'That was too much at once', 'Reconnect'],
    [1006, 'We cannot reach the call service', 'Reconnect'],
  ])('with %s: %s, and then “%s” works', async (code, title, action) => {
    const { page, server, press, untilStatus, titles } = await open();
    server.configure({ refuse: code });
    await press('Connect');
    const told = page.getByRole('group', { name: title, exact: true });
    await told.waitFor();
    server.configure({ refuse: null });
    await told.getByRole('button', { name: action }).click();
    await untilStatus('Ready');
    expect(server.opened).toBe(2);
    // What the person asked for is told too where it takes long.
    expect([title, 'Reconnecting']).toEqual(expect.arrayContaining([...(await titles())]));
  });
});

describe('tokens of a real client', () => {
  it('says that they cannot be renewed, notices that the SDK gives up, and signs in again', async () => {
    const { server, press, banner, prompt, untilStatus, titles } = await connected({
      query: { attempts: '6', maxDelay: '800' },
    });
    await press('Break tokens');
    server.drop();
    await banner('We cannot renew your sign-in').waitFor();
    const gaveUp = prompt('You could not be signed in');
    await gaveUp.waitFor();
    await press('Mend tokens');
    await gaveUp.getByRole('button', { name: 'Sign in' }).click();
    await untilStatus('Ready');
    await server.untilAsked('subscribe', 2);
    expect(server.sockets).toBe(1);
    expect([
      'Reconnecting',
      'We cannot renew your sign-in',
      'You could not be signed in',
      'You’re back',
    ]).toEqual(expect.arrayContaining([...(await titles())]));
  });

  it('says so when not even the first one can be had', async () => {
    const { press, prompt, untilStatus, titles } = await open();
    await press('Break tokens');
    await press('Connect');
    const failed = prompt('You could not be signed in');
    await failed.waitFor();
    await press('Mend tokens');
    await failed.getByRole('button', { name: 'Sign in' }).click();
    await untilStatus('Ready');
    expect(await titles()).toContain('You could not be signed in');
    expect(await titles()).not.toContain('Something unexpected happened');
  });

  it('are refreshed in silence when one has run out', async () => {
    const it = await connected();
    it.server.close(4002);
    await resolved(it, 'metered/close/4002');
    await it.untilStatus('Ready');
    expect(await it.titles()).toEqual([]);
  });
});

describe('errors of a real server', () => {
  it('says that no more messages can be sent', async () => {
    const { server, banner, untilStatus } = await connected();
    server.tell('over_message_quota');
    await banner('No more messages can be sent').waitFor();
    await untilStatus('Ready');
  });

  it('tells of one that nobody knows yet', async () => {
    const { server, banner } = await connected();
    server.tell('region_moved');
    await banner('Something unexpected happened').waitFor();
  });

  it('says that the person may not do what was refused', async () => {
    const { server, press, banner } = await open();
    server.configure({ errors: { subscribe: 'channel_not_authorized' } });
    await press('Connect');
    await banner('You are not allowed to do this').waitFor();
  });
});
