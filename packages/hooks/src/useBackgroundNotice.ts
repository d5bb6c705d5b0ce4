'use client';
import { useEffect, useState } from 'react';

/** How a page in the background calls the person. */
export interface BackgroundNoticeOptions {
  /** Also a system notification, if the person has allowed them for this site before; by default false. Nothing is asked. */
  readonly notify?: boolean;
}

const isHidden = (): boolean => typeof document !== 'undefined' && document.hidden;

/**
 * While the page is hidden and something needs the person, puts the message before the page's title and, if allowed,
 * in a notification. The title comes back exactly as it was; a title that the app sets meanwhile is kept.
 *
 * @param message what needs the person, in their words; null while nothing does.
 * @example useBackgroundNotice(prompt ? 'Your microphone is blocked' : null, { notify: true });
 */
export function useBackgroundNotice(
  message: string | null,
  { notify = false }: BackgroundNoticeOptions = {},
): void {
  const [hidden, setHidden] = useState(isHidden);
  useEffect(() => {
    const look = () => setHidden(isHidden());
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  const told = hidden ? message : null;
  useEffect(() => {
    if (told === null) return;
    const prefix = `${told} · `;
    document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [told]);
  useEffect(() => {
    if (
      told === null ||
      !notify ||
      typeof Notification === 'undefined' ||
      Notification.permission !== 'granted'
    )
      return;
    return callPerson(told);
  }, [told, notify]);
}

/** Shows a notification that leads back to the page; returns its undo. */
function callPerson(message: string): (() => void) | undefined {
  try {
    const notice = new Notification(message, { tag: 'faultline' });
    notice.onclick = () => window.focus();
    return () => notice.close();
  } catch {
    // Some mobile browsers have the constructor and refuse it: the title has to do.
    return undefined;
  }
}
