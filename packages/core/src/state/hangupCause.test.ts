import { describe, expect, it } from 'vitest';
import type { CallChanged, CallEnded, CallPhase, Evidence } from '../events.ts';
import {
  anotherCallLives,
  changeCall,
  endCall,
  inCall,
  inCallOn,
  isLive,
  lossIsFelt,
  noCalls,
  selectHangupCause,
} from './hangupCause.ts';
import type { HangupCause } from './types.ts';

const change = (slice: HangupCause, callId: string, at: number, more: Partial<CallChanged> = {}) =>
  changeCall(slice, { type: 'callChanged', source: 's', callId, at, phase: 'active', ...more });
const end = (
  slice: HangupCause,
  callId: string,
  at: number,
  evidence: Evidence,
  more: Partial<CallEnded> = {},
) =>
  endCall(slice, {
    type: 'callEnded',
    source: 's',
    callId,
    at,
    evidence,
    code: 's/x',
    condition: 'call.ended',
    endedBy: 'them',
    ...more,
  });
const active = change(noCalls, 'a', 10, { direction: 'outbound', remote: 'Ana', muted: true });

describe('a call', () => {
  it('keeps what is known of it when a later event does not say it again', () => {
    const held = change(active, 'a', 20, { phase: 'held' });
    expect(held.calls['a']).toEqual({
      callId: 'a',
      source: 's',
      phase: 'held',
      direction: 'outbound',
      remote: 'Ana',
      number: null,
      startedAt: 10,
      activeAt: 10,
      endedAt: null,
      muted: true,
      hangup: null,
    });
  });

  it('knows when it began and when it was first answered', () => {
    const ringing = change(noCalls, 'a', 10, { phase: 'ringing' });
    expect(ringing.calls['a']).toMatchObject({
      startedAt: 10,
      activeAt: null,
      direction: null,
      remote: null,
      number: null,
      muted: false,
    });
    const answered = change(ringing, 'a', 20);
    const again = change(change(answered, 'a', 30, { phase: 'held' }), 'a', 40);
    expect(again.calls['a']).toMatchObject({ startedAt: 10, activeAt: 20, phase: 'active' });
  });

  it('is the same object until something of it changes', () => {
    expect(change(active, 'a', 99)).toBe(active);
    for (const more of [
      { phase: 'held' },
      { direction: 'inbound' },
      { remote: 'Bo' },
      { muted: false },
    ] as const)
      expect(change(active, 'a', 99, more)).not.toBe(active);
  });

  it('stays ended, whatever is said of it later', () => {
    const ended = end(active, 'a', 20, 1);
    expect(change(ended, 'a', 30, { phase: 'ringing' })).toBe(ended);
  });

  it('ends with what is known of it and of its end', () => {
    const ended = end(active, 'a', 20, 2, {
      cause: 'BUSY',
      causeCode: 17,
      sipCode: 486,
      sipReason: 'Busy Here',
    });
    expect(ended.calls['a']).toEqual({
      callId: 'a',
      source: 's',
      phase: 'ended',
      direction: 'outbound',
      remote: 'Ana',
      number: null,
      startedAt: 10,
      activeAt: 10,
      endedAt: 20,
      muted: true,
      hangup: {
        cause: 'BUSY',
        causeCode: 17,
        sipCode: 486,
        sipReason: 'Busy Here',
        endedBy: 'them',
        evidence: 2,
      },
    });
  });

  it('that nobody knew of ends too', () => {
    expect(end(noCalls, 'z', 20, 1).calls['z']).toEqual({
      callId: 'z',
      source: 's',
      phase: 'ended',
      direction: null,
      remote: null,
      number: null,
      startedAt: 20,
      activeAt: null,
      endedAt: 20,
      muted: false,
      hangup: { cause: null, causeCode: null, sipCode: null, sipReason: null, endedBy: 'them', evidence: 1 },
    });
  });

  it('is explained by the strongest evidence, of equals by the first', () => {
    const first = end(active, 'a', 20, 2, { endedBy: 'them' });
    expect(end(first, 'a', 21, 1, { endedBy: 'you' })).toBe(first);
    expect(end(first, 'a', 21, 2, { endedBy: 'you' })).toBe(first);
    const stronger = end(first, 'a', 21, 4, { endedBy: 'service' }).calls['a'];
    expect(stronger).toMatchObject({ endedAt: 20, hangup: { evidence: 4, endedBy: 'service' } });
  });
});

