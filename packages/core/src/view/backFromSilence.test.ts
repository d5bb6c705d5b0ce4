import { screenView } from './screen.ts';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { CallEvent, EndedBy } from '../events.ts';
import { createCallStore } from '../store/createCallStore.ts';
import { calm } from '../test-support/calm.ts';

const ready = { type: 'connectionChanged', status: 'connected' };
const reconnecting = '1500 signaling.reconnecting';

describe('"you’re back" after lost sound (C16)', () => {
  const silent = () => {
    const one = calm();
    one.inCall();
    one.later(20);
    one.raise('ice.reconnecting', { callId: 'c' });
    one.later(2_000);
    const cleared = (condition: ConditionId | 'ice.' = 'ice.') =>
      one.say({ type: 'issueCleared', condition });
    return { ...one, cleared };
  };

  it('is said when it is back, counted from its start, whatever came on top', () => {
    const { raise, later, cleared, away } = silent();
    later(1_000);
    raise('ice.restartFailed', { callId: 'c' });
    later(2_000);
    cleared('ice.reconnecting');
    later(20);
    expect(away()).toBeNull();
    later(1_980);
    cleared();
    later(20);
    expect(away()).toBe(7_000);
  });

  it('is said though other trouble lasts', () => {
    const { raise, later, say, away } = silent();
    raise('media.microphoneSilent', { callId: 'c' });
    say({ type: 'issueCleared', condition: 'ice.', callId: 'c' });
    later(20);
    expect(away()).not.toBeNull();
  });

  it('is not said while the system holds the microphone, but when the others can hear the person', () => {
    const { raise, later, cleared, away } = silent();
    raise('media.captureInterrupted', { callId: 'c', device: 'microphone' });
    cleared();
    later(5_000);
    expect(away()).toBeNull();
    cleared('media.captureInterrupted');
    later(20);
    expect(away()).not.toBeNull();
  });

  it('is said though the camera is still held by the system', () => {
    const { raise, later, cleared, away } = silent();
    raise('media.captureInterrupted', { callId: 'c', device: 'camera' });
    cleared();
    later(20);
    expect(away()).not.toBeNull();
  });

  it('is not said while another call’s sound is away, but when that is there', () => {
    const { of, raise, later, say, away } = silent();
    of('s', { type: 'callChanged', callId: 'd', phase: 'active' });
    raise('ice.reconnecting', { callId: 'd' });
    say({ type: 'issueCleared', condition: 'ice.', callId: 'c' });
    later(600);
    expect(away()).toBeNull();
    say({ type: 'issueCleared', condition: 'ice.', callId: 'd' });
    later(20);
    expect(away()).not.toBeNull();
  });

  it('is only put off by a moment without sound, and not at all by what is only noted', () => {
    const { cleared, raise, say, later, away, lost, ready: restored } = silent();
    cleared();
    later(5_000);
    raise('ice.pathChanged', { callId: 'c' });
    lost();
    later(10_000);
    raise('ice.reconnecting', { callId: 'c' });
    restored();
    later(200);
    expect(away()).toBeNull();
    say({ type: 'issueCleared', condition: 'ice.reconnecting', callId: 'c' });
    later(20);
    expect(away()).not.toBeNull();
  });

  it('waits for the connection, where that was lost in the meantime, and is said once', () => {
    const { lost, later, cleared, away, ready: restored, diary } = silent();
    lost();
    later(1_000);
    cleared();
    later(20);
    expect(away()).toBeNull();
    later(980);
    restored();
    later(20);
    expect(away()).toBe(4_000);
    later(9_000);
    expect(diary.filter((line) => line.includes('back'))).toHaveLength(1);
  });

  it('is not said when the call is over, or the sound was no call’s', () => {
    const { end, later, cleared, diary } = silent();
    end('c', 'call.ended', 1);
    cleared();
    later(5_000);
    expect(diary.join()).not.toContain('back');
    const none = calm();
    none.raise('ice.reconnecting');
    none.later(5_000);
    none.say({ type: 'issueCleared', condition: 'ice.' });
    none.later(5_000);
    expect(none.diary).toEqual([reconnecting.replace('signaling', 'ice'), '5000 nothing']);
  });
});

