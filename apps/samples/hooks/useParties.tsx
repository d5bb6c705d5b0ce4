import type { Party } from '@faultline/core';
import { useParties } from '@faultline/hooks';

const names = (parties: readonly Party[]) => parties.map(({ name }) => name ?? 'Guest').join(', ');

/** Who else is on the call. */
export function People() {
  const others = useParties();
  if (others.status === 'unknown') return null;
  if (others.status === 'alone') return <p>Nobody else is here.</p>;
  return (
    <p>
      With {names(others.here)}
      {others.away.length > 0 && `, waiting for ${names(others.away)}`}
    </p>
  );
}
