import { sayInDevelopment, screenViewOf, type CallStore, type Shown } from '@faultline/core';
import { useEffect } from 'react';
import { misuse } from '../misuse.ts';

/** What a part of the page is about: one call; null: what is about none; undefined: everything. */
type About = string | null | undefined;

/** What stands like this for so long is no moment between two renders. */
const settledMs = 5_000;

/** The parts of a page that show the screen of a store. */
interface Places {
  /** How many there are about each thing. */
  readonly counts: Map<About, number>;
  /** The issue that was due and shown nowhere at the last look. */
  missed: string | null;
  /** What the developer has been told: once is enough. */
  readonly said: Set<string>;
  /** Ends the watch over the store; null while there is nothing to find, as everything is shown in one place. */
  unwatch: (() => void) | null;
}

const placesOf = new WeakMap<CallStore, Places>();

const named = (about: About): string => (typeof about === 'string' ? JSON.stringify(about) : String(about));

/** Something that is due on the screen and that none of these parts shows. */
function untold(store: CallStore, { counts }: Places): Shown | null {
  const snapshot = store.getSnapshot();
  // Looked at from outside: a view that is read without a moment counts as shown.
  const moment = { snapshot, at: store.now() };
  const abouts = new Set<string | null>([null, ...snapshot.callErrors.issues.map(({ callId }) => callId)]);
  for (const about of abouts) {
    if (counts.has(about)) continue;
    const { banner, prompt, dialog } = store.read(screenViewOf(about), moment);
    const due = dialog ?? prompt ?? banner;
    if (due) return due;
  }
  return null;
}

function sayOnce(
  { said }: Places,
  code: Parameters<typeof misuse>[0],
  values: Readonly<Record<string, string>>,
): void {
  if (said.has(code)) return;
  said.add(code);
  sayInDevelopment(misuse(code, values).message);
}

/** Returns whether it has to be looked again: what is due only now may be shown in a moment. */
function look(store: CallStore, places: Places): boolean {
  const asked = [...places.counts.keys()];
  if (asked.includes(undefined)) {
    const one = asked.find((about) => typeof about === 'string');
    if (one !== undefined) sayOnce(places, 'hooks/call-told-twice', { callId: named(one) });
    return false;
  }
  const due = untold(store, places);
  const isNew = due !== null && places.missed !== due.issueId;
  places.missed = due?.issueId ?? null;
  if (due && !isNew)
    sayOnce(places, 'hooks/call-untold', {
      condition: due.condition,
      callId: named(due.callId),
      asked: asked.map(named).join(', '),
    });
  return isNew;
}

/** Looks a while after each change; returns the end. */
function watch(store: CallStore, places: Places): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookLater = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (look(store, places)) lookLater();
    }, settledMs);
  };
  const undos = [store.subscribe(lookLater, 'callErrors'), store.subscribe(lookLater, 'reconnectState')];
  lookLater();
  return () => {
    for (const undo of undos) undo();
    clearTimeout(timer);
  };
}

function note(store: CallStore, about: About): () => void {
  const places: Places = placesOf.get(store) ?? {
    counts: new Map(),
    missed: null,
    said: new Set(),
    unwatch: null,
  };
  placesOf.set(store, places);
  const { counts } = places;
  const rewatch = () => {
    places.unwatch?.();
    const isWhole = [...counts.keys()].every((one) => one === undefined);
    places.unwatch = isWhole ? null : watch(store, places);
  };
  counts.set(about, (counts.get(about) ?? 0) + 1);
  if (counts.get(about) === 1) rewatch();
  return () => {
    const left = (counts.get(about) ?? 0) - 1;
    if (left > 0) return void counts.set(about, left);
    counts.delete(about);
    rewatch();
  };
}

/**
 * Notes in development that a part of the page shows the screen of a call, of no call or of everything: the developer is told once of
 * trouble that no part shows, and of a call that two parts show.
 *
 * @param isPlace false of what asks about the screen and does not show it.
 */
export function usePlace(store: CallStore, about: About, isPlace: boolean): void {
  useEffect(() => {
    try {
      if (process.env.NODE_ENV !== 'production' && isPlace) return note(store, about);
    } catch {
      // There is no `process` here, on a page without a bundler.
    }
    return undefined;
  }, [store, about, isPlace]);
}
