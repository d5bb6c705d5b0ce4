import { visuallyHidden } from '../internals/visuallyHidden.ts';
import type { Announcement } from './voice.ts';

/** Two live regions, one that waits its turn and one that does not. They are there before they have anything to say. */
export function LiveRegions({ said }: { readonly said: readonly Announcement[] }) {
  const lines = (urgent: boolean) =>
    said.filter((one) => one.urgent === urgent).map(({ id, text }) => <div key={id}>{text}</div>);
  return (
    <div style={visuallyHidden}>
      <div role="status" aria-live="polite" aria-atomic="false">
        {lines(false)}
      </div>
      <div role="alert" aria-live="assertive" aria-atomic="false">
        {lines(true)}
      </div>
    </div>
  );
}
