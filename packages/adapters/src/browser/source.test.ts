import { describe, expect, it } from 'vitest';
import { screenView, createCallStore, type CallEvent } from '@faultline/core';
import { createVirtualClock, describeAdapter } from '@faultline/testing';
import type { BrowserLike, PermissionStatusLike } from './environment.ts';
import { browserSource } from './source.ts';

/** A page whose events the test fires. */
function createPage() {
  const made: { fire(type: string): void; count(): number }[] = [];
  const target = () => {
    const listeners = new Map<string, Set<() => void>>();
    const self = {
      addEventListener: (type: string, listener: () => void) =>
        void listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
      removeEventListener: (type: string, listener: () => void) => void listeners.get(type)?.delete(listener),
      fire: (type: string) => [...(listeners.get(type) ?? [])].forEach((listener) => listener()),
      count: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
    };
    made.push(self);
    return self;
  };
  const permission = { ...target(), state: 'prompt' };
  const devices: { kind: string; deviceId: string }[] = [];
  const navigator = {
    onLine: true,
    permissions: {
      query: ({ name }: { name: string }) =>
        name === 'microphone'
          ? Promise.resolve(permission as PermissionStatusLike)
          : Promise.reject(new TypeError(name)),
    },
    mediaDevices: { ...target(), enumerateDevices: () => Promise.resolve([...devices]) },
  };
  const document = { ...target(), visibilityState: 'visible', featurePolicy: { allowsFeature: () => true } };
  const window = { ...target(), isSecureContext: true };
  return {
    window,
    document,
    navigator,
    permission,
    devices,
    listeners: () => made.reduce((sum, one) => sum + one.count(), 0),
  };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

async function setUp(change: (page: ReturnType<typeof createPage>) => void = () => undefined) {
  const page = createPage();
  change(page);
  const events: CallEvent[] = [];
  const source = browserSource({
    browser: page as BrowserLike,
    clock: { now: () => 5, timer: () => () => undefined },
  });
  const stop = source.connect((event) => void events.push(event));
  await settle();
  return { page, source, stop, events };
}

describeAdapter(
  'browser',
  { describe, it },
  {
    create(clock) {
      const page = createPage();
      return {
        source: browserSource({ browser: page as BrowserLike, clock }),
        listenerCount: page.listeners,
        provoke: () => page.window.fire('offline'),
        provokeNonsense: () => page.window.fire('offline'),
      };
    },
  },
);

describe('the browser as a source', () => {
  it('tells the permission as it is, and each change of it', async () => {
    const { page, events } = await setUp();
    expect(events).toContainEqual({
      type: 'permissionChanged',
      at: 5,
      device: 'microphone',
      state: 'prompt',
      allowedByPolicy: true,
    });
    page.permission.state = 'granted';
    page.permission.fire('change');
    expect(events.at(-1)).toMatchObject({ type: 'permissionChanged', state: 'granted' });
  });

  it('asks again when the page gets the focus back', async () => {
    const { page, events } = await setUp();
    page.permission.state = 'denied';
    page.window.fire('focus');
    await settle();
    expect(events.at(-1)).toMatchObject({ type: 'permissionChanged', state: 'denied' });
  });

  it('tells that the frame is not allowed to ask', async () => {
    const { events } = await setUp((page) => (page.document.featurePolicy.allowsFeature = () => false));
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'permissionChanged', allowedByPolicy: false }),
    );
  });

  it('tells a new device from one that was taken away', async () => {
    const { page, events } = await setUp(
      (one) => void one.devices.push({ kind: 'audioinput', deviceId: 'a' }),
    );
    page.devices.push({ kind: 'audioinput', deviceId: 'b' });
    page.navigator.mediaDevices.fire('devicechange');
    await settle();
    expect(events.at(-1)).toMatchObject({ type: 'devicesChanged', added: true, count: 2 });
    page.devices.length = 0;
    page.navigator.mediaDevices.fire('devicechange');
    await settle();
    expect(events.at(-1)).toMatchObject({ type: 'devicesChanged', added: false, count: 0 });
  });

  it('treats offline and online as hints', async () => {
    const { page, events } = await setUp();
    page.window.fire('offline');
    expect(events.slice(-2)).toMatchObject([
      { type: 'networkChanged', online: false },
      { condition: 'signaling.offline' },
    ]);
    page.window.fire('online');
    expect(events.at(-1)).toMatchObject({ type: 'networkChanged', online: true });
  });

  it('says that an insecure page cannot have a microphone', async () => {
    const { events } = await setUp((page) => (page.window.isSecureContext = false));
    expect(events).toContainEqual(expect.objectContaining({ condition: 'media.insecureContext' }));
  });

  it('follows a track until it ends, and not after the undo', async () => {
    const { page, source, events } = await setUp();
    const track = { ...page.window, kind: 'audio', readyState: 'live' };
    const undo = source.watchTrack(track, 'microphone', 'c');
    page.window.fire('ended');
    expect(events.at(-1)).toMatchObject({ condition: 'media.captureEnded', callId: 'c' });
    events.length = 0;
    undo();
    page.window.fire('ended');
    expect(events).toEqual([]);
  });

  it('is silent on a server', () => {
    const events: CallEvent[] = [];
    browserSource({ browser: {} }).connect((event) => void events.push(event))();
    expect(events).toEqual([]);
  });

  it('refines what an SDK proved: denied although granted is the system, denied by policy is the page', () => {
    for (const [page, condition] of [
      [{ state: 'granted', allowedByPolicy: true }, 'media.blockedBySystem'],
      [{ state: 'denied', allowedByPolicy: false }, 'media.blockedByPolicy'],
      [{ state: 'prompt', allowedByPolicy: true }, 'media.permissionDenied'],
    ] as const) {
      const store = createCallStore([], { clock: createVirtualClock(0) });
      store.send({ type: 'permissionChanged', at: 1, device: 'microphone', ...page });
      store.send({
        type: 'issueRaised',
        at: 2,
        code: 'x/denied',
        condition: 'media.permissionDenied',
        device: 'microphone',
      });
      expect(store.read(screenView).prompt?.condition).toBe(condition);
    }
  });
});

describe('a page that starts the store twice, as React does in development', () => {
  it('hears a changed permission once, and nothing that was asked for the store before', async () => {
    const page = createPage();
    const source = browserSource({
      browser: page as BrowserLike,
      clock: { now: () => 5, timer: () => () => undefined },
    });
    const told: string[] = [];
    source.connect(({ type }) => void told.push(`before ${type}`))();
    const early = told.length;
    const stop = source.connect(({ type }) => void told.push(type));
    await settle();
    expect(told.filter((one) => one.startsWith('before'))).toHaveLength(early);
    expect(told.filter((one) => one === 'permissionChanged')).toHaveLength(1);
    told.length = 0;
    page.permission.state = 'granted';
    page.permission.fire('change');
    expect(told).toEqual(['permissionChanged']);
    stop();
    expect(page.listeners()).toBe(0);
  });
});

describe('a track that two calls send', () => {
  it('is followed for both, and let go once it has ended', async () => {
    const { source, events } = await setUp();
    const track = createPage().window;
    const live = { ...track, kind: 'audio', readyState: 'live' };
    const undo = source.watchTrack(live, 'microphone', 'one');
    source.watchTrack(live, 'microphone', 'two');
    expect(track.count()).toBe(2);
    track.fire('ended');
    const ended = events.flatMap((event) => (event.type === 'issueRaised' ? [event.callId] : []));
    expect(ended).toEqual(['one', 'two']);
    expect(track.count()).toBe(0);
    undo();
  });
});
