import { describe, expect, it } from 'vitest';
import { move, withPeer } from '../test-support/fakes.ts';

/** A talk with Ana, and a service that is back after an outage in which she was not there. */
function backWithoutAna(...others: readonly string[]) {
  const rig = withPeer();
  const ana = rig.inCall('ana', 'Ana');
  const stay = others.map((name) => rig.meet(name.toLowerCase(), name));
  for (const one of stay) move(one, 'connected');
  rig.later(20_000);
  rig.drop(1006);
  rig.later(3_000);
  rig.lose(ana);
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
  return { ...rig, isBack, shown };
}

describe('metered: who was here before an outage', () => {
  it('is waited for, and goes on in the same call under another id', () => {
    const { meet, later, calls, source, shown } = backWithoutAna();
    later(6_000);
    expect(shown()).toEqual(['ice.reconnecting']);
    move(meet('ana2', 'Ana'), 'connected');
    later(20_000);
    expect(calls()).toMatchObject({ ana: { phase: 'active' } });
    expect(source.peerIdOf('ana')).toBe('ana2');
    expect(shown()).toEqual([]);
  });

  it('and is not back ten seconds later was cut off, where nobody else is here', () => {
    const { later, calls, shown } = backWithoutAna();
    later(9_900);
    expect(shown()).toEqual(['ice.reconnecting']);
    later(1_000);
    expect(shown()).toEqual(['call.dropped']);
    expect(calls()['ana']?.hangup).toMatchObject({ endedBy: 'network' });
  });

  it('is missed by name while the others are here, until they come', () => {
    const { later, meet, screen, shown } = backWithoutAna('Bo');
    later(10_500);
    expect(screen().banner).toMatchObject({ condition: 'party.dropped', remote: 'Ana', severity: 'warning' });
    later(30_000);
    move(meet('ana2', 'Ana'), 'connected');
    later(3_000);
    expect(shown()).toEqual([]);
  });

  it('is waited for anew after another outage', () => {
    const { drop, later, isBack, calls } = backWithoutAna();
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

  it('is nobody’s matter once the person has left', () => {
    const { peer, later, shown } = backWithoutAna();
    move(peer, 'leaving');
    move(peer, 'closed');
    later(20_000);
    expect(shown()).toEqual([]);
  });
});
