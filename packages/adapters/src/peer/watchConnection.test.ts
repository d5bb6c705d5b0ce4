import { createEmitter, createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { watchConnection, type ConnectionFact } from './watchConnection.ts';

/** A peer connection with one encrypted transport for each of these states, and what is observed of it. */
function connection(...states: readonly string[]) {
  const clock = createVirtualClock(0);
  const transports = states.map((state) => createEmitter({ state }));
  const pc = createEmitter({
    connectionState: 'connecting',
    signalingState: 'have-local-offer',
    remoteDescription: null as object | null,
    getSenders: () => transports.map((transport) => ({ transport })),
    close: () => 'closed by the app',
    restartIce: () => undefined,
    createOffer: (): Promise<object> => Promise.resolve({}),
  });
  const facts: ConnectionFact[] = [];
  const undo = watchConnection(pc, (fact) => void facts.push(fact), {
    clock,
    guard: (_, run) => run(),
  });
  const turn = (index: number, state: string) => {
    const transport = transports[index];
    if (transport) transport.state = state;
    transport?.emit('statechange');
  };
  return { clock, facts, pc, transports, turn, undo };
}

describe('a peer connection', () => {
  it('is closed by the other side when its transport is, and not when one is given up in favour of another', () => {
    const bundled = connection('new', 'new');
    bundled.turn(0, 'connected');
    bundled.turn(1, 'closed');
    expect(bundled.facts).not.toContain('closedByOther');
    bundled.turn(0, 'closed');
    expect(bundled.facts).toContain('closedByOther');
  });

  it('is closed by the app where the app calls close()', () => {
    const { facts, pc, turn } = connection('connected');
    expect(pc.close()).toBe('closed by the app');
    turn(0, 'closed');
    expect(facts.slice(-1)).toEqual(['closed']);
  });

  it('waits for its sound from the moment both sides agreed, once', () => {
    const { clock, facts, pc } = connection();
    clock.runTo(5_000);
    expect(facts).not.toContain('soundAwaited');
    Object.assign(pc, { signalingState: 'stable', remoteDescription: {} });
    pc.emit('signalingstatechange');
    pc.emit('signalingstatechange');
    clock.runTo(9_000);
    expect(facts.filter((fact) => fact === 'soundAwaited')).toHaveLength(1);
  });

  it('is restarted by either way that browsers have', () => {
    const { facts, pc } = connection();
    pc.restartIce();
    void (pc.createOffer as (options: object) => unknown)({ iceRestart: true });
    void (pc.createOffer as (options: object) => unknown)({ iceRestart: false });
    expect(facts.filter((fact) => fact === 'restarts')).toHaveLength(2);
  });

  it('is left as it was: no listener, no timer, its own methods', () => {
    const { clock, pc, transports, undo } = connection('connected');
    const { close } = pc;
    pc.restartIce();
    undo?.();
    expect([pc, ...transports].map((one) => one.listenerCount())).toEqual([0, 0]);
    expect(clock.pending).toBe(0);
    expect(pc.close).not.toBe(close);
  });
});
