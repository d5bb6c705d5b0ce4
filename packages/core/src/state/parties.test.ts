import { describe, expect, it } from 'vitest';
import type { PartyChanged } from '../events.ts';
import { setUp } from '../test-support/oneSource.ts';

/** A call with other participants, and an app that can call again. */
function room() {
  const one = setUp({ actions: { redial: () => undefined } });
  one.ready();
  one.inCall('c');
  const party = (partyId: string, state: PartyChanged['state'], more: Partial<PartyChanged> = {}) =>
    one.say({ type: 'partyChanged', partyId, state, callId: 'c', ...more });
  const dropped = { code: 's/lost', condition: 'party.dropped' } as const;
  const left = { code: 's/bye', condition: 'party.left' } as const;
  return {
    ...one,
    party,
    drops: (who: string) => party(who, 'gone', dropped),
    leaves: (who: string) => party(who, 'gone', left),
    known: () => Object.values(one.store.getSnapshot().parties.parties),
    states: () =>
      Object.values(one.store.getSnapshot().parties.parties).map(
        ({ partyId, state }) => `${partyId} ${state}`,
      ),
  };
}

describe('one who was called and did not come', () => {
  it('is nobody’s news any more once they are there', () => {
    const { party, later, screen } = room();
    party('a', 'joined', { name: 'Ada' });
    party('a', 'gone', { code: 's/unanswered', condition: 'call.noAnswer' });
    later(1_000);
    expect(screen().dialog?.condition).toBe('call.noAnswer');
    party('a', 'joined');
    expect(screen().dialog).toBeNull();
  });
});

describe('who else is on a call', () => {
  it('is somebody else where only the signs between source and participant read the same', () => {
    const { store, known } = room();
    for (const [source, partyId] of [
      ['a', 'b:c'],
      ['a:b', 'c'],
    ] as const)
      store.send({ type: 'partyChanged', at: 0, source, partyId, state: 'joined' });
    expect(known().map(({ source, partyId }) => [source, partyId])).toEqual([
      ['a', 'b:c'],
      ['a:b', 'c'],
    ]);
  });

  it('is known by name and kind, from their coming to their return', () => {
    const { party, known, states } = room();
    party('a', 'joined', { name: 'Ada', kind: 'agent' });
    expect(known()).toMatchObject([
      { partyId: 'a', name: 'Ada', kind: 'agent', callId: 'c', state: 'joined' },
    ]);
    party('a', 'away');
    expect(states()).toEqual(['a away']);
    party('a', 'joined');
    expect(known()).toMatchObject([{ name: 'Ada', kind: 'agent', state: 'back' }]);
  });

  it('is nobody after the call has ended, whatever is told late', () => {
    const { party, end, states, banner, drops } = room();
    party('a', 'joined');
    end('c', 'call.ended');
    expect(states()).toEqual([]);
    drops('a');
    expect([states(), banner()]).toEqual([[], null]);
  });

  it('keeps those who are here when many have come and gone', () => {
    const { party, drops, states } = room();
    party('first', 'joined');
    for (let index = 0; index < 60; index++) {
      party(`p${index}`, 'joined');
      drops(`p${index}`);
    }
    expect(states()).toHaveLength(21);
    expect(states()).toContain('first joined');
  });
});

describe('the only other one', () => {
  it('who is lost is named, and calling again is offered', () => {
    const { party, drops, later, screen } = room();
    party('a', 'joined', { name: 'Ada' });
    drops('a');
    later(300);
    expect(screen().banner).toMatchObject({
      condition: 'party.dropped',
      remote: 'Ada',
      severity: 'error',
      actions: ['redial', 'dismiss'],
    });
  });

  it('who is away after all, as the session is rebuilt, was never lost', () => {
    const { party, drops, banner, later } = room();
    party('a', 'joined');
    drops('a');
    later(299);
    expect(banner()).toBeNull();
    party('a', 'away');
    later(5_000);
    expect(banner()).toBeNull();
  });

  it('who leaves is told, until somebody comes', () => {
    const { party, leaves, banner, later } = room();
    party('a', 'joined');
    leaves('a');
    later(300);
    expect(banner()).toBe('party.left');
    party('b', 'joined');
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('is back: what was said is over', () => {
    const { party, drops, banner, later } = room();
    party('a', 'joined');
    drops('a');
    party('a', 'joined');
    later(2_000);
    expect(banner()).toBeNull();
  });
});

describe('one of several', () => {
  it('who is lost is named, and nobody is told to call again out of a call that goes on', () => {
    const { party, drops, later, screen } = room();
    party('a', 'joined', { name: 'Ada' });
    party('b', 'joined', { name: 'Bob' });
    drops('b');
    later(300);
    expect(screen().banner).toMatchObject({ condition: 'party.dropped', remote: 'Bob', severity: 'warning' });
    expect(screen().banner?.actions).toEqual(['dismiss']);
  });

  it('who leaves is nobody’s news, and in the list', () => {
    const { party, leaves, banner, store } = room();
    party('a', 'joined');
    party('b', 'joined');
    leaves('b');
    expect(banner()).toBeNull();
    expect(store.getSnapshot().callErrors.issues).toMatchObject([{ code: 's/bye', status: 'resolved' }]);
  });

  it('who is back takes nothing of what is said of another one', () => {
    const { party, drops, screen, later } = room();
    for (const who of ['a', 'b', 'c']) party(who, 'joined', { name: who });
    drops('a');
    drops('b');
    party('a', 'joined');
    later(2_000);
    expect(screen().banner).toMatchObject({ condition: 'party.dropped', remote: 'b' });
    party('b', 'joined');
    later(2_000);
    expect(screen().banner).toBeNull();
  });

  it('who is gone takes along what was wrong with that one', () => {
    const { party, leaves, raise, banner, later } = room();
    party('a', 'joined');
    party('b', 'joined');
    raise('media.remoteUnavailable', { partyId: 'b', callId: 'c' });
    later(1_000);
    expect(banner()).toBe('media.remoteUnavailable');
    leaves('b');
    later(2_000);
    expect(banner()).toBeNull();
  });
});
