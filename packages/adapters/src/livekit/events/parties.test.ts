import { describe, expect, it } from 'vitest';
import { onScreen, quiet, you } from '../test-support/room.ts';

const grace = { sid: 'PA_grace', identity: 'grace', isLocal: false };
const agent = { sid: 'PA_agent', identity: 'agent-AJ_x', isLocal: false, kind: 4 };

/** A room with these participants besides the person. */
function roomOf(...others: readonly object[]) {
  const room = onScreen({ remotes: 0 });
  room.join();
  for (const one of others) room.says('participantConnected', one);
  return {
    ...room,
    parties: () =>
      Object.values(room.store.getSnapshot().parties.parties).map(
        ({ name, kind, state }) => `${name ?? kind} ${state}`,
      ),
  };
}

describe('who is in the room', () => {
  it('is told by name, agents and avatars as such', () => {
    const avatar = { identity: 'a-1', isLocal: false, kind: 4, attributes: { 'lk.publish_on_behalf': 'x' } };
    expect(roomOf(grace, agent, avatar).parties()).toEqual(['grace joined', 'agent joined', 'avatar joined']);
  });

  it('is told of those too who were there first', () => {
    const room = onScreen({ remotes: 2 });
    room.join();
    expect(Object.values(room.store.getSnapshot().parties.parties)).toHaveLength(2);
  });
});

describe('the only other one', () => {
  it.each([
    ['SIGNAL_CLOSE', 9, 'party.dropped'],
    ['CONNECTION_TIMEOUT', 14, 'party.dropped'],
    ['MEDIA_FAILURE', 15, 'party.dropped'],
    ['no reason', undefined, 'party.left'],
    ['a reason of a later version', 99, 'party.left'],
    ['CLIENT_INITIATED', 1, 'party.left'],
    ['PARTICIPANT_REMOVED', 4, 'party.left'],
  ])('who is gone by %s: %s %s', (_, reason, banner) => {
    const room = roomOf(grace);
    room.says('participantDisconnected', grace, reason);
    expect(room.seen()).toEqual({ ...quiet, banner });
    expect(room.after(0).screen.banner?.remote).toBe('grace');
  });

  it('who is an agent without a name is told as an assistant', () => {
    const room = roomOf(agent);
    room.says('participantDisconnected', agent, 14);
    expect(room.after(600).screen.banner).toMatchObject({ party: { kind: 'agent' }, remote: null });
  });

  it('who is an assistant that failed is gone, and no call is over', () => {
    const room = roomOf(grace, agent);
    room.says('participantDisconnected', agent, 16);
    expect(room.after(600).screen).toMatchObject({
      banner: { condition: 'party.dropped', party: { kind: 'agent' } },
      dialog: null,
    });
  });

  it('who is back ends what was said', () => {
    const room = roomOf(grace);
    room.says('participantDisconnected', grace, 14);
    room.says('participantConnected', { ...grace, sid: 'PA_other' });
    expect(room.seen(2_000)).toEqual(quiet);
    expect(room.parties()).toEqual(['grace back']);
  });
});

describe('a person who is moved to another room', () => {
  it.each([
    ['is told of nobody who stayed behind', []],
    ['meets others there', [agent]],
  ])('%s', (_, others) => {
    const room = roomOf(grace);
    room.says('participantDisconnected', grace);
    room.says('moved', 'breakout');
    for (const one of others) room.says('participantConnected', one);
    expect(room.seen(20_000)).toEqual(quiet);
  });
});

describe('one of several (C14)', () => {
  it('who is cut off is told as that one', () => {
    const room = roomOf(grace, agent);
    room.says('participantDisconnected', grace, 14);
    expect(room.after(600).screen.banner).toMatchObject({ condition: 'party.dropped', remote: 'grace' });
  });

  it.each([
    ['says so', 1],
    ['gives no reason', undefined],
  ])('who leaves and %s is nobody’s news', (_, reason) => {
    const room = roomOf(grace, agent);
    room.says('participantDisconnected', grace, reason);
    expect(room.seen()).toEqual(quiet);
  });
});

