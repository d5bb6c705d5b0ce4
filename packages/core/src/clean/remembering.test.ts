import { describe, expect, it, vi } from 'vitest';
import { remembering } from './remembering.ts';

function setUp() {
  const make = vi.fn((text: string) => text.toUpperCase());
  return { make, remembered: remembering(make, 2, 5) };
}

describe('a function that remembers', () => {
  it('gives what it always gave, and works once for each text', () => {
    const { make, remembered } = setUp();
    expect(['a', 'b', 'a', 'b', 'a'].map(remembered)).toEqual(['A', 'B', 'A', 'B', 'A']);
    expect(make.mock.calls.flat()).toEqual(['a', 'b']);
  });

  it('holds no more than it may: with one too many it starts anew', () => {
    const { make, remembered } = setUp();
    ['a', 'b', 'c', 'c', 'a'].map(remembered);
    expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
  });

  it('holds no long text, which is made again each time', () => {
    const { make, remembered } = setUp();
    expect(['12345', '12345', '123456', '123456'].map(remembered)).toEqual([
      '12345',
      '12345',
      '123456',
      '123456',
    ]);
    expect(make.mock.calls.flat()).toEqual(['12345', '123456', '123456']);
  });
});
