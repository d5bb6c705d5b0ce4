import { describe, expect, it } from 'vitest';
import type { PartyChanged } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { aboutParty, changeParty, isAlone, noParties } from './parties.ts';
import type { CallState } from './types.ts';

const party = (partyId: string, more: Partial<PartyChanged> = {}, source = 's', time = 1) =>
  at(time, { type: 'partyChanged', partyId, state: 'joined', ...more }, source);
const ended = (callId: string, source = 's') =>
  at(
    9,
    { type: 'callEnded', callId, code: 's/e', condition: 'call.ended', evidence: 1, endedBy: 'you' },
    source,
  );
const known = (state: CallState) =>
  Object.values(state.parties.parties).map(({ source, partyId, callId }) => `${source} ${partyId} ${callId}`);

const everybody = reduced([
  party('a', { callId: 'c' }),
  party('b', { callId: 'd' }),
  party('c'),
  party('a', { callId: 'c' }, 't'),
  party('c', {}, 't'),
]);

describe('the participants', () => {
  it('of a call leave with it, and nobody else does', () => {
    expect(known(reduced([ended('c')], everybody))).toEqual(['s b d', 's c null', 't a c', 't c null']);
  });

  it('of a connection leave when it is closed, and stay when it is lost', () => {
    const connection = (status: 'closed' | 'lost' | 'connected') =>
      at(9, { type: 'connectionChanged', status });
    expect(known(reduced([connection('closed')], everybody))).toEqual([
      's a c',
      's b d',
      't a c',
      't c null',
    ]);
    for (const status of ['lost', 'connected'] as const)
      expect(known(reduced([connection(status)], everybody))).toEqual(known(everybody));
  });

  it('of others do not keep anybody company', () => {
    const { parties } = everybody;
    expect(isAlone(parties, 's', 'c')).toBe(false);
    expect(isAlone(parties, 's', 'x')).toBe(true);
    expect(isAlone(parties, 't', 'd')).toBe(true);
    expect(isAlone(parties, 'u', null)).toBe(true);
  });

  it('keep their name, their kind and their call until they are told otherwise', () => {
    const event = party('a', { callId: 'c', name: 'Ada', kind: 'agent' }) as PartyChanged;
    const first = changeParty(noParties, event);
    const away = changeParty(first, {
      type: 'partyChanged',
      at: 5,
      source: 's',
      partyId: 'a',
      state: 'away',
    });
    expect(Object.values(away.parties)).toEqual([
      { partyId: 'a', source: 's', callId: 'c', name: 'Ada', kind: 'agent', state: 'away', since: 5 },
    ]);
    const moved = changeParty(away, {
      type: 'partyChanged',
      at: 6,
      source: 's',
      partyId: 'a',
      state: 'away',
      callId: null,
      name: 'Ada L.',
      kind: 'person',
    });
    expect(Object.values(moved.parties)).toMatchObject([
      { callId: null, name: 'Ada L.', kind: 'person', since: 5 },
    ]);
    expect(
      changeParty(moved, { type: 'partyChanged', at: 7, source: 's', partyId: 'a', state: 'away' }),
    ).toBe(moved);
  });

  it('are people without a name, where nobody said more', () => {
    expect(aboutParty(noParties, { partyId: 'z', source: 's' })).toEqual({
      partyId: 'z',
      name: null,
      kind: 'person',
    });
    expect(aboutParty(noParties, { source: 's' })).toBeNull();
    const { parties } = changeParty(noParties, party('z') as PartyChanged);
    expect(Object.values(parties)).toMatchObject([{ name: null, kind: 'person', callId: null }]);
  });

  it('who come back are back, and those who come are not', () => {
    const states = (['joined', 'away', 'joined', 'gone', 'back'] as const).reduce<{
      slice: typeof noParties;
      seen: string[];
    }>(
      ({ slice, seen }, state, index) => {
        const next = changeParty(slice, party('a', { state }, 's', index) as PartyChanged);
        return { slice: next, seen: [...seen, Object.values(next.parties)[0]?.state ?? ''] };
      },
      { slice: noParties, seen: [] },
    );
    expect(states.seen).toEqual(['joined', 'away', 'back', 'gone', 'back']);
    expect(changeParty(noParties, party('a', { state: 'back' }) as PartyChanged).parties['s:a']?.state).toBe(
      'joined',
    );
  });
});

describe('what is told of one who left', () => {
  const drops = (more: Partial<PartyChanged>) =>
    party(
      'a',
      { state: 'gone', callId: 'c', code: 's/lost', condition: 'party.dropped', ...more },
      's',
      50_000,
    );
  const issues = (state: CallState) =>
    state.callErrors.issues.map(({ condition, severity, actions, details }) => ({
      condition,
      severity,
      actions,
      details,
    }));
  const call = at(0, { type: 'callChanged', callId: 'c', phase: 'active', direction: 'outbound' });

  it('has the ways back and the details of the event', () => {
    const state = reduced([
      call,
      party('a', { callId: 'c' }),
      drops({ actions: ['redial'], details: { code: 7 } }),
    ]);
    expect(issues(state)).toEqual([
      { condition: 'party.dropped', severity: 'error', actions: ['redial'], details: { code: 7 } },
    ]);
  });

  it('is a warning while others are there, and nothing without a code', () => {
    const two = reduced([call, party('a', { callId: 'c' }), party('b', { callId: 'c' })]);
    expect(issues(reduced([drops({})], two))).toMatchObject([
      { condition: 'party.dropped', severity: 'warning' },
    ]);
    const silent = party('a', { state: 'gone', callId: 'c' }, 's', 50_000);
    expect(issues(reduced([silent], two))).toEqual([]);
  });

  it.each([
    [60_001, 'call.noAnswer'],
    [60_002, 'party.left'],
  ])('is that they left, once they had been there for over a minute: at %s ms, %s', (time, condition) => {
    const unanswered = party(
      'a',
      { state: 'gone', callId: 'c', code: 's/unanswered', condition: 'call.noAnswer' },
      's',
      time,
    );
    expect(issues(reduced([call, party('a', { callId: 'c' }), unanswered]))).toMatchObject([{ condition }]);
    expect(issues(reduced([call, unanswered]))).toMatchObject([{ condition: 'call.noAnswer' }]);
  });

  it('is over when they are back, and of nobody else', () => {
    const gone = reduced([call, party('a', { callId: 'c' }), party('b', { callId: 'c' }), drops({})]);
    const back = (partyId: string) =>
      reduced([party(partyId, { callId: 'c', state: 'back' }, 's', 60_000)], gone).callErrors.issues[0]
        ?.status;
    expect([back('a'), back('b')]).toEqual(['resolved', 'active']);
  });
});