describe('after everything was rebuilt (A5)', () => {
  function rebuilt(...back: readonly object[]) {
    const room = roomOf(grace, agent);
    room.says('localTrackPublished', { source: 'microphone' }, you);
    room.says('room.facts', { name: 'standup', remotes: 2 });
    for (const one of [grace, agent]) room.says('participantDisconnected', one);
    room.state('reconnecting');
    room.says('localTrackUnpublished', { source: 'microphone' }, you);
    room.says('room.facts', { name: 'standup', remotes: 0 });
    for (const one of back) room.says('participantConnected', one);
    room.state('connected');
    return room;
  }

  it('nobody is missed who is back within 10 s', () => {
    const room = rebuilt(grace);
    room.says('localTrackPublished', { source: 'microphone' }, you);
    room.after(9_000);
    expect(room.parties().sort()).toEqual(['agent away', 'grace back']);
    room.says('participantConnected', agent);
    expect(room.seen(10_000)).toEqual(quiet);
  });

  it('one who is not back after 10 s is told as that one', () => {
    const room = rebuilt(grace);
    room.says('localTrackPublished', { source: 'microphone' }, you);
    expect(room.seen(9_900).banner).toBeNull();
    expect(room.after(500).screen.banner).toMatchObject({
      condition: 'party.dropped',
      party: { kind: 'agent' },
    });
  });

  it('one who had left long before, without a reason, is not missed', () => {
    const room = roomOf(grace, agent);
    room.says('room.facts', { name: 'standup', remotes: 2 });
    room.says('participantDisconnected', agent);
    room.after(60_000);
    room.says('participantDisconnected', grace);
    room.state('reconnecting');
    room.after(1_000);
    room.says('participantConnected', grace);
    room.state('connected');
    expect(room.seen(20_000)).toEqual(quiet);
    expect(room.parties().sort()).toEqual(['agent gone', 'grace back']);
  });

  it('a microphone that is not published again within 3 s is off, and switched on by a button', () => {
    const room = rebuilt(grace, agent);
    expect(room.seen(2_900).prompt).toBeNull();
    expect(room.after(200).screen.prompt).toMatchObject({
      condition: 'media.captureEnded',
      actions: expect.arrayContaining(['resumeMedia']) as unknown,
    });
    room.says('localTrackPublished', { source: 'microphone' }, you);
    expect(room.seen(2_000).prompt).toBeNull();
  });

  it('a microphone that was off before is not missed', () => {
    const room = roomOf(grace);
    room.state('reconnecting');
    room.state('connected');
    expect(room.seen(20_000)).toEqual(quiet);
  });
});

describe('a join that takes too long', () => {
  const cancelled = { name: 'ConnectionError', reason: 3, message: 'Abort handler called' };

  it('is not the person’s own leaving, although 2.16.1 to 2.22.0 say so', () => {
    const room = onScreen();
    room.state('connecting');
    room.leave(1);
    room.rejects(cancelled);
    expect(room.seen(2_000)).toEqual({ ...quiet, banner: 'signaling.unreachable' });
  });

  it('says nothing where the app gave up itself', () => {
    const room = onScreen();
    room.state('connecting');
    room.leave(1);
    room.rejects({ ...cancelled, message: 'Client initiated disconnect' });
    expect(room.seen(2_000)).toEqual(quiet);
  });
});

describe('a rebuild that nothing comes of', () => {
  it('can be ended by joining again once it is stuck, and not before', () => {
    const room = roomOf(grace);
    room.state('reconnecting');
    expect(room.after(60_000).screen.banner?.actions).toEqual([]);
    expect(room.after(40_000).screen.banner).toMatchObject({
      condition: 'signaling.reconnectStuck',
      actions: ['reconnect'],
    });
  });
});
