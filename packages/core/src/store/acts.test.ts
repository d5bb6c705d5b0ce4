import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import { createActs } from './acts.ts';

function setUp({ live = true, limitMs = 30_000 } = {}) {
  const clock = createVirtualClock(0);
  const notes: string[] = [];
  const act = createActs({
    clock,
    limitMs,
    live: () => live,
    note: (issueId, action, outcome) => void notes.push(`${issueId} ${action} ${outcome}`),
  });
  return { clock, notes, act };
}

/** An action whose outcome the test decides. */
function pending() {
  let done: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const run = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        done = resolve;
        fail = reject;
      }),
  );
  return { run, done: () => done(), fail: (error: Error) => fail(error) };
}

const settled = (promise: Promise<void>) =>
  promise.then(
    () => 'done',
    (error: unknown) => String(error),
  );

describe('acts', () => {
  it('run once, however often they are asked for while they run', async () => {
    const { act, notes } = setUp();
    const dial = pending();
    const first = act('i', 'redial', dial.run);
    const second = act('i', 'redial', dial.run);
    expect(dial.run).toHaveBeenCalledTimes(1);
    dial.done();
    expect(await Promise.all([settled(first), settled(second)])).toEqual(['done', 'done']);
    expect(notes).toEqual(['i redial pending', 'i redial done']);
  });

  it('run both where only the blank between action and issue reads the same', () => {
    const { act } = setUp();
    const [first, second] = [pending(), pending()];
    void act('b c', 'custom:a', first.run);
    void act('c', 'custom:a b', second.run);
    expect([first, second].map(({ run }) => run.mock.calls.length)).toEqual([1, 1]);
  });

  it('begin in the same turn, since a browser grants some things only to the click itself', () => {
    const { act } = setUp();
    const dial = pending();
    void act('i', 'redial', dial.run);
    expect(dial.run).toHaveBeenCalled();
  });

  it('of another issue, or another way back, run beside each other', () => {
    const { act } = setUp();
    const dial = pending();
    void act('i', 'redial', dial.run);
    void act('j', 'redial', dial.run);
    void act('i', 'reconnect', dial.run);
    expect(dial.run).toHaveBeenCalledTimes(3);
  });

  it('can be asked for again when they have come out, well or not', async () => {
    const { act, notes } = setUp();
    const dial = pending();
    const first = settled(act('i', 'redial', dial.run));
    dial.fail(new Error('no line'));
    expect(await first).toContain('no line');
    const second = settled(act('i', 'redial', dial.run));
    dial.done();
    expect(await second).toBe('done');
    await settled(act('i', 'redial', () => undefined));
    expect(notes).toEqual([
      'i redial pending',
      'i redial failed',
      'i redial pending',
      'i redial done',
      'i redial pending',
      'i redial done',
    ]);
  });

  it('that throw have failed, and their error reaches who asked', async () => {
    const { act, notes } = setUp();
    const thrown = settled(
      act('i', 'redial', () => {
        throw new Error('mine');
      }),
    );
    expect(await thrown).toContain('mine');
    expect(notes.at(-1)).toBe('i redial failed');
  });

  it('may be asked for by whoever hears that they began', () => {
    const dial = pending();
    const act = createActs({
      clock: createVirtualClock(0),
      limitMs: 1_000,
      live: () => true,
      note: (issueId, action, outcome) => {
        if (outcome === 'pending') void act(issueId, action, dial.run);
      },
    });
    void act('i', 'redial', dial.run);
    expect(dial.run).toHaveBeenCalledTimes(1);
  });

  it('that never come out have failed after their limit, and are offered again', async () => {
    const { act, clock, notes } = setUp();
    const dial = pending();
    const first = settled(act('i', 'redial', dial.run));
    clock.runTo(29_999);
    expect(notes).toEqual(['i redial pending']);
    clock.runTo(30_000);
    expect(await first).toContain('has not come out within 30000 ms');
    expect(notes).toEqual(['i redial pending', 'i redial failed']);
    void act('i', 'redial', dial.run);
    expect(dial.run).toHaveBeenCalledTimes(2);
  });

  it('that come out well after their limit are noted, if nobody has asked again', async () => {
    const { act, clock, notes } = setUp();
    const late = pending();
    const first = settled(act('i', 'resumeMedia', late.run));
    clock.runTo(30_000);
    await first;
    late.done();
    await Promise.resolve();
    await Promise.resolve();
    expect(notes.at(-1)).toBe('i resumeMedia done');
  });

  it('that come out late say nothing when they failed, or when the same runs again', async () => {
    const { act, clock, notes } = setUp();
    const [failing, late, again] = [pending(), pending(), pending()];
    const first = settled(act('a', 'redial', failing.run));
    const second = settled(act('b', 'redial', late.run));
    clock.runTo(30_000);
    await Promise.all([first, second]);
    void act('b', 'redial', again.run);
    notes.length = 0;
    failing.fail(new Error('late'));
    late.done();
    await new Promise((resolve) => setImmediate(resolve));
    expect(notes).toEqual([]);
  });

  it('leave no timer behind, and arm none while nothing may be armed', async () => {
    const { act, clock } = setUp();
    const dial = pending();
    const first = act('i', 'redial', dial.run);
    expect(clock.pending).toBe(1);
    dial.done();
    await first;
    expect(clock.pending).toBe(0);
    const stopped = setUp({ live: false });
    void stopped.act('i', 'redial', dial.run);
    expect(stopped.clock.pending).toBe(0);
    const endless = setUp({ limitMs: Infinity });
    void endless.act('i', 'redial', dial.run);
    expect(endless.clock.pending).toBe(0);
  });
});
