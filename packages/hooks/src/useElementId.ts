'use client';
import { useCallContext, type CallContextValue } from './internals/context.ts';

/**
 * An element id for one call, as several calls may be on a page. Other attributes could not refer to an id with spaces.
 */
export function elementIdOf({ uid }: CallContextValue, element: string, callId?: string | null): string {
  if (callId === undefined) return uid + element;
  const call = (callId ?? '').replace(/[^\w-]/gu, (char) => `.${char.codePointAt(0)}`);
  return `${uid}${call}-${element}`;
}

/**
 * Returns an element id that is unique on the page, and the same everywhere below one provider, or one `CallScope`.
 * `prompt` is the element that `useMicrophoneButton` moves focus to: use it for a prompt of your own, and `${id}-title`
 * for its title.
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
