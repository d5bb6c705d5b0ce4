import { describe, expect, it } from 'vitest';
import { setUp } from '../test-support/page.ts';

/** A session whose backend reports who is on it. */
function onSession(channel: 'avatar' | 'message' = 'avatar') {
  const page = setUp();
  page.events.open();
  const send = (message: object) => page.events.send({ v: 1, session_id: 's1', ...message }, channel);
  return {
    ...page,
    open: (more: object = {}) => send({ type: 'session', state: 'open', ...more }),
    party: (party_id: string | null, state: string, more: object = {}) =>
      send({ type: 'party', ...(party_id !== null && { party_id }), state, ...more }),
    who: () =>
      Object.values(page.store.getSnapshot().parties.parties).map(
        ({ kind, name, state }) => `${kind} ${name ?? '-'} ${state}`,
      ),
  };
}
const ada = { kind: 'avatar', name: 'Ada' };
const helper = { kind: 'agent', name: 'Helper' };

describe('who is on an avatar session', () => {
  it.each(['avatar', 'message'] as const)('joins, is away, is back and is gone (%s events)', (channel) => {
    const { open, party, who, later, screen } = onSession(channel);
    open({ avatar: 'Ada' });
    party('a', 'joined', ada);
    expect(who()).toEqual(['avatar Ada joined']);
    party('a', 'away', ada);
    expect(who()).toEqual(['avatar Ada away']);
    party('a', 'back', ada);
    expect(who()).toEqual(['avatar Ada back']);
    party('a', 'gone', ada);
    later(2_000);
    expect(who()).toEqual(['avatar Ada gone']);
    expect(screen().banner).toMatchObject({
      condition: 'party.left',
      party: { name: 'Ada', kind: 'avatar' },
    });
  });

  it('has lost its connection only where the backend says so', () => {
    const { open, party, later, screen } = onSession();
    open();
    party('h', 'joined', helper);
    party('h', 'gone', { ...helper, ended_by: 'network' });
    later(2_000);
    expect(screen().banner).toMatchObject({ condition: 'party.dropped', party: { kind: 'agent' } });
  });

  it('is an agent and the session’s own avatar, whichever is told first', () => {
    for (const order of [
      ['h', null],
      [null, 'h'],
    ]) {
      const { open, party, who, later, screen } = onSession();
      open();
      for (const id of order) party(id, 'joined', id === null ? {} : helper);
      party('h', 'gone', { ...helper, ended_by: 'network' });
      later(2_000);
      expect(who().sort()).toEqual(['agent Helper gone', 'avatar - joined']);
      expect(screen().banner).toMatchObject({ party: { kind: 'agent', name: 'Helper' } });
    }
  });

  it('is told of one who is gone only when nobody else is there', () => {
    const { open, party, who, later, screen } = onSession();
    open({ avatar: 'Ada' });
    party('h', 'joined', helper);
    party('h', 'gone', helper);
    later(2_000);
    expect(who()).toEqual(['avatar Ada joined', 'agent Helper gone']);
    expect(screen().banner).toBeNull();
  });

  it('is told no more once that one is back', () => {
    const { open, party, later, screen } = onSession();
    open();
    party('h', 'joined', helper);
    party('h', 'gone', helper);
    later(2_000);
    party('h', 'back', helper);
    expect(screen().banner).toBeNull();
  });

  it.each([
    ['before its avatar is told', ['open', 'party']],
    ['after its avatar was told', ['party', 'open']],
  ])('has one avatar where the session opens %s', (_, order) => {
    const { open, party, who } = onSession();
    for (const what of order)
      if (what === 'open') open({ avatar: 'Ada' });
      else party('a', 'joined', ada);
    open({ avatar: 'Ada' });
    expect(who()).toEqual(['avatar Ada joined']);
  });

  it('has no avatar beside the agent where nobody names one', () => {
    const { open, party, who } = onSession();
    open();
    party('h', 'joined', helper);
    open();
    expect(who()).toEqual(['agent Helper joined']);
  });

  it('is its own avatar where a message names nobody', () => {
    const { open, party, who } = onSession();
    open({ avatar: 'Ada' });
    party(null, 'away');
    expect(who()).toEqual(['avatar Ada away']);
  });

  it('is never mixed up with another session', () => {
    const { open, party, who } = onSession();
    open();
    open({ session_id: 's2' });
    party('a', 'joined', ada);
    party('a', 'joined', { ...ada, name: 'Bob', session_id: 's2' });
    party('a', 'away', { ...ada, name: 'Bob', session_id: 's2' });
    expect(who()).toEqual(['avatar Ada joined', 'avatar Bob away']);
  });

  it('is nobody any more when the session is over, whatever comes late', () => {
    const { open, party, session, who } = onSession();
    open();
    party('a', 'joined', ada);
    session('closed');
    party('a', 'back', ada);
    expect(who()).toEqual([]);
  });

  it('is told anew where the session opens again', () => {
    const { open, party, session, who } = onSession();
    open();
    party('h', 'joined', helper);
    session('closed');
    open({ avatar: 'Ada' });
    expect(who()).toEqual(['avatar Ada joined']);
  });

  it('keeps a message that makes no sense in the details, and shows nothing of it', () => {
    const { open, party, who, issues, screen } = onSession();
    open({ avatar: 'Ada' });
    party('a', 'dancing', ada);
    expect(who()).toEqual(['avatar Ada joined']);
    expect(issues()).toMatchObject([{ code: 'avatar/unreadable-event' }]);
    expect(screen().banner).toBeNull();
  });
});

describe('a backend that sends no party messages', () => {
  it('tells its avatar by the session: here, away while it is lost, and back', () => {
    const { events, fail, who, session } = onSession();
    events.send({ v: 1, type: 'session', session_id: 's1', state: 'open', avatar: 'Ada' });
    expect(who()).toEqual(['avatar Ada joined']);
    fail('connectionClosed', { retrying: true });
    expect(who()).toEqual(['avatar Ada away']);
    session('open');
    expect(who()).toEqual(['avatar Ada back']);
  });
});
