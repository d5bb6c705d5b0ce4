import { describe, expect, it, vi } from 'vitest';
import { createVirtualClock } from '@faultline/testing';
import type { CallEvent, IssueRaised } from './events.ts';
import type { CallSource, RecoveryRequest } from './source.ts';
import { createCallStore, type CallStoreOptions } from './store.ts';
import { issueStatus } from './view/explain.ts';

const start = 1_000_000;

/** A store over one source that does what the test tells it, on virtual time. */
function setUp(options: CallStoreOptions = {}) {
  const clock = createVirtualClock(start);
  let emit: (event: CallEvent) => void = () => undefined;
  const recover = vi.fn((_: RecoveryRequest) => Promise.resolve());
  const source: CallSource = {
    id: 's',
    sdk: 's',
    recover,
    connect(to) {
      emit = to;
      to({ type: 'connectionChanged', at: clock.now(), status: 'connecting' });
      return () => (emit = () => undefined);
    },
  };
  const store = createCallStore([source], { clock, ...options });
  const stop = store.connect();
  type Bare = CallEvent extends infer E ? (E extends CallEvent ? Omit<E, 'at'> : never) : never;
  const say = (event: Bare) => emit({ ...event, at: clock.now() } as CallEvent);
  const raise = (condition: IssueRaised['condition'], more: Partial<IssueRaised> = {}) =>
    say({ type: 'issueRaised', code: `s/${condition}`, condition, ...more });
  const ready = () => say({ type: 'connectionChanged', status: 'connected' });
  const lose = (more: object = {}) => {
    raise('signaling.reconnecting', { actions: ['reconnect'] });
    say({ type: 'connectionChanged', status: 'lost', retrying: true, ...more });
  };
  const inCall = (callId = 'c') =>
    say({ type: 'callChanged', callId, phase: 'active', direction: 'outbound' });
  const end = (callId: string, condition: IssueRaised['condition'], evidence: 1 | 2 | 4 = 2) =>
    say({ type: 'callEnded', callId, code: `s/hangup/${condition}`, condition, evidence, endedBy: 'them' });
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  const screen = () => store.getSnapshot().screen;
  const banner = () => screen().banner?.condition ?? null;
  return { clock, store, stop, say, raise, ready, lose, inCall, end, later, screen, banner, recover };
}

describe('when a trouble is told', () => {
  it('waits 1.5 s outside a call and half a second in one', () => {
    for (const [talking, delay] of [
      [false, 1_500],
      [true, 500],
    ] as const) {
      const { ready, inCall, lose, later, banner } = setUp();
      ready();
      if (talking) inCall();
      lose();
      later(delay - 1);
      expect(banner()).toBeNull();
      later(1);
      expect(banner()).toBe('signaling.reconnecting');
    }
  });

  it('never tells a blip, and does not confirm what was never told', () => {
    const { ready, lose, later, banner, screen } = setUp();
    ready();
    lose();
    later(300);
    ready();
    later(10_000);
    expect(banner()).toBeNull();
    expect(screen().confirmation).toBeNull();
  });

  it('tells at once what is fatal or what a person must do', () => {
    const { ready, raise, banner, screen } = setUp();
    ready();
    raise('signaling.reconnectExhausted');
    expect(banner()).toBe('signaling.reconnectExhausted');
    raise('media.deviceNotFound');
    expect(screen().prompt?.condition).toBe('media.deviceNotFound');
  });

  it('starts no new delay when a cause replaces its effect', () => {
    const { ready, lose, raise, later, banner } = setUp();
    ready();
    lose();
    later(1_400);
    raise('signaling.gatewayFailed');
    later(100);
    expect(banner()).toBe('signaling.gatewayFailed');
  });
});

