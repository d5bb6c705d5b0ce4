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

/** The texts of a shown item, and those of its buttons. */
export interface ShownWords extends Words {
  /**
   * In the order of `shown.actions`: the main one first. Without `useDevice`, which takes a device that the person has chosen:
   * `run('useDevice', { deviceId })`.
   */
  readonly actions: readonly { readonly action: OfferedAction; readonly label: string }[];
  /**
   * How many calls or occurrences it is about, and how many items wait behind it, e.g. `2 calls`; empty when there is
   * nothing to add.
   */
  readonly note: string;
  /** `lang` and `dir` for the element that contains the texts. */
  readonly language: Language;
}

/**
 * Returns the texts of something on the screen, for a toast or another interface of the app: in the language of the
 * nearest `MessagesProvider`, with the app's own messages. It bundles the messages of every condition.
 *
 * @param shown a banner, prompt, dialog or indicator of `useScreen`; null when there is none.
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
