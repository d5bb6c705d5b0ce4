'use client';
import { useCallContext, type CallContextValue } from './context.ts';

/** The id of an element that is about one call, several of which may be on a page; ids with spaces could not be referred to. */
export function elementIdOf({ uid }: CallContextValue, element: string, callId?: string | null): string {
  if (callId === undefined) return uid + element;
  const call = (callId ?? '').replace(/[^\w-]/gu, (char) => `.${char.codePointAt(0)}`);
  return `${uid}${call}-${element}`;
}

/**
 * An id for an element, unique on the page and the same wherever it is asked for below one provider, or one `CallScope`. `prompt` is
 * the element that `useMicrophoneButton` leads to: give it to a prompt of your own, and `${id}-title` to its title.
 *
 * @throws Error outside a provider.
 * @example
 * const id = useElementId('prompt');
 * <section id={id} tabIndex={-1}><h2 id={`${id}-title`}>…</h2></section>
 */
export function useElementId(element: string): string {
  const context = useCallContext('useElementId');
  return elementIdOf(context, element, context.callId);
}
