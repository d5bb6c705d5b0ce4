import { useCallback, type RefObject } from 'react';
import { visuallyHidden } from '../internals/visuallyHidden.ts';

/**
 * Two live regions, one that waits its turn and one that does not. They are there before they have anything to say, and React
 * never looks into them: the voice writes there.
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
