import { sayInDevelopment, type CallStore } from '@faultline/core';
import { useCallStore } from '@faultline/hooks';
import { useEffect, useRef, type RefObject } from 'react';
import { isVisible } from '../host/shadowTree.ts';
import { misuse } from '../misuse.ts';

/** What stands like this for so long is no moment between two renders. */
const settledMs = 5_000;

type ElementRef = RefObject<Element | null>;

/** The elements of a page that show something, by what it is; and whether the developer was told. */
interface ShownParts {
  readonly places: Map<string, Set<ElementRef>>;
  said: boolean;
}

const partsOf = new WeakMap<CallStore, ShownParts>();

/** What two parts show that show the same. */
interface Told {
  /** The family of components. */
  readonly name: string;
  readonly issueId: string;
  readonly condition: string;
}

/** In one document: an app may show the same in a window of its own, too. And not where the app's styles hide one. */
const standTwice = (places: ReadonlySet<ElementRef>, document: Document | undefined): boolean =>
  [...places].filter(({ current }) => current && current.ownerDocument === document && isVisible(current))
    .length > 1;

function note(store: CallStore, place: ElementRef, { name, issueId, condition }: Told): () => void {
  const parts = partsOf.get(store) ?? { places: new Map<string, Set<ElementRef>>(), said: false };
  partsOf.set(store, parts);
  const key = `${name} ${issueId}`;
  const places = parts.places.get(key) ?? new Set();
  parts.places.set(key, places.add(place));
  const look = () => {
    if (parts.said || !standTwice(places, place.current?.ownerDocument)) return;
    parts.said = true;
    sayInDevelopment(misuse('components/shown-twice', { name, condition }).message);
  };
  const timer = places.size === 1 ? undefined : setTimeout(look, settledMs);
  return () => {
    clearTimeout(timer);
    places.delete(place);
    if (places.size === 0) parts.places.delete(key);
  };
}

/**
 * Tells the developer once, in development, that two parts of a page show the same.
 *
 * @param isOnce false of what may stand in several places.
 * @returns the ref of the element that shows it.
 */
export function useShownOnce({ name, issueId, condition }: Told, isOnce = true): ElementRef {
  const store = useCallStore();
  const place = useRef<Element>(null);
  useEffect(() => {
    try {
      if (process.env.NODE_ENV !== 'production' && isOnce)
        return note(store, place, { name, issueId, condition });
    } catch {
      // There is no `process` here, on a page without a bundler.
    }
    return undefined;
  }, [store, name, issueId, condition, isOnce]);
  return place;
}