describe('when a trouble is over', () => {
  it('says "you are back" for three seconds, with how long it took', () => {
    const { ready, lose, later, banner, screen } = setUp();
    ready();
    lose();
    later(14_000);
    ready();
    expect(banner()).toBeNull();
    expect(screen().confirmation?.awayMs).toBe(14_000);
    later(2_999);
    expect(screen().confirmation).not.toBeNull();
    later(1);
    expect(screen().confirmation).toBeNull();
  });

  it('does not say it when the outage cost the call', () => {
    const { ready, inCall, lose, raise, later, screen } = setUp();
    ready();
    inCall();
    lose();
    later(2_000);
    raise('call.notReattached', { callId: 'c', severity: 'fatal' });
    ready();
    expect(screen().confirmation).toBeNull();
    expect(screen().dialog?.condition).toBe('call.notReattached');
  });

  it('does not say it to somebody who was never in', () => {
    const { lose, later, ready, screen } = setUp();
    lose();
    later(5_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    ready();
    expect(screen().confirmation).toBeNull();
  });

  it('takes a cleared warning down only after it could be read', () => {
    const { ready, raise, say, later, banner } = setUp();
    ready();
    raise('quota.rate');
    later(1_500);
    expect(banner()).toBe('quota.rate');
    say({ type: 'issueCleared', condition: 'quota.rate' });
    later(1_499);
    expect(banner()).toBe('quota.rate');
    later(1);
    expect(banner()).toBeNull();
  });
});

describe('an outage that lasts', () => {
  it('is one incident over many tries, and its words escalate', () => {
    const { ready, inCall, lose, later, screen } = setUp();
    ready();
    inCall();
    const phases: (string | undefined)[] = [];
    for (let tries = 0; tries < 8; tries++) {
      lose();
      later(5_000);
      phases.push(screen().banner?.phase);
    }
    expect([...new Set(phases)]).toEqual(['start', 'long', 'act']);
    expect(screen().banner?.startedAt).toBe(start);
  });

  it('is stuck after 90 s without a sign, and asks the person', () => {
    const { ready, lose, later, banner, screen } = setUp();
    ready();
    lose();
    later(89_999);
    expect(banner()).toBe('signaling.reconnecting');
    later(1);
    expect(screen().banner).toMatchObject({
      condition: 'signaling.reconnectStuck',
      actor: 'person',
      actions: ['reconnect'],
    });
  });

  it('is told as unstable after three losses in a minute, until 15 s of calm', () => {
    const { ready, lose, later, banner } = setUp();
    for (let losses = 0; losses < 3; losses++) {
      ready();
      later(2_000);
      lose();
      later(2_000);
    }
    expect(banner()).toBe('signaling.unstable');
    ready();
    later(14_000);
    expect(banner()).toBe('signaling.unstable');
    later(1_000);
    expect(banner()).toBeNull();
  });

  it('stays over once it is said to be over, until the person acts', async () => {
    const { ready, lose, raise, later, banner, store, screen } = setUp();
    ready();
    lose();
    raise('signaling.reconnectExhausted', { actions: ['reconnect'] });
    lose();
    later(60_000);
    expect(banner()).toBe('signaling.reconnectExhausted');
    await store.recover(screen().banner?.issueId ?? '', 'reconnect');
    later(1);
    expect(banner()).toBe('signaling.reconnecting');
  });

  it('drops the count of attempts when no more will come', () => {
    const { ready, lose, raise, say, screen } = setUp();
    ready();
    lose({ attempt: 2, maxAttempts: 2 });
    raise('signaling.reconnectExhausted');
    say({ type: 'connectionChanged', status: 'lost', retrying: false, attempt: null });
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnectExhausted', attempt: null });
  });

  it('feels a loss that took the call with it', () => {
    const { ready, inCall, end, lose, later, banner } = setUp();
    ready();
    inCall();
    later(5_000);
    end('c', 'call.ended', 1);
    later(30);
    lose({ retrying: false });
    later(500);
    expect(banner()).toBe('signaling.disconnected');
  });

  it('asks after ten seconds where nobody retries', () => {
    const { ready, lose, later, banner } = setUp();
    ready();
    lose({ retrying: false });
    later(9_999);
    expect(banner()).toBeNull();
    later(1);
    expect(banner()).toBe('signaling.disconnected');
  });
});

describe('one cause, one statement', () => {
  it('lets a refusal explain the close that comes with it', () => {
    const { ready, lose, raise, later, banner, screen, store } = setUp();
    ready();
    lose({ retrying: false });
    raise('auth.expired');
    later(60_000);
    expect(banner()).toBeNull();
    expect(screen().prompt?.condition).toBe('auth.expired');
    const held = store
      .getSnapshot()
      .callErrors.issues.find((issue) => issue.condition === 'signaling.reconnecting');
    expect(held && issueStatus(store.getSnapshot(), held)).toBe('heldBack');
  });

  it('lets offline explain reconnecting, and brings reconnecting back when offline is over', () => {
    const { ready, inCall, lose, raise, say, later, banner } = setUp();
    ready();
    inCall();
    raise('signaling.offline');
    lose();
    later(1_000);
    expect(banner()).toBe('signaling.offline');
    say({ type: 'networkChanged', online: true });
    lose();
    later(1_500);
    expect(banner()).toBe('signaling.reconnecting');
  });

  it('does not believe "online" alone: ten quiet seconds or traffic end offline', () => {
    const { ready, raise, say, later, banner, screen } = setUp();
    ready();
    raise('signaling.offline');
    later(2_000);
    say({ type: 'networkChanged', online: true });
    later(5_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.offline', phase: 'checking' });
    later(5_000);
    expect(banner()).toBeNull();
    expect(screen().confirmation).not.toBeNull();
  });

  it('lets reconnecting explain lost sound and bad quality', () => {
    const { ready, inCall, lose, raise, later, banner, screen } = setUp();
    ready();
    inCall();
    raise('ice.reconnecting', { callId: 'c' });
    raise('quality.degraded', { callId: 'c', clears: 'repeat' });
    lose();
    later(600);
    expect(banner()).toBe('signaling.reconnecting');
    expect(screen().indicators).toEqual([]);
    ready();
    later(600);
    expect(banner()).toBeNull();
    later(3_000);
    expect(banner()).toBe('ice.reconnecting');
  });

  it('lets mute and hold explain silence', () => {
    const { ready, inCall, raise, say, screen } = setUp();
    ready();
    inCall();
    raise('media.microphoneSilent', { callId: 'c' });
    expect(screen().indicators).toHaveLength(1);
    say({ type: 'callChanged', callId: 'c', phase: 'active', muted: true });
    expect(screen().indicators).toEqual([]);
  });

  it('silences a dead call, but not what ended it', () => {
    const { ready, inCall, raise, end, later, screen } = setUp();
    ready();
    inCall();
    raise('quality.degraded', { callId: 'c', clears: 'repeat' });
    raise('ice.failed', { callId: 'c' });
    end('c', 'call.ended', 1);
    later(1_000);
    expect(screen().indicators).toEqual([]);
    expect(screen().dialog?.condition).toBe('ice.failed');
  });

  it('ends a repeating warning twenty seconds after its last repeat', () => {
    const { ready, inCall, raise, later, screen } = setUp();
    ready();
    inCall();
    for (let repeats = 0; repeats < 3; repeats++) {
      raise('quality.degraded', { callId: 'c', clears: 'repeat' });
      later(15_000);
    }
    expect(screen().indicators).toMatchObject([{ condition: 'quality.degraded', count: 1 }]);
    later(5_000);
    expect(screen().indicators).toEqual([]);
  });
});

describe('one item a slot', () => {
  it('opens no dialog over another, and makes it modal only when no other call lives', () => {
    const { ready, inCall, end, store, later, screen } = setUp();
    ready();
    inCall('a');
    inCall('b');
    end('a', 'call.busy');
    expect(screen().dialog).toMatchObject({ callId: 'a', modal: false });
    end('b', 'call.declined');
    later(1);
    expect(screen().dialog).toMatchObject({ callId: 'a', modal: true, waiting: 1 });
    store.dismiss(screen().dialog?.issueId ?? '');
    later(20);
    expect(screen().dialog).toMatchObject({ callId: 'b', waiting: 0 });
  });

  it('forgets what an earlier call left when the next begins', () => {
    const { ready, inCall, end, later, screen } = setUp();
    ready();
    inCall('a');
    end('a', 'call.busy');
    inCall('b');
    later(20);
    expect(screen().dialog).toBeNull();
  });

  it('brings a dismissed item back only for a newer occurrence', () => {
    const { ready, raise, store, later, banner, screen } = setUp();
    ready();
    raise('media.mutedByHost');
    store.dismiss(screen().banner?.issueId ?? '');
    later(5_000);
    expect(banner()).toBeNull();
    raise('media.mutedByHost');
    expect(banner()).toBe('media.mutedByHost');
  });

  it('keeps a snoozed quality warning quiet through repeats, until the snooze is over', () => {
    const { ready, inCall, raise, store, later, screen } = setUp();
    ready();
    inCall();
    const repeat = () => raise('quality.degraded', { callId: 'c', clears: 'repeat' });
    repeat();
    store.dismiss(screen().indicators[0]?.issueId ?? '', 60_000);
    later(15_000);
    repeat();
    later(20);
    expect(screen().indicators).toEqual([]);
    later(50_000);
    repeat();
    expect(screen().indicators).toHaveLength(1);
  });

  it('counts several of one kind as one item, and what waits behind it', () => {
    const { ready, raise, later, screen } = setUp();
    ready();
    raise('service.upstream', { code: 's/a' });
    raise('service.upstream', { code: 's/b' });
    raise('media.mutedByHost');
    later(1_500);
    expect(screen().banner).toMatchObject({ condition: 'service.upstream', count: 2, waiting: 1 });
  });
});

describe('what is offered', () => {
  it('offers only what a source or the app handles', () => {
    const redial = vi.fn();
    const { ready, inCall, end, store, later, screen } = setUp();
    ready();
    inCall();
    end('c', 'call.busy');
    expect(screen().dialog?.actions).toEqual(['dismiss']);
    const undo = store.setActions({ redial });
    later(20);
    expect(screen().dialog?.actions).toEqual(['redial', 'dismiss']);
    undo();
    later(20);
    expect(screen().dialog?.actions).toEqual(['dismiss']);
  });

  it('offers no new call while there is no connection to place it on, nor on a permanent cause', () => {
    const { ready, inCall, lose, end, screen } = setUp({ actions: { redial: () => undefined } });
    ready();
    inCall();
    lose();
    end('c', 'call.serviceError');
    expect(screen().dialog?.actions).toEqual(['dismiss']);
    const other = setUp({ actions: { redial: () => undefined } });
    other.ready();
    other.inCall();
    other.end('c', 'call.notAllowed');
    expect(other.screen().dialog?.actions).toEqual(['dismiss']);
  });

  it('offers support with a reference from the third failure of one code', () => {
    const { ready, raise, screen } = setUp({ actions: { contactSupport: () => undefined } });
    ready();
    for (const callId of ['a', 'a', 'a']) raise('service.misconfigured', { callId, code: 's/x' });
    expect(screen().banner?.actions).toContain('contactSupport');
    expect(screen().banner?.reference).toMatch(/^[0-9A-Z]+$/);
  });

  it('rejects with a sentence what nobody handles', async () => {
    const { ready, raise, store, screen } = setUp();
    ready();
    raise('service.misconfigured');
    await expect(store.recover(screen().banner?.issueId ?? '', 'redial')).rejects.toThrow(
      /Nobody handles "redial"/,
    );
    await expect(store.recover('nonsense', 'redial')).rejects.toThrow(/There is no issue "nonsense"/);
  });

  it('keeps the outcome of a recovery', async () => {
    const { ready, raise, store, screen, recover } = setUp();
    ready();
    raise('auth.loginFailed', { actions: ['reauthenticate'] });
    const id = screen().prompt?.issueId ?? '';
    recover.mockRejectedValueOnce(new Error('no'));
    await expect(store.recover(id, 'reauthenticate')).rejects.toThrow('no');
    expect(store.getSnapshot().recoveries[id]?.outcome).toBe('failed');
    await store.recover(id, 'reauthenticate', { token: 'x' });
    expect(recover).toHaveBeenLastCalledWith(expect.objectContaining({ input: { token: 'x' } }));
    expect(store.getSnapshot().recoveries[id]?.outcome).toBe('done');
  });
});

describe('the store', () => {
  it('tells the first change at once and the rest of a burst once a frame', () => {
    const { ready, raise, store, later } = setUp();
    later(100);
    const heard = vi.fn();
    store.subscribe(heard);
    ready();
    expect(heard).toHaveBeenCalledTimes(1);
    for (let index = 0; index < 50; index++) raise('service.upstream', { code: `s/${index}` });
    expect(heard).toHaveBeenCalledTimes(1);
    later(16);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('wakes only listeners of what changed', () => {
    const { ready, raise, inCall, store, later } = setUp();
    ready();
    later(100);
    const [errors, auth, call, other] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    store.subscribe(errors, 'callErrors');
    store.subscribe(auth, 'authState');
    store.subscribe(call, 'hangupCause/c');
    store.subscribe(other, 'hangupCause/d');
    inCall('c');
    later(20);
    raise('sdk.protocol');
    later(20);
    expect([errors, auth, call, other].map((one) => one.mock.calls.length)).toEqual([1, 0, 1, 0]);
  });

  it('returns the same snapshot until something changed', () => {
    const { ready, store } = setUp();
    ready();
    const snapshot = store.getSnapshot();
    ready();
    expect(store.getSnapshot()).toBe(snapshot);
  });

  it('connects once, and hears nothing after its stop', () => {
    const { store, stop, ready, later, clock } = setUp();
    expect(store.connect()).toBe(stop);
    ready();
    stop();
    later(100);
    expect(clock.pending).toBe(0);
    expect(store.getSnapshot().reconnectState['s']?.status).toBe('connected');
  });

  it('refuses two sources with one id in a sentence', () => {
    const twin: CallSource = { id: 'x', sdk: 'x', connect: () => () => undefined };
    expect(() => createCallStore([twin, twin])).toThrow(/two sources with one id/);
  });

  it('makes an issue of an event it cannot read, and keeps what it said', () => {
    const { store } = setUp();
    for (const nonsense of [
      null,
      7,
      {},
      { type: 'issueRaised', at: 1, code: 5 },
      { type: 'callEnded', at: 1 },
    ])
      store.send(nonsense as unknown as CallEvent);
    const { issues } = store.getSnapshot().callErrors;
    expect(issues.at(-1)).toMatchObject({ condition: 'sdk.protocol', count: 5 });
    expect(issues.at(-1)?.details['event']).toContain('callEnded');
  });

  it('keeps at most 200 issues, resolved ones going first and visible ones never', () => {
    const { ready, raise, store } = setUp();
    ready();
    raise('media.mutedByHost', { code: 's/visible' });
    for (let index = 0; index < 500; index++) raise('sdk.protocol', { code: `s/${index}` });
    const { issues } = store.getSnapshot().callErrors;
    expect(issues).toHaveLength(200);
    expect(issues.map((issue) => issue.code)).toContain('s/visible');
    expect(issues.map((issue) => issue.code)).toContain('s/499');
  });

  it('keeps the last 20 ended calls', () => {
    const { ready, inCall, end, store } = setUp();
    ready();
    for (let index = 0; index < 60; index++) {
      inCall(`c${index}`);
      end(`c${index}`, 'call.ended', 1);
    }
    expect(Object.keys(store.getSnapshot().hangupCause.calls)).toHaveLength(20);
  });

  it('goes on when a listener throws, and does not hide its error', () => {
    const caught: unknown[] = [];
    const queue = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((run) => {
      try {
        run();
      } catch (error) {
        caught.push(error);
      }
    });
    const { ready, store, later } = setUp();
    later(20);
    const second = vi.fn();
    store.subscribe(() => {
      throw new Error('mine');
    });
    store.subscribe(second);
    ready();
    queue.mockRestore();
    expect(second).toHaveBeenCalled();
    expect(String(caught[0])).toContain('mine');
  });
});
