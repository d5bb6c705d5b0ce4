'use client';
import type { CallStore, Shown } from '@faultline/core';
import {
  useCallStore,
  useDialIn,
  useElementId,
  useRecovery,
  type DialIn,
  type RecoveryView,
} from '@faultline/hooks';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from 'react';
import { useFailureAnnouncement } from '../announcer/index.ts';
import { useMessages, type Translate } from '../messages/MessagesProvider.tsx';
import type { MessageArgs, Messages } from '../messages/types.ts';
import { argsOf, labelOf, wordsOf, type Words } from '../messages/words.ts';
import { misuse } from '../misuse.ts';
import type { Signs } from './icons/signs.ts';
import { partsOf } from './part.tsx';
import { toneOf } from './tone.ts';
import { useOthers } from './useOthers.ts';
import { useInCall } from './useInCall.ts';

/** What makes a family of components: its name, its messages and its icons. */
export interface Family {
  readonly name: string;
  readonly words: Messages;
  readonly signs: Signs;
}

/** The ids of the elements with the texts: other elements are labelled by them. */
interface Ids {
  readonly titleId: string;
  readonly bodyId: string;
}

/** What the parts of one shown item share. */
export interface Item extends Words, Ids {
  /** Records ids that the app gave to these elements. */
  readonly setIds: Dispatch<SetStateAction<Partial<Ids>>>;
  readonly shown: Shown;
  readonly signs: Signs;
  readonly t: Translate;
  readonly args: MessageArgs;
  readonly recovery: RecoveryView;
  readonly store: CallStore;
  readonly dismiss: (snoozeMs?: number) => void;
  readonly dialIn: DialIn | null;
}

const ItemContext = createContext<Item | null>(null);

/**
 * Creates what the parts of one shown item need.
 *
 * @param slot `banner`, `prompt`, `dialog`: makes the element ids unique within a provider.
 */
export function useCreateItem(slot: string, shown: Shown, { words, signs }: Family): Item {
  const store = useCallStore();
  const dialIn = useDialIn();
  const id = useElementId(slot);
  const t = useMessages(words);
  const recovery = useRecovery(shown.issueId);
  useFailureAnnouncement(shown.issueId, recovery.status === 'failed' ? recovery.error : null);
  const inCall = useInCall(shown.source);
  const others = useOthers(shown);
  const [ids, setIds] = useState<Partial<Ids>>({});
  return useMemo<Item>(() => {
    const args = argsOf(t, shown, inCall, others);
    return {
      ...wordsOf(t, shown, args, labelOf(store, shown.source)),
      shown,
      signs,
      t,
      args,
      titleId: ids.titleId ?? `${id}-title`,
      bodyId: ids.bodyId ?? `${id}-body`,
      setIds,
      recovery,
      store,
      dismiss: (snoozeMs) => store.dismiss(shown.issueId, snoozeMs),
      dialIn,
    };
  }, [t, shown, signs, inCall, others, id, recovery, store, dialIn, ids]);
}

/** Provides an item to the parts below. */
export const ItemProvider = ({ item, children }: { readonly item: Item; readonly children: ReactNode }) => (
  <ItemContext.Provider value={item}>{children}</ItemContext.Provider>
);

/**
 * Returns the item that a part belongs to.
 *
 * @throws Error outside the root of a family.
 */
export function useItem(name: string): Item {
  const item = useContext(ItemContext);
  if (!item) throw misuse('components/no-root', { part: name });
  return item;
}

/** Keeps the labels of an element correct when the app gives it its own id. */
export function useNamed({ setIds }: Item, which: keyof Ids, id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    setIds((ids) => ({ ...ids, [which]: id }));
    return () => setIds(({ [which]: _, ...others }) => others);
  }, [setIds, which, id]);
}

/** Creates a part of a shown item. */
export const part = partsOf(useItem);

/** The data attributes of the element around an item. */
export const stateOf = (shown: Shown) => ({
  'data-tone': toneOf(shown),
  'data-condition': shown.condition,
  'data-severity': shown.severity,
  'data-status': shown.phase,
  'data-actor': shown.actor,
  'data-device': shown.device ?? undefined,
});
