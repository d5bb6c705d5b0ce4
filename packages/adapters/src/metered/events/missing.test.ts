import { createCallStore } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { move, withPeer } from '../test-support/fakes.ts';
import { emptyMemory } from './memory.ts';
import { waitOf } from './missing.ts';

/** A call, and a service that is back after an outage in which some participants disappeared. */
function backWithout(away: readonly string[], others: readonly string[] = []) {
  const rig = withPeer();
  rig.join();
  const meet = (name: string) => {
    const one = rig.meet(name.toLowerCase(), name);
    move(one, 'connected');
    return one;
  };
  const [gone, stay] = [away.map(meet), others.map(meet)];
  rig.later(20_000);
  rig.drop(1006);
  rig.later(3_000);
  for (const one of gone) rig.lose(one);
  const isBack = () => {
    for (const one of stay) move(one, 'connected');
    move(rig.inside, 'connected');
    rig.inside.emit('connected', { peerId: 'me', isReconnect: true });
    move(rig.peer, 'joined');
  };
  isBack();
  const shown = () => {
    const { banner, dialog, confirmation } = rig.screen();
    const conditions = [banner, dialog].flatMap((one) => (one ? [one.condition] : []));
    return confirmation ? [...conditions, 'back'] : conditions;
  };
  return { ...rig, stay, isBack, shown };
}

describe('metered: who was here before an outage (A5)', () => {
  it('is waited for, and goes on in the same call under another id', () => {
    const { meet, later, calls, source, shown } = backWithout(['Ana']);
    later(6_000);
    expect(shown()).toEqual(['ice.reconnecting']);
    move(meet('ana2', 'Ana'), 'connected');
    later(20_000);
    expect(calls()).toMatchObject({ ana: { phase: 'active' } });
    expect(source.peerIdOf('ana')).toBe('ana2');
    expect(shown()).toEqual([]);
  });

  it('and is not back ten seconds later was cut off, where nobody else is here', () => {
    const { later, calls, shown } = backWithout(['Ana']);
    later(9_900);
    expect(shown()).toEqual(['ice.reconnecting']);
    later(1_000);
    expect(shown()).toEqual(['call.dropped']);
    expect(calls()['ana']?.hangup).toMatchObject({ endedBy: 'network' });
  });

  it('is missed by name while the others are here, until they come', () => {
    const { later, meet, screen, shown } = backWithout(['Ana'], ['Bo']);
    later(10_500);
    expect(screen().banner).toMatchObject({ condition: 'party.dropped', remote: 'Ana', severity: 'warning' });
    later(30_000);
    move(meet('ana2', 'Ana'), 'connected');
    later(3_000);
    expect(shown()).toEqual([]);
  });

  it('is not named any more when nobody is here, and is no reason to call again while somebody is', () => {
    const { later, lose, screen, shown, stay, store } = backWithout(['Ana'], ['Bo']);
    store.setActions({ redial: () => undefined });
    later(10_500);
    expect(screen().banner?.actions).toEqual(['dismiss']);
    for (const one of stay) lose(one);
    later(2_000);
    expect(shown()).toEqual([]);
  });

  it('is told once where several are missed and nobody is here', () => {
    const { later, screen, shown, store } = backWithout(['Ana', 'Bo']);
    later(12_000);
    expect(shown()).toEqual(['call.dropped']);
    store.dismiss(screen().dialog?.issueId ?? '');
    later(2_000);
    expect(shown()).toEqual([]);
  });

  it('is waited for anew after another outage', () => {
    const { drop, later, isBack, calls } = backWithout(['Ana']);
    later(6_000);
    drop(1006);
    later(6_000);
    expect(calls()['ana']?.phase).toBe('recovering');
    isBack();
    later(9_000);
    expect(calls()['ana']?.phase).toBe('recovering');
    later(2_000);
    expect(calls()['ana']?.phase).toBe('ended');
  });

  it.each([['leaving'], ['leaving', 'closed']])(
    'is nobody’s matter once the person leaves: %j',
    (...states) => {
      const { peer, later, shown } = backWithout(['Ana']);
      later(9_900);
      for (const state of states) move(peer, state);
      later(20_000);
      expect(shown()).not.toContain('call.dropped');
    },
  );

  it('counts as gone at once where the service says nothing by which to know them', () => {
    const { join, meet, drop, lose, peer, calls, later, screen } = withPeer();
    join();
    const ana = meet('ana');
    move(ana, 'connected');
    drop(1006);
    lose(ana);
    move(peer, 'joined');
    expect(calls()['ana']?.phase).toBe('ended');
    later(12_000);
    expect(screen().dialog).toBeNull();
  });

  it.each([
    [0, 10_000],
    [4_000, 6_000],
    [60_000, 0],
    [-3_600_000, 10_000],
  ])('is waited for no longer than that, %i ms later by the clock of the page', (ms, left) => {
    expect(waitOf({ ...emptyMemory, expectedSince: 5_000_000 }, 5_000_000 + ms)).toBe(left);
  });

  it('is missed by a store that connects while they are expected, too', () => {
    const { source, clock } = backWithout(['Ana']);
    const store = createCallStore([source], { clock });
    store.connect();
    clock.runTo(clock.now() + 6_000);
    expect(store.getSnapshot().hangupCause.calls).not.toMatchObject({ ana: { phase: 'active' } });
    clock.runTo(clock.now() + 6_000);
    const told = store.getSnapshot().callErrors.issues.map(({ condition }) => condition);
    expect(told).toContain('call.dropped');
  });
});
