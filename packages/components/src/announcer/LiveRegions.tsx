import { useCallback, type RefObject } from 'react';
import { visuallyHidden } from '../internals/visuallyHidden.ts';

/**
 * Two live regions, one polite and one assertive. They exist before there is anything to announce, and React never
 * renders into them: the voice does.
 */
export function LiveRegions({ at }: { readonly at: RefObject<HTMLDivElement | null> }) {
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      at.current = element;
      visuallyHidden(element);
    },
    [at],
  );
  return (
    <div ref={ref}>
      <div role="status" aria-live="polite" aria-atomic="false" />
      <div role="alert" aria-live="assertive" aria-atomic="false" />
    </div>
  );
}
