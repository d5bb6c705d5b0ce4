import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from '../replay/emitter.ts';
import { listenToMethod } from './listenToMethod.ts';
import { createSourceBase } from '../source/sourceBase.ts';
import { writePlainly, type Heard } from './tap.ts';
import { watchPeer } from '../media/watchPeer.ts';

function recorded(tap: (heard: Heard) => void) {
  const phone = createEmitter();
  const call = createEmitter({ hangUp: (_: string) => undefined });
  const peer = createEmitter({ connectionState: 'new' });
  const base = createSourceBase('phone', 0, { tap });
  const count = (name: string) => base.take(name, (rung) => ({ memory: rung + 1, events: [] }));
  const report = vi.fn((word: string) => `told ${word}`);
  const source = base.toSource<{ report: typeof report }>(
    {
      start() {
        base.listen(phone, ['ring'], count);
        base.listen(call, ['end'], count, 'call');
        base.onStop(listenToMethod(call, 'hangUp', base.guard, {}, 'call'));
        watchPeer(peer, base.guard, () => undefined);
        base.guard('timer', () => undefined);
      },
    },
    { report },
  );
  source.connect(() => undefined);
  return { base, call, peer, phone, report, source };
}

describe('a recording of what a source hears', () => {
  it('has events with all that they carry, and the words of the app, but nothing of our own timers', () => {
    const heard: Heard[] = [];
    const { call, peer, phone, report, source } = recorded((one) => void heard.push(one));
    phone.emit('ring', 1, 2);
    call.emit('end');
    call.hangUp('later');
    peer.emit('connectionstatechange');
    expect(source.report('busy')).toBe('told busy');
    expect(report).toHaveBeenCalledExactlyOnceWith('busy');
    expect(heard).toEqual([
      { from: phone, of: '', name: 'ring', args: [1, 2] },
      { from: call, of: 'call', name: 'end', args: [] },
      { from: call, of: 'call', name: 'hangUp()', args: ['later'] },
      { from: peer, of: 'pc', name: 'connectionstatechange', args: [] },
      { from: null, of: '', name: 'report', args: ['busy'] },
    ]);
  });

  it('keeps nothing from being heard when it fails', () => {
    const { base, phone, source } = recorded(() => {
      throw new Error('the disk is full');
    });
    phone.emit('ring');
    expect(base.memory).toBe(1);
    expect(source.report('busy')).toBe('told busy');
  });

  it.each([
    [
      { of: '', name: 'ring', args: [{ code: 7 }, 'more'] },
      { event: 'ring', payload: { code: 7 } },
    ],
    [
      { of: 'call', name: 'end', args: [] },
      { event: 'call.end', payload: null },
    ],
  ])('writes %j as one line', (heard, line) => {
    expect(writePlainly({ from: null, ...heard })).toEqual([line]);
  });
});
