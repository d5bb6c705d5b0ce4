import type { CSSProperties, ForwardedRef } from 'react';
import { classes } from './classes.ts';

type Props = Readonly<Record<string, unknown>>;
type Handler = (event: unknown) => void;

const isHandler = (name: string, value: unknown): value is Handler =>
  /^on[A-Z]/.test(name) && typeof value === 'function';

const isPrevented = (event: unknown): boolean =>
  (event as { readonly defaultPrevented?: boolean } | undefined)?.defaultPrevented === true;

/** Runs the caller's handler first, then the part's own, unless the caller prevented that. */
const both =
  (callers: Handler, own: Handler): Handler =>
  (event) => {
    callers(event);
    if (!isPrevented(event)) own(event);
  };

/**
 * Merges the part's own attributes with the caller's. The caller's win; classes, styles and event handlers are
 * combined. A caller's handler that calls `preventDefault()` keeps the part's own from running.
 */
export function mergeProps(own: Props, callers: Props): Record<string, unknown> {
  const merged = new Map(Object.entries(own));
  for (const [name, value] of Object.entries(callers))
    if (value !== undefined) merged.set(name, together(name, merged.get(name), value));
  return Object.fromEntries(merged);
}

function together(name: string, own: unknown, callers: unknown): unknown {
  if (name === 'className') return classes(own as string | undefined, callers as string);
  if (name === 'style') return { ...(own as CSSProperties), ...(callers as CSSProperties) };
  return isHandler(name, callers) && isHandler(name, own) ? both(callers, own) : callers;
}

/** One ref that sets several. */
export function mergeRefs(refs: readonly (ForwardedRef<Element> | undefined)[]): ForwardedRef<Element> {
  const [first = null, ...others] = refs.filter((ref) => ref !== null && ref !== undefined);
  if (others.length === 0) return first;
  return (element) => {
    for (const ref of [first, ...others])
      if (typeof ref === 'function') ref(element);
      else if (ref) ref.current = element;
  };
}
