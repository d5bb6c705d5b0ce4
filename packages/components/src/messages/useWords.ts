'use client';
import type { OfferedAction, Shown } from '@faultline/core';
import { useCallStore } from '@faultline/hooks';
import { useMemo } from 'react';
import { useInCall } from '../internals/useInCall.ts';
import { useOthers } from '../internals/useOthers.ts';
import { conditionMessages } from './conditions.ts';
import type { Language } from './language.ts';
import { useMessages } from './MessagesProvider.tsx';
import { actionLabelOf, argsOf, buttonsOf, labelOf, noteOf, wordsOf, type Words } from './words.ts';

/** What a shown thing says, and what the buttons of its ways back say. */
export interface ShownWords extends Words {
  /**
   * In the order of `shown.actions`: the main one first. Without `useDevice`, which takes a device that the person has chosen:
   * `run('useDevice', { deviceId })`.
   */
  readonly actions: readonly { readonly action: OfferedAction; readonly label: string }[];
  /** How many calls or times it is about, and what waits behind it, e.g. `2 calls`; empty where there is nothing to add. */
  readonly note: string;
  /** `lang` and `dir` for the element that the words stand in. */
  readonly language: Language;
}

/**
 * The words of something on the screen, for a toast or an interface of the app's own: in the language of the nearest
 * `MessagesProvider`, with the app's own words. It carries the words of every condition.
 *
 * @param shown a banner, prompt, dialog or indicator of `useScreen`; null where there is none.
 * @throws Error outside `CallProvider`.
 * @example
 * const { banner } = useScreen();
 * const words = useWords(banner); // { title: 'Reconnecting', body: '…', actions: [] }
 */
export function useWords(shown: Shown): ShownWords;
export function useWords(shown: Shown | null): ShownWords | null;
export function useWords(shown: Shown | null): ShownWords | null {
  const store = useCallStore();
  const t = useMessages(conditionMessages);
  const inCall = useInCall(shown?.source);
  const others = useOthers(shown);
  return useMemo(() => {
    if (!shown) return null;
    const args = argsOf(t, shown, inCall, others);
    return {
      ...wordsOf(t, shown, args, labelOf(store, shown.source)),
      note: noteOf(t, shown),
      language: t.language,
      actions: buttonsOf(shown).map((action) => ({
        action,
        label: actionLabelOf(t, shown, args, action, store),
      })),
    };
  }, [store, t, shown, inCall, others]);
}
