import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallEvent } from '@faultline/core';
import { createSourceBase } from './sourceBase.ts';
import { createWaiting, type Verdict } from './waiting.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const changed = (status: 'connected' | 'lost'): CallEvent => ({ type: 'connectionChanged', at: 0, status });
const isThere: Verdict = (event) =>
  event.type !== 'connectionChanged' ? null : event.status === 'connected' ? true : 'It is not there.';
const acts = () => Promise.resolve(true);

const created = () => {
  const base = createSourceBase('phone', {}, {});
  const waiting = createWaiting(base);
  const source = base.toSource({ start: () => undefined });
  return { base, waiting, connect: () => source.connect(() => undefined) };
};

describe('a recovery that waits for what the SDK tells', () => {
  const started = () => {
    const made = created();
    return { ...made, stop: made.connect() };
  };

  it('is done when it is there, refused when it is not, and waits for nothing afterwards', async () => {
    const { base, waiting } = started();
    const [good, bad] = [1_000, 2_000].map((ms) => waiting.during(acts, isThere, ms));
    base.send({ type: 'networkChanged', at: 0, online: true });
    base.send(changed('connected'));
    await Promise.all([good, bad]);
    const refused = waiting.during(acts, isThere, 1_000);
    base.send(changed('lost'));
    await expect(refused).rejects.toThrow('It is not there.');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks at nothing any more once it is done', async () => {
    const { base, waiting } = started();
    const verdict = vi.fn(isThere);
    const done = waiting.during(acts, verdict, 1_000);
    base.send(changed('connected'));
    await done;
    base.send(changed('lost'));
    expect(verdict).toHaveBeenCalledOnce();
  });

  it('is refused when nothing is told in time, unless that is as good', async () => {
    const { waiting } = started();
    const refused = expect(waiting.during(acts, isThere, 1_000)).rejects.toThrow('no answer in time');
    const good = waiting.during(acts, isThere, 1_000, true);
    await vi.advanceTimersByTimeAsync(1_000);
    await refused;
    await good;
  });

  it('waits neither for what fails at once nor for what says that it is done', async () => {
    const { waiting } = started();
    await expect(waiting.during(() => Promise.reject(new Error('no')), isThere, 1_000)).rejects.toThrow('no');
    await waiting.during(() => Promise.resolve(false), isThere, 1_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is refused with the stop of its source, and leaves no timer behind', async () => {
    const { waiting, stop } = started();
    const refused = expect(waiting.during(acts, isThere, 30_000)).rejects.toThrow('was stopped');
    stop();
    await refused;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is only asked for when nobody listens, as nobody could say how it went', async () => {
    const act = vi.fn(acts);
    await created().waiting.during(act, isThere, 30_000);
    expect(act).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
