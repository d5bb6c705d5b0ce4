'use client';
import type { Shown } from '@faultline/core';
import { useEffect, useRef } from 'react';
import { needsPerson } from '../internals/tone.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import type { Messages } from '../messages/types.ts';
import { useVoice } from './Announcer.tsx';

const noWords: Messages = {};

/** How long an announcement waits for a language that is loading, so that it is not made in two languages, ms. */
const patientMs = 2_000;

/** How a shown item is announced. */
interface Speech {
  readonly title: string;
  readonly body: string;
  /** Never announced: it is in a modal dialog, which is read when focus moves into it. */
  readonly silent?: boolean;
  /** It asks for an answer whatever its severity, as a prompt or a dialog does. */
  readonly asks?: boolean;
}

/**
 * Announces a shown item once: assertively with its first text if it needs the person, politely otherwise, and politely
 * each time its title changes. Its text is removed from the live region when it leaves the screen.
 */
export function useAnnouncement(
  shown: Pick<Shown, 'issueId' | 'startedAt' | 'condition' | 'severity' | 'actor'>,
  { title, body, silent = false, asks = false }: Speech,
): void {
  const voice = useVoice();
  const t = useMessages(noWords);
  const text = t('spoken', { title, body });
  const { lang, dir } = t.language;
  const { isLoading } = t;
  const incident = `${shown.issueId} ${shown.startedAt} ${shown.condition}`;
  const urgent = asks || needsPerson(shown);
  useEffect(() => {
    if (silent) return;
    const say = () =>
      voice?.say({
        key: `${incident} ${title}`,
        text,
        language: { ...(lang && { lang }), ...(dir && { dir }) },
        ...(urgent ? { incident } : {}),
      });
    if (!isLoading) return say();
    let undo: (() => void) | undefined;
    const timer = setTimeout(() => (undo = say()), patientMs);
    return () => {
      clearTimeout(timer);
      undo?.();
    };
  }, [voice, incident, title, text, lang, dir, isLoading, urgent, silent]);
}

/**
 * Announces progress: politely, once per step, and at most every 5 s; a step that comes sooner is skipped.
 *
 * @param of what the progress is about.
 * @param step changes when there is something to announce; null while there is not.
 * @param text the text at the moment of the step.
 */
export function useProgressAnnouncement(of: string, step: number | null, text: string): void {
  const voice = useVoice();
  const { language } = useMessages(noWords);
  const latest = useRef({ text, language });
  useEffect(() => {
    latest.current = { text, language };
  });
  useEffect(() => {
    if (step === null) return;
    return voice?.say({ key: `${of} ${step}`, ...latest.current, progressOf: of });
  }, [voice, of, step]);
}

/**
 * Tells, politely, each time that a way back which the person asked for did not work.
 *
 * @param failure another object for each failure; null while none has failed.
 */
export function useFailureAnnouncement(issueId: string, failure: Error | null): void {
  const voice = useVoice();
  const t = useMessages(noWords);
  const text = t('action.failed');
  const latest = useRef({ text, language: t.language });
  useEffect(() => {
    latest.current = { text, language: t.language };
  });
  useEffect(() => {
    if (failure === null) return;
    return voice?.say({ key: `${issueId} failed ${Date.now()}`, ...latest.current });
  }, [voice, issueId, failure]);
}

const milestones = [5, 10, 15, 30, 60, 120, 300];

/** The step of a countdown that is worth announcing: it changes as the seconds pass 5, 10, 15, 30 and 60. */
export const stepOf = (seconds: number | null): number | null =>
  seconds === null || seconds === 0 ? null : (milestones.find((milestone) => seconds <= milestone) ?? null);
