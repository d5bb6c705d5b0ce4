import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from '../replay/emitter.ts';
import { isEmitter, listenTo, mustEmit } from './listen.ts';
import { watchPeer } from '../media/watchPeer.ts';

const guard = (_: string, run: () => void) => run();

describe('listening', () => {
  it.each([
    ['an emitter of Node', () => new EventEmitter(), (one: EventEmitter) => one.emit('news', 1, 2), [1, 2]],
    [
      'one without off()',
      () => Object.assign(new EventEmitter(), { off: undefined }) as unknown as EventEmitter,
      (one: EventEmitter) => one.emit('news', 1),
      [1],
    ],
    [
      'one that has on() and off() alone',
      () => Object.assign(new EventEmitter(), { removeListener: undefined }) as unknown as EventEmitter,
      (one: EventEmitter) => one.emit('news', 1),
      [1],
    ],
  ])('hears the events of %s, with all that they carry, until its undo', (_, make, emit, args) => {
    const emitter = make();
    const hear = vi.fn();
    const undo = listenTo(emitter, ['news', 'other'], guard, hear);
    emit(emitter);
    expect(hear).toHaveBeenCalledExactlyOnceWith('news', ...args);
    undo();
    expect(emitter.eventNames()).toEqual([]);
  });

  it('hears the events of an event target', () => {
    const target = new EventTarget();
    const hear = vi.fn();
    const undo = listenTo(target, ['news'], guard, hear);
    target.dispatchEvent(new Event('news'));
    undo();
    target.dispatchEvent(new Event('news'));
    expect(hear).toHaveBeenCalledOnce();
  });

  it('leaves the listeners of the app alone', () => {
    const emitter = createEmitter();
    emitter.on('news', () => undefined);
    listenTo(emitter, ['news'], guard, () => undefined)();
    expect(emitter.listenerCount()).toBe(1);
  });

  it.each([[null], [7], [{}], [{ on: () => undefined }], [{ off: () => undefined }]])(
    'hears nothing of %j, and refuses it where it must be heard',
    (value) => {
      expect(isEmitter(value)).toBe(false);
      expect(listenTo(value, ['news'], guard, () => undefined)()).toBeUndefined();
      expect(() => mustEmit(value, 'phoneSource', 'the phone')).toThrow(
        'phoneSource was given something without on() and off(): it cannot hear its events. Pass the phone.',
      );
    },
  );

  it('says in production with the code what it refuses', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => mustEmit({}, 'phoneSource', 'the phone')).toThrow(
      'Faultline adapters/no-emitter, phoneSource',
    );
  });

  it('passes through what can be heard', () => {
    expect(() => mustEmit(createEmitter(), 'phoneSource', 'the phone')).not.toThrow();
  });
});

describe('a peer connection', () => {
  it('tells its state at once and with every change, until the undo', () => {
    const peer = createEmitter({ connectionState: 'new' });
    const states: string[] = [];
    const undo = watchPeer(peer, guard, (state) => void states.push(state));
    peer.connectionState = 'connected';
    peer.emit('connectionstatechange');
    undo?.();
    peer.emit('connectionstatechange');
    expect(states).toEqual(['new', 'connected']);
    expect(peer.listenerCount()).toBe(0);
  });

  it.each([[null], [{}], [createEmitter()], [{ connectionState: 'new' }]])('is none: %j', (value) => {
    expect(watchPeer(value, guard, () => undefined)).toBeNull();
  });
});
