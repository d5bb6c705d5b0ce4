import { describe, expect, it, vi } from 'vitest';
import type { CallEvent, RecoveryRequest } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { createEmitter } from '../replay/emitter.ts';
import { createSourceBase, nothing } from './sourceBase.ts';

const request = (action: string): RecoveryRequest => ({
  issueId: 'i',
  action: action as RecoveryRequest['action'],
  code: '',
  callId: null,
  device: null,
});
const online = (at: number): CallEvent => ({ type: 'networkChanged', at, online: true });

function setUp(options: object = {}) {
  const clock = createVirtualClock(1_000);
  const phone = createEmitter();
  const base = createSourceBase('phone', { heard: 0 }, { clock, ...options });
  const source = base.toSource({
    start() {
      base.send(online(base.now()));
      base.listen(phone, ['ring', 'broken'], (name) =>
        base.take(name, ({ heard }, at) => {
          if (name === 'broken') throw new Error('unreadable');
          return { memory: { heard: heard + 1 }, events: [online(at)] };
        }),
      );
    },
    recoveries: { reconnect: vi.fn(() => Promise.resolve()) },
  });
  const connect = () => {
    const events: CallEvent[] = [];
    return { events, stop: source.connect((event) => void events.push(event)) };
  };
  return { base, source, phone, clock, connect };
}

describe('a source of the kit', () => {
  it('is called after its SDK, unless the app has names for it', () => {
    expect(setUp().source).toMatchObject({ id: 'phone', sdk: 'phone' });
    expect(setUp().source).not.toHaveProperty('label');
    expect(setUp({ id: 'two', label: 'Desk' }).source).toMatchObject({
      id: 'two',
      sdk: 'phone',
      label: 'Desk',
    });
  });

  it('has the methods by which an app tells it more', () => {
    const report = () => 'told';
    const source = createSourceBase('phone', null, {}).toSource({ start: () => undefined }, { report });
    expect(source).toMatchObject({ id: 'phone', report });
  });

  it('says what is true now first, then what it hears, with the time of the clock', () => {
    const { connect, phone, clock } = setUp();
    const { events } = connect();
    clock.runTo(1_500);
    phone.emit('ring');
    expect(events).toEqual([online(1_000), online(1_500)]);
  });

  it('remembers over a stop, and reads nothing while no store is there', () => {
    const { base, connect, phone } = setUp();
    const { stop } = connect();
    phone.emit('ring');
    stop();
    base.take('ring', () => ({ memory: { heard: 99 }, events: [] }));
    expect(base.memory).toEqual({ heard: 1 });
    expect(base.connected()).toBe(false);
    connect();
    phone.emit('ring');
    expect(base.memory).toEqual({ heard: 2 });
  });

  it('tells of what it could not read, and goes on', () => {
    const { base, connect, phone } = setUp();
    const { events } = connect();
    phone.emit('broken');
    phone.emit('ring');
    expect(events[1]).toMatchObject({ code: 'phone/unreadable-event', details: { event: 'broken' } });
    expect(base.memory).toEqual({ heard: 1 });
  });

  it('serves the newer store, whatever the older one does', () => {
    const { connect, phone } = setUp();
    const [older, newer] = [connect(), connect()];
    older.stop();
    phone.emit('ring');
    expect(older.events).toHaveLength(1);
    expect(newer.events).toHaveLength(2);
    newer.stop();
    expect(phone.listenerCount()).toBe(0);
  });

  it('undoes each thing once: when asked to, or when the store leaves', () => {
    const { base, connect } = setUp();
    const { stop } = connect();
    const [early, late] = [vi.fn(), vi.fn()];
    const undo = base.onStop(early);
    base.onStop(late);
    undo();
    expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    stop();
    undo();
    expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('leaves nothing behind when it cannot start', () => {
    const phone = createEmitter();
    const base = createSourceBase('phone', null, {});
    const source = base.toSource({
      start() {
        base.listen(phone, ['ring'], () => undefined);
        throw new Error('no phone');
      },
    });
    expect(() => source.connect(() => undefined)).toThrow('no phone');
    expect(phone.listenerCount()).toBe(0);
    expect(base.connected()).toBe(false);
  });

  it('shows every event to its own parts before the store gets it, and where no store is there', () => {
    const { base, source } = setUp();
    const order: string[] = [];
    base.onEvent(() => void order.push('part'));
    base.send(online(0));
    source.connect(() => void order.push('store'));
    expect(order).toEqual(['part', 'part', 'store']);
  });

  it('does the recoveries that it has, and refuses others with a sentence', async () => {
    const { source } = setUp();
    await source.recover(request('reconnect'));
    for (const action of ['redial', 'toString', '__proto__'])
      await expect(source.recover(request(action))).rejects.toThrow(
        `phoneSource does not handle "${action}": pass it in the app's \`actions\` map.`,
      );
  });

  it('has a step for what says nothing', () => {
    const memory = { heard: 3 };
    expect(nothing(memory)).toEqual({ memory, events: [] });
    expect(nothing(memory).memory).toBe(memory);
  });
});
