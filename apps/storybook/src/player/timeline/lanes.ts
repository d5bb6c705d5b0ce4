import type { Screen, Shown } from '@faultline/core';
import type { Survey } from './survey.ts';

export const slots = ['banner', 'prompt', 'dialog', 'indicators', 'confirmation'] as const;
export type Slot = (typeof slots)[number];

/** Something that was on the screen for a while; null stands for "you're back". */
export interface Bar {
  readonly item: Shown | null;
  readonly fromMs: number;
  readonly toMs: number;
}

/** What was in one slot, in order; in that of the indicators several at once. */
export interface Lane {
  readonly slot: Slot;
  readonly bars: readonly Bar[];
}

const keyOf = ({ issueId, condition, phase }: Shown): string => `${issueId} ${condition} ${phase}`;

function itemsOf(screen: Screen, slot: Slot): ReadonlyMap<string, Shown | null> {
  if (slot === 'confirmation') return new Map(screen.confirmation ? [['back', null]] : []);
  const items = slot === 'indicators' ? screen.indicators : [screen[slot]].filter((item) => item !== null);
  return new Map(items.map((item) => [keyOf(item), item]));
}

/** When what was on the screen, slot by slot. What was there for no time at all was seen by nobody, and is left out. */
export function lanesOf({ moments, endMs }: Survey): readonly Lane[] {
  return slots.map((slot) => {
    const bars: Bar[] = [];
    const open = new Map<string, Bar>();
    const close = (key: string, bar: Bar, toMs: number) => {
      open.delete(key);
      if (toMs > bar.fromMs) bars.push({ ...bar, toMs });
    };
    for (const { atMs, screen } of moments) {
      const items = itemsOf(screen, slot);
      for (const [key, bar] of open) if (!items.has(key)) close(key, bar, atMs);
      for (const [key, item] of items) if (!open.has(key)) open.set(key, { item, fromMs: atMs, toMs: endMs });
    }
    for (const [key, bar] of open) close(key, bar, endMs);
    return { slot, bars: bars.sort((a, b) => a.fromMs - b.fromMs) };
  });
}
