import { describe, expect, it } from 'vitest';
import { setUp } from '../test-support/page.ts';

const closed = (ended_by: string) => ({ v: 1, type: 'session', session_id: 's1', state: 'closed', ended_by });

describe('an open avatar session that is closed', () => {
  it.each([
    ['network', 'call.dropped'],
    ['service', 'call.serviceError'],
    ['you', null],
    ['them', null],
  ])('by %s: %s', (by, condition) => {
    const { inSession, events, later, screen } = setUp();
    inSession();
    events.send(closed(by));
    later(2_000);
    expect(screen().dialog?.condition ?? null).toBe(condition);
  });

  it('has told its avatar, by name, until then', () => {
    const { inSession, events, store, session } = setUp();
    const parties = () => Object.values(store.getSnapshot().parties.parties);
    inSession();
    expect(parties()).toMatchObject([{ name: 'Ada', kind: 'avatar', state: 'joined', callId: 's1' }]);
    session('reconnecting');
    expect(parties()).toMatchObject([{ state: 'away' }]);
    events.send(closed('you'));
    expect(parties()).toEqual([]);
  });
});
