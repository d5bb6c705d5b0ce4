import { describe, expect, it } from 'vitest';
import { replayedCalls } from './replayedCalls.ts';

describe('the calls of a replay', () => {
  it('are played to the last that began, or to the one that the recording names', () => {
    const calls = replayedCalls<string>();
    expect(calls.current()).toBeNull();
    calls.add('a', 'first');
    calls.add('b', 'second');
    expect(calls.current()).toBe('second');
    calls.turnTo('a');
    expect(calls.current()).toBe('first');
    calls.add('c', 'third');
    expect(calls.current()).toBe('third');
  });

  it.each(['nobody', null, 7])('stay with the one they are played to where %j is named', (id) => {
    const calls = replayedCalls<string>();
    calls.add('a', 'first');
    calls.turnTo(id);
    expect(calls.current()).toBe('first');
  });
});
