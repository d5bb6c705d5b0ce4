'use client';
import type { Shown } from '@faultline/core';
import { useBackgroundNotice, useScreen, type BackgroundNoticeOptions } from '@faultline/hooks';
import { useMemo } from 'react';
import { needsPerson } from '../internals/tone.ts';
import { conditionMessages } from '../messages/conditions.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { argsOf, wordsOf } from '../messages/words.ts';

/** Calls the person back to a page in the background, in the words of what is on screen and needs them. */
export function useScreenNotice(options: BackgroundNoticeOptions): void {
  const { dialog, prompt, banner } = useScreen();
  const t = useMessages(conditionMessages);
  const shown: Shown | null = prompt ?? dialog ?? (banner && needsPerson(banner) ? banner : null);
  const message = useMemo(() => shown && wordsOf(t, shown, argsOf(t, shown)).title, [t, shown]);
  useBackgroundNotice(message, options);
}
