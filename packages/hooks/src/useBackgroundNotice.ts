'use client';
import { useEffect, useState } from 'react';

/** How a page in the background gets the person's attention. */
export interface BackgroundNoticeOptions {
  /**
   * Also show a system notification, if the person has allowed them for this site before; by default false. The person
   * is never asked for it.
   */
  readonly notify?: boolean;
}

const isHidden = (): boolean => typeof document !== 'undefined' && document.hidden;

/**
 * While the page is hidden and something needs the person, shows the message before the page's title and, if allowed,
 * in a notification. The title is restored exactly; a title that the app sets in the meantime is kept.
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
    return told === null ? undefined : callByTitle(told);
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

const key = Symbol.for('faultline.titles');
/**
 * The messages before a document's title, of which the oldest is shown. Shared by all stores, and by two copies of this
 * package.
 */
type TitledDocument = Document & { [key]?: { readonly messages: string[]; prefix: string } };

/** Adds a message to those before the page's title; returns a function that removes it. */
function callByTitle(message: string): () => void {
  const titles = ((document as TitledDocument)[key] ??= { messages: [], prefix: '' });
  const write = () => {
    const { title } = document;
    const own = title.startsWith(titles.prefix) ? title.slice(titles.prefix.length) : title;
    titles.prefix = titles.messages[0] === undefined ? '' : `${titles.messages[0]} · `;
    if (title !== titles.prefix + own) document.title = titles.prefix + own;
  };
  titles.messages.push(message);
  write();
  return () => {
    titles.messages.splice(titles.messages.indexOf(message), 1);
    write();
  };
}

/** Shows a notification that leads back to the page; returns a function that closes it. */
function callPerson(message: string): (() => void) | undefined {
  try {
    const notice = new Notification(message, { tag: 'faultline' });
    notice.onclick = () => window.focus();
    return () => notice.close();
  } catch {
    // Some mobile browsers have the constructor but refuse to run it: then only the title changes.
    return undefined;
  }
}
