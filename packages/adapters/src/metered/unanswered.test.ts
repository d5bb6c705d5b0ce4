import { describe, expect, it } from 'vitest';
import { fakeRemote, move, withPeer } from './test-support/fakes.ts';

/** Somebody is met in a channel, with a peer connection in this state. */
function met(pc: object) {
  const one = withPeer();
  const ana = Object.assign(fakeRemote('ana', 'Ana'), { pc });
  one.join();
  one.peer.emit('peer-joined', { peer: ana });
  const dialog = (ms: number) => {
    one.later(ms);
    return one.screen().dialog?.condition ?? null;
  };
  return { ...one, ana, dialog };
}

const offered = () => ({ signalingState: 'have-local-offer', remoteDescription: null });
const answered = () => ({ signalingState: 'stable', remoteDescription: {} });
const silent = () => ({ signalingState: 'stable', remoteDescription: null });

describe('metered: a participant whose connection never comes', () => {
  it.each([
    ['the first offer is never answered', offered],
    ['the answer finds no path, of which the browser says nothing', answered],
  ])('is told once, after 30 s, where %s', (_, pc) => {
    const { dialog, screen, ana, issues } = met(pc());
    expect(dialog(29_000)).toBeNull();
    expect(dialog(8_000)).toBe('ice.neverConnected');
    expect(screen().dialog?.actions).not.toHaveLength(0);
    dialog(120_000);
    expect(issues().map(({ code, count }) => [code, count])).toEqual([['metered/remote/never-connected', 1]]);
    move(ana, 'connected');
    expect(dialog(1_000)).toBeNull();
  });

  it('counts from the offer, as long as nobody sends anything', () => {
    const pc = silent();
    const { dialog } = met(pc);
    expect(dialog(300_000)).toBeNull();
    Object.assign(pc, offered());
    expect(dialog(25_000)).toBeNull();
    expect(dialog(15_000)).toBe('ice.neverConnected');
  });

  it('is nothing where it comes in time, or they leave', () => {
    const { ana, dialog } = met(offered());
    dialog(20_000);
    move(ana, 'connecting');
    move(ana, 'connected');
    expect(dialog(120_000)).toBeNull();
    const gone = met(offered());
    gone.dialog(20_000);
    gone.peer.emit('peer-left', { peer: gone.ana });
    expect(gone.dialog(120_000)).toBeNull();
    expect(gone.clock.pending).toBe(0);
  });

  it('is not their fault while this side is away itself', () => {
    const { peer, dialog } = met(offered());
    move(peer, 'reconnecting');
    expect(dialog(120_000)).toBeNull();
  });
});
