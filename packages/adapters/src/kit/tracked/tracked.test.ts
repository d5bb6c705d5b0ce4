import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from '../replay/emitter.ts';
import { createSourceBase } from '../source/sourceBase.ts';
import { createTracked, type TrackedOptions } from './tracked.ts';

type Call = ReturnType<typeof createEmitter<{ over: boolean }>>;
const newCall = (): Call => createEmitter({ over: false });

function setUp(options: TrackedOptions<Call> = {}) {
  const base = createSourceBase('phone', null, {});
  const calls = createTracked<Call>(base, options);
  const heard: Call[] = [];
  const add = (call: Call) => calls.add(call, () => base.listen(call, ['news'], () => void heard.push(call)));
  const { connect } = base.toSource({ start: calls.start });
  const listened = (...all: Call[]) => all.map((call) => call.listenerCount());
  return { calls, heard, add, listened, connect: () => connect(() => undefined) };
}

describe('SDK objects that come and go', () => {
  it('are listened to once, from the start on, again after a stop, and never in between', () => {
    const { add, connect, listened } = setUp();
    const [early, late] = [newCall(), newCall()];
    add(early);
    expect(listened(early)).toEqual([0]);
    const stop = connect();
    add(early);
    add(late);
    expect(listened(early, late)).toEqual([1, 1]);
    stop();
    const meanwhile = newCall();
    add(meanwhile);
    expect(listened(early, late, meanwhile)).toEqual([0, 0, 0]);
    connect();
    expect(listened(early, late, meanwhile)).toEqual([1, 1, 1]);
  });

  it('are forgotten one by one, or all at once', () => {
    const { add, calls, connect, listened } = setUp();
    const [one, two, three] = [newCall(), newCall(), newCall()];
    connect();
    const undo = add(one);
    add(two);
    add(three);
    undo();
    undo();
    calls.forget(two);
    calls.forget('never there');
    expect(listened(one, two, three)).toEqual([0, 0, 1]);
    expect([one, three].map(calls.has)).toEqual([false, true]);
    calls.forgetAll();
    expect(calls.objects()).toEqual([]);
    expect(listened(three)).toEqual([0]);
  });

  it('may end with the first thing that is heard of them', () => {
    const { calls, connect } = setUp();
    const call = newCall();
    connect();
    const hear = () => undefined;
    calls.add(call, () => {
      calls.forget(call);
      call.on('news', hear);
      return () => call.off('news', hear);
    });
    expect([calls.objects(), call.listenerCount()]).toEqual([[], 0]);
  });

  it('may end with the first thing that is heard of another one', () => {
    const { calls, connect } = setUp();
    const [one, two] = [newCall(), newCall()];
    calls.add(one, () => {
      calls.forget(two);
      return () => undefined;
    });
    const begin = vi.fn(() => () => undefined);
    calls.add(two, begin);
    connect();
    expect([calls.objects(), begin.mock.calls]).toEqual([[one], []]);
  });

  it('leave when they are over and the next one comes', () => {
    const { add, calls, connect } = setUp({ isOver: ({ over }) => over });
    const [over, live, next] = [newCall(), newCall(), newCall()];
    connect();
    add(over);
    add(live);
    over.over = true;
    next.over = true;
    add(next);
    expect(calls.objects()).toEqual([live, next]);
  });

  it('are few: the oldest leaves that may', () => {
    const stay = newCall();
    const { add, calls } = setUp({ stays: (call) => call === stay, max: 2 });
    const [second, third] = [newCall(), newCall()];
    [stay, second, third].forEach(add);
    expect(calls.objects()).toEqual([stay, third]);
    const full = setUp({ stays: (call) => call === stay, max: 1 });
    [stay, third].forEach(full.add);
    expect(full.calls.objects()).toEqual([stay, third]);
    const many = setUp();
    Array.from({ length: 100 }, newCall).forEach(many.add);
    expect(many.calls.objects()).toHaveLength(64);
  });
});
