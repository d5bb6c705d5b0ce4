import { sayInDevelopment, type CallStore } from '@faultline/core';
import { useCallStore } from '@faultline/hooks';
import { useEffect } from 'react';
import { misuse } from '../misuse.ts';

/** What stands like this for so long is no moment between two renders. */
const settledMs = 5_000;

/** How many parts of a page show something, by what it is; and whether the developer was told. */
interface ShownParts {
  readonly counts: Map<string, number>;
  said: boolean;
}

const partsOf = new WeakMap<CallStore, ShownParts>();

/** In one document: an app may show the same in a window of its own, too. */
const standTwice = (name: string, condition: string): boolean =>
  document.querySelectorAll(`[data-faultline="${name}"][data-condition="${condition}"]`).length > 1;

function note(store: CallStore, name: string, issueId: string, condition: string): () => void {
  const parts = partsOf.get(store) ?? { counts: new Map<string, number>(), said: false };
  partsOf.set(store, parts);
  const key = `${name} ${issueId}`;
  const change = (by: number) => void parts.counts.set(key, (parts.counts.get(key) ?? 0) + by);
  const look = () => {
    if (parts.said || (parts.counts.get(key) ?? 0) < 2 || !standTwice(name, condition)) return;
    parts.said = true;
    sayInDevelopment(misuse('components/shown-twice', { name, condition }).message);
  };
  change(1);
  const timer = parts.counts.get(key) === 1 ? undefined : setTimeout(look, settledMs);
  return () => {
    clearTimeout(timer);
    change(-1);
    if (parts.counts.get(key) === 0) parts.counts.delete(key);
  };
}

/** Tells the developer once, in development, that two parts of a page show the same. */
export function useShownOnce(name: string, issueId: string, condition: string): void {
  const store = useCallStore();
  useEffect(() => {
    try {
      if (process.env.NODE_ENV !== 'production') return note(store, name, issueId, condition);
    } catch {
      // There is no `process` here, on a page without a bundler.
    }
    return undefined;
  }, [store, name, issueId, condition]);
}
