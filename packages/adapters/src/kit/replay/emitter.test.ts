import { describe, expect, it } from 'vitest';
import { createEmitter } from './emitter.ts';

const pairs = [
  ['on', 'off'],
  ['addListener', 'removeListener'],
  ['addEventListener', 'removeEventListener'],
] as const;

describe('a stand-in for an SDK', () => {
  it.each(pairs)('emits to those who listen by %s(), in their order, until %s()', (add, remove) => {
    const phone = createEmitter();
    const heard: unknown[] = [];
    const first = (...args: unknown[]) => heard.push(['first', ...args]);
    phone[add]('ring', first);
    phone[add]('ring', () => heard.push('second'));
    phone.emit('ring', 1, 2);
    phone.emit('other');
    phone[remove]('ring', first);
    phone.emit('ring');
    expect(heard).toEqual([['first', 1, 2], 'second', 'second']);
  });

  it('counts who listens to what, each time that it was added', () => {
    const phone = createEmitter();
    const listener = () => undefined;
    expect([phone.listenedTo(), phone.listenerCount()]).toEqual([[], 0]);
    phone.on('ring', listener);
    phone.on('ring', listener);
    phone.on('end', listener);
    phone.off('ring', () => undefined);
    phone.off('other', listener);
    expect([phone.listenedTo(), phone.listenerCount()]).toEqual([['ring', 'end'], 3]);
    phone.off('ring', listener);
    phone.off('end', listener);
    expect([phone.listenedTo(), phone.listenerCount()]).toEqual([['ring'], 1]);
  });

  it.each([
    [undefined, 'state'],
    ['news', 'news'],
  ])('has one event for listeners without a name: given %s it is %s', (unnamed, event) => {
    const states = createEmitter({}, unnamed);
    const heard: unknown[] = [];
    const listener = (state: unknown) => heard.push(state);
    states.addListener(listener);
    states.emit(event, 'Connected');
    states.removeListener(listener);
    expect([heard, states.listenedTo()]).toEqual([['Connected'], []]);
  });

  it('has the fields it was given, which may be methods of its own', () => {
    const own = () => 'own';
    expect(createEmitter({ state: 'ready', on: own })).toMatchObject({ state: 'ready', on: own });
  });

  it('calls on although a listener leaves while it is called', () => {
    const phone = createEmitter();
    const heard: string[] = [];
    const leaving = () => {
      heard.push('leaving');
      phone.off('ring', leaving);
    };
    phone.on('ring', leaving);
    phone.on('ring', () => heard.push('staying'));
    phone.emit('ring');
    expect(heard).toEqual(['leaving', 'staying']);
  });
});