describe('"you’re back" where the call ended as the connection came back', () => {
  const backAndEnded = (endedBy: EndedBy, condition: ConditionId) => {
    const one = calm();
    one.inCall();
    one.lost();
    one.later(3_000);
    one.ready();
    one.later(50);
    expect(one.away()).not.toBeNull();
    one.say({ type: 'callEnded', callId: 'c', code: 's/end', condition, endedBy, evidence: 2 });
    one.later(100);
    return one;
  };

  it.each([
    ['service', 'call.serviceError'],
    ['service', 'service.idleTimeout'],
    ['network', 'quota.duration'],
  ] as const)('is taken back where nobody on the call ended it: %s, %s', (endedBy, condition) => {
    expect(backAndEnded(endedBy, condition).away()).toBeNull();
  });

  it.each(['you', 'them'] as const)('stands where somebody on the call hung up: %s', (endedBy) => {
    expect(backAndEnded(endedBy, 'call.ended').away()).not.toBeNull();
  });
});

describe('"you’re back" after being offline', () => {
  it.each<[string, (one: ReturnType<typeof calm>) => void]>([
    ['the person hears nothing more of it for ten seconds', ({ online }) => online()],
    [
      'a call comes in',
      ({ online, say }) => (online(), say({ type: 'callChanged', callId: 'x', phase: 'ringing' })),
    ],
    ['the connection is there', (one) => one.ready()],
  ])('is said once when %s', (_, act) => {
    const one = calm();
    one.raise('signaling.offline');
    one.raise('media.outputUnavailable');
    one.later(3_000);
    act(one);
    one.later(30_000);
    expect(one.diary.filter((line) => line.includes('back'))).toHaveLength(1);
  });

  it('is not said while the browser is still offline, however much else happens', () => {
    const { raise, later, say, diary } = calm();
    raise('call.missed');
    raise('signaling.offline');
    later(3_000);
    raise('signaling.offline');
    raise('sdk.protocol');
    say({ type: 'issueCleared', condition: 'call.' });
    later(30_000);
    expect(diary.join()).not.toContain('back');
  });

  it('is not said where a loss remains that is not told yet, but after it, counted from the beginning', () => {
    const { raise, lost, online, later, ready: restored, away } = calm();
    raise('signaling.offline');
    later(3_000);
    online();
    lost();
    later(100);
    expect(away()).toBeNull();
    later(900);
    restored();
    later(20);
    expect(away()).toBe(4_000);
  });

  it('counts from the loss, where the browser noticed later', () => {
    const { of, lost, online, later, ready: restored, away } = calm();
    lost();
    later(2_000);
    of('browser', { type: 'issueRaised', code: 'b/offline', condition: 'signaling.offline' });
    later(3_000);
    online();
    lost();
    later(1_000);
    restored();
    later(20);
    expect(away()).toBe(6_000);
  });

  it('counts from the first sign of it, also when that was taken back', () => {
    const { raise, say, later, online, away } = calm();
    raise('signaling.offline');
    later(2_000);
    raise('signaling.offline', { code: 's/again' });
    later(2_000);
    say({ type: 'issueCleared', condition: 'signaling.offline', code: 's/signaling.offline' });
    later(1_000);
    online();
    later(10_000);
    expect(away()).toBe(15_000);
  });

  it('is said where only the browser is watched', () => {
    const clock = createVirtualClock(0);
    const store = createCallStore([], { clock });
    const show = () => void store.read(screenView);
    show();
    store.subscribe(show, 'screen');
    const say = (event: object) => store.send({ at: clock.now(), source: 'browser', ...event } as CallEvent);
    say({ type: 'issueRaised', code: 'b/offline', condition: 'signaling.offline' });
    clock.runTo(3_000);
    say({ type: 'networkChanged', online: true });
    clock.runTo(13_000);
    expect(store.read(screenView).confirmation?.awayMs).toBe(13_000);
  });

  it('counts from the loss, where that came first', () => {
    const { raise, lost, online, later, ready: restored, away } = calm();
    lost();
    later(2_000);
    raise('signaling.offline');
    later(3_000);
    online();
    lost();
    later(1_000);
    expect(away()).toBeNull();
    restored();
    later(20);
    expect(away()).toBe(6_000);
  });

  it('is said of the time before, when only the network was away', () => {
    const { raise, later, online, away } = calm();
    raise('signaling.offline');
    later(2_000);
    raise('signaling.offline', { code: 's/again' });
    later(2_000);
    online();
    later(10_000);
    expect(away()).toBe(14_000);
  });

  it('is said to a page without any connection, but not where all was left', () => {
    const { store, clock, raise, later, of, online, diary } = calm();
    store.closing();
    raise('signaling.offline');
    later(3_000);
    online();
    later(20_000);
    expect(diary.map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'signaling.offline',
      'signaling.offline (checking)',
      'nothing',
    ]);
    of('other', { type: 'connectionChanged', status: 'connecting' });
    of('other', ready);
    raise('signaling.offline');
    later(3_000);
    online();
    later(10_100);
    expect(diary.at(-1)).toContain('back');
    expect(clock.pending).toBeGreaterThan(0);
  });
});
