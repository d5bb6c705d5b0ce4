import { describe, expect, it, vi } from 'vitest';
import type { View } from '../view/view.ts';
import type { Topic } from './snapshot.ts';
import { authStateView } from '../view/authState.ts';
import { callQualityView } from '../view/callQuality.ts';
import { setUp } from '../test-support/oneSource.ts';

const topics: readonly Topic[] = [
  'callErrors',
  'reconnectState',
  'mediaRecovery',
  'hangupCause',
  'hangupCause/c',
  'hangupCause/d',
  'parties',
  'callQuality',
  'callQuality/c',
  'callQuality/d',
  'authState',
  'recoveries',
  'hidden',
  'screen',
];

type World = ReturnType<typeof setUp>;

/** A store with a call and no trouble, and the topics whose listeners were called since. */
function calm() {
  const one = setUp({ actions: { redial: () => undefined } });
  one.ready();
  one.inCall('c');
  one.raise('sdk.protocol');
  one.later(100);
  for (const view of [authStateView, callQualityView]) one.store.read(view as View<unknown>);
  const called: string[] = [];
  for (const topic of topics) one.store.subscribe(() => called.push(topic), topic);
  one.store.subscribe(() => called.push('anything'));
  return { ...one, called };
}

describe('who subscribed is called', () => {
  it.each<[string, (one: World) => void, readonly Topic[]]>([
    ['a silent issue is recorded', ({ raise }) => raise('sdk.misuse'), ['callErrors']],
    ['something is told', ({ raise }) => raise('call.missed'), ['callErrors', 'screen']],
    [
      'a call rings',
      ({ say }) => say({ type: 'callChanged', callId: 'd', phase: 'ringing' }),
      ['hangupCause', 'hangupCause/d', 'callQuality', 'callQuality/d'],
    ],
    [
      'a call is muted',
      ({ say }) => say({ type: 'callChanged', callId: 'c', phase: 'active', muted: true }),
      ['hangupCause', 'hangupCause/c', 'callQuality', 'callQuality/c'],
    ],
    [
      'a call learns who it is with',
      ({ say }) => say({ type: 'callChanged', callId: 'c', phase: 'active', remote: 'Ana' }),
      ['hangupCause', 'hangupCause/c'],
    ],
    [
      'the sound of a call gets bad',
      ({ raise }) => raise('quality.degraded', { callId: 'c' }),
      ['callErrors', 'callQuality', 'callQuality/c', 'screen'],
    ],
    [
      'the connection is lost, and not told yet',
      ({ say }) => say({ type: 'connectionChanged', status: 'lost', retrying: true }),
      ['reconnectState'],
    ],
    [
      'the browser asks for the microphone',
      ({ say }) => say({ type: 'permissionChanged', device: 'microphone', state: 'asking' }),
      ['mediaRecovery'],
    ],
    [
      'somebody joins',
      ({ say }) => say({ type: 'partyChanged', partyId: 'p', state: 'joined', callId: 'c' }),
      ['parties'],
    ],
    [
      'the page goes to the background',
      ({ say }) => say({ type: 'visibilityChanged', hidden: true }),
      ['hidden'],
    ],
    [
      'the sign-in is about to end',
      ({ raise }) => raise('auth.expiringSoon'),
      ['callErrors', 'authState', 'screen'],
    ],
  ])('when %s, for that and nothing else', (_, act, expected) => {
    const one = calm();
    act(one);
    one.later(20);
    expect([...new Set(one.called)].sort()).toEqual([...expected, 'anything'].sort());
  });

  it('when a way back begins and comes out', async () => {
    const { store, later, called } = calm();
    await store.recover('s:s/sdk.protocol::', 'redial');
    later(20);
    expect(called).toEqual(['recoveries', 'anything', 'recoveries', 'anything']);
  });

  it.each<[string, (one: World) => void]>([
    ['is said again', ({ inCall }) => inCall('c')],
    ['is known already', ({ ready }) => ready()],
    ['is none', ({ store }) => store.dismiss('nobody knows')],
  ])('never for news that %s', (_, act) => {
    const one = calm();
    const before = one.store.getSnapshot();
    act(one);
    one.later(5_000);
    expect(one.called).toEqual([]);
    expect(one.store.getSnapshot()).toBe(before);
  });
});

describe('a listener', () => {
  const change = ({ raise, later }: World) => {
    raise('sdk.misuse');
    later(20);
  };

  it.each([undefined, 'callErrors'] as const)('of %s hears until its undo, and the others go on', (topic) => {
    const one = calm();
    const [first, second] = [vi.fn(), vi.fn()];
    const undo = one.store.subscribe(first, topic);
    one.store.subscribe(second, topic);
    change(one);
    undo();
    change(one);
    expect([first, second].map((heard) => heard.mock.calls.length)).toEqual([1, 2]);
  });

  it('that is subscribed twice hears twice, and each undo takes one away', () => {
    const one = calm();
    const heard = vi.fn();
    const undo = one.store.subscribe(heard, 'callErrors');
    one.store.subscribe(heard, 'callErrors');
    change(one);
    undo();
    undo();
    change(one);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('of a topic is not taken away by a late second undo of an earlier one', () => {
    const one = setUp();
    one.later(100);
    const heard = vi.fn();
    const undo = one.store.subscribe(() => undefined, 'callErrors');
    undo();
    one.store.subscribe(heard, 'callErrors');
    undo();
    change(one);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('may come, go and change the state while listeners are being called', () => {
    const one = calm();
    const late = vi.fn();
    const gone = vi.fn();
    const undos: (() => void)[] = [];
    undos.push(
      one.store.subscribe(() => {
        undos.forEach((undo) => undo());
        one.store.subscribe(late, 'callErrors');
        one.raise('sdk.internal');
      }, 'callErrors'),
    );
    undos.push(one.store.subscribe(gone, 'hidden'));
    change(one);
    one.say({ type: 'visibilityChanged', hidden: true });
    one.later(20);
    expect(late).toHaveBeenCalled();
    expect(gone).not.toHaveBeenCalled();
    expect(one.banner()).toBe('sdk.internal');
  });
});
