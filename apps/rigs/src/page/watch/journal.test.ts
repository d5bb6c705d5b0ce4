import { describe, expect, it } from 'vitest';
import { createJournal, maxLines } from './journal.ts';

describe('a journal', () => {
  it('has the newest line first, with its time', () => {
    let now = 10;
    const journal = createJournal(() => now);
    journal.add('first', 1);
    now = 20;
    journal.add('second', 2);
    expect(journal.lines()).toEqual([
      { id: 2, atMs: 20, name: 'second', payload: 2 },
      { id: 1, atMs: 10, name: 'first', payload: 1 },
    ]);
  });

  it('keeps so many lines, and goes on counting', () => {
    const journal = createJournal(() => 0);
    for (let line = 0; line < maxLines + 5; line++) journal.add('line', line);
    expect(journal.lines()).toHaveLength(maxLines);
    expect(journal.lines()[0]?.id).toBe(maxLines + 5);
    expect(journal.lines().at(-1)?.payload).toBe(5);
  });

  it('leaves a list that somebody holds as it is', () => {
    const journal = createJournal(() => 0);
    journal.add('first', 1);
    const held = journal.lines();
    let changes = 0;
    const stop = journal.subscribe(() => changes++);
    journal.add('second', 2);
    stop();
    journal.add('third', 3);
    expect([held.length, changes]).toEqual([1, 1]);
  });
});
