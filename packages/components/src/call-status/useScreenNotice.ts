'use client';
import type { Shown } from '@faultline/core';
import { useBackgroundNotice, useScreen, type BackgroundNoticeOptions } from '@faultline/hooks';
import { useMemo } from 'react';
import { needsPerson } from '../internals/tone.ts';
import { en as auth } from '../auth-prompt/generated/en.ts';
import { en as dialogWords } from '../hangup-dialog/generated/en.ts';
import { en as media } from '../mic-permission-prompt/generated/en.ts';
import { en as bannerWords } from '../reconnect-banner/generated/en.ts';
import type { Messages } from '../messages/types.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { argsOf, wordsOf } from '../messages/words.ts';

/** The messages for everything that can need the person. */
const words: Messages = { ...bannerWords, ...media, ...auth, ...dialogWords };

/** Asks for attention from a page in the background, with the text of what is on screen and needs the person. */
export function useScreenNotice(options: BackgroundNoticeOptions): void {
  const { banner, prompt, dialog } = useScreen();
  const t = useMessages(words);
  const shown: Shown | null =
    prompt ?? dialog ?? (banner && (banner.actor === 'person' || needsPerson(banner)) ? banner : null);
  const message = useMemo(() => shown && wordsOf(t, shown, argsOf(t, shown)).title, [t, shown]);
  useBackgroundNotice(message, options);
}