describe('the calls that are kept', () => {
  const many = (count: number, make: (slice: HangupCause, index: number) => HangupCause, from = noCalls) =>
    Array.from({ length: count }, (_, index) => index).reduce(make, from);

  it('are at most 50 live ones, and the newest of them', () => {
    const { calls } = many(20_000 / 100, (slice, index) => change(slice, `c${index}`, index));
    expect(Object.keys(calls)).toHaveLength(50);
    expect([calls['c149'], calls['c150'], calls['c199']].map(Boolean)).toEqual([false, true, true]);
  });

  it('are the last 20 that ended, whenever they began, beside all that live', () => {
    const live = many(30, (slice, index) => change(slice, `l${index}`, index));
    const { calls } = many(
      40,
      (slice, index) => end(change(slice, `e${index}`, 100), `e${index}`, 1_000 - index, 1),
      live,
    );
    const ids = Object.keys(calls);
    expect(ids.filter((id) => id.startsWith('l'))).toHaveLength(30);
    expect(ids.filter((id) => id.startsWith('e'))).toHaveLength(20);
  });
});

describe('selecting how a call ended', () => {
  const two = end(end(change(active, 'b', 5), 'a', 20, 1), 'b', 20, 1);

  it('finds one by its id, and nothing under a name that every object has', () => {
    expect(selectHangupCause({ hangupCause: two }, 'a')?.callId).toBe('a');
    expect(selectHangupCause({ hangupCause: two }, 'toString')).toBeNull();
  });

  it('finds the one that ended last, of two at one time the later one; null while none has', () => {
    expect(selectHangupCause({ hangupCause: two })?.callId).toBe('b');
    expect(selectHangupCause({ hangupCause: end(end(two, 'c', 30, 1), 'd', 25, 1) })?.callId).toBe('c');
    expect(selectHangupCause({ hangupCause: active })).toBeNull();
  });
});

describe('being in a call', () => {
  it.each<[CallPhase, boolean]>([
    ['new', false],
    ['ringing', false],
    ['active', true],
    ['held', true],
    ['recovering', true],
  ])('%s: %s', (phase, expected) => {
    const slice = change(noCalls, 'a', 1, { phase });
    const call = slice.calls['a'];
    expect(call && [inCall(call), isLive(call)]).toEqual([expected, true]);
    expect(inCallOn({ hangupCause: slice }, 's')).toBe(expected);
    expect(inCallOn({ hangupCause: slice }, 'other')).toBe(false);
  });

  it('another call lives only if it is another and lives', () => {
    const state = { hangupCause: end(change(active, 'b', 1), 'b', 2, 1) };
    expect([
      anotherCallLives(state, 'a'),
      anotherCallLives(state, 'b'),
      anotherCallLives(state, null),
    ]).toEqual([false, true, true]);
  });
});

describe('a lost connection is felt', () => {
  const felt = (slice: HangupCause, lostAt: number, source = 's') =>
    lossIsFelt({ hangupCause: slice }, source, lostAt);

  it('in a call of that source', () => {
    expect([felt(active, 50), felt(active, 50, 'other'), felt(noCalls, 50)]).toEqual([true, false, false]);
  });

  it('when its SDK ended a talk by itself within a second of it, before or after', () => {
    const ended = end(active, 'a', 5_000, 1);
    expect([3_999, 4_000, 6_000, 6_001].map((lostAt) => felt(ended, lostAt))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(felt(ended, 5_000, 'other')).toBe(false);
  });

  it('but not when the other side ended it, or nobody had answered', () => {
    expect(felt(end(active, 'a', 5_000, 2), 5_000)).toBe(false);
    expect(felt(end(change(noCalls, 'a', 1, { phase: 'ringing' }), 'a', 5_000, 1), 5_000)).toBe(false);
  });
});
