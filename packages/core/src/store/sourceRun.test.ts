import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallEvent } from '../events.ts';
import type { CallSource, Emit } from '../source.ts';
import { createSourceRun } from './sourceRun.ts';

const ready: CallEvent = { type: 'connectionChanged', at: 1, status: 'connected' };

/** A source whose `emit` can still be called after it was stopped. */
function sourceOf(id: string, connect?: (emit: Emit) => unknown) {
  const undo = vi.fn();
  let emit: Emit = () => undefined;
  const source = {
    id,
    sdk: id,
    connect(to: Emit) {
      emit = to;
      return connect ? connect(to) : undo;
    },
  } as CallSource;
  return { source, undo, say: () => emit(ready) };
}

function setUp(...made: readonly { readonly source: CallSource }[]) {
  const on = { event: vi.fn(), failed: vi.fn() };
  return {
    on,
    run: createSourceRun(
      made.map(({ source }) => source),
      on,
    ),
  };
}

const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => reported.mockClear());

describe('a run of sources', () => {
  it('takes in what they emit, with the id of each, from start to stop', () => {
    const [a, b] = [sourceOf('a'), sourceOf('b')];
    const { run, on } = setUp(a, b);
    run.start();
    a.say();
    b.say();
    run.stop();
    a.say();
    expect(on.event.mock.calls).toEqual([
      [ready, 'a'],
      [ready, 'b'],
    ]);
    expect([a.undo, b.undo].map((undo) => undo.mock.calls.length)).toEqual([1, 1]);
  });

  it('stops each once, however often it is stopped', () => {
    const a = sourceOf('a');
    const { run } = setUp(a);
    run.start();
    run.stop();
    run.stop();
    expect(a.undo).toHaveBeenCalledTimes(1);
  });

  it('goes on with the others when one throws, and says which and why', () => {
    const error = new Error('no client');
    const a = sourceOf('a', () => {
      throw error;
    });
    const b = sourceOf('b');
    const { run, on } = setUp(a, b);
    run.start();
    b.say();
    expect(on.failed).toHaveBeenCalledWith('a', error);
    expect(on.event).toHaveBeenCalledWith(ready, 'b');
    expect(reported).toHaveBeenCalledWith(error);
    run.stop();
    expect(b.undo).toHaveBeenCalledTimes(1);
  });

  it('stops the others when the undo of one throws', () => {
    const a = sourceOf('a', () => () => {
      throw new Error('undo');
    });
    const b = sourceOf('b');
    const { run } = setUp(a, b);
    run.start();
    expect(() => run.stop()).not.toThrow();
    expect(b.undo).toHaveBeenCalledTimes(1);
    expect(reported).toHaveBeenCalledTimes(1);
  });

  it('survives a source that returns no undo', () => {
    const a = sourceOf('a', () => 7);
    const { run } = setUp(a);
    run.start();
    expect(() => run.stop()).not.toThrow();
  });

  it('that is stopped while it starts starts no more, and stops what had begun', () => {
    const undo = vi.fn();
    const a = sourceOf('a', (emit) => (emit(ready), undo));
    const b = sourceOf('b');
    const connect = vi.spyOn(b.source, 'connect');
    const { run, on } = setUp(a, b);
    on.event.mockImplementation(() => run.stop());
    run.start();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(connect).not.toHaveBeenCalled();
  });
});
