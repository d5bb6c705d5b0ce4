'use client';
import { useCallContext } from './context.ts';

/**
 * An id for an element, unique on the page and the same wherever it is asked for below one provider. `prompt` is the element that
 * `useMicrophoneButton` leads to: give it to a prompt of your own, and `${id}-title` to its title.
 *
 * @throws Error outside a provider.
 * @example
 * const id = useElementId('prompt');
 * <section id={id} tabIndex={-1}><h2 id={`${id}-title`}>…</h2></section>
 */
export const useElementId = (element: string): string => `${useCallContext('useElementId').uid}${element}`;
