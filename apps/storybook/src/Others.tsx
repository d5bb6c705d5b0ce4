import { useParties } from '@faultline/hooks';
import words from './words.json';

/** Who else is on the call, as an app may show it. */
export function Others() {
  const others = useParties();
  if (others.status === 'unknown') return null;
  const { gone } = others;
  const present = others.status === 'together' ? [...others.here, ...others.away] : [];
  return (
    <ul className="review-others" aria-label={words['others.title']}>
      {[...present, ...gone].map(({ partyId, source, name, kind, state }) => (
        <li key={`${source} ${partyId}`} data-state={state}>
          {name ?? words[`others.${kind}`]}: {words[`others.${state}`]}
        </li>
      ))}
    </ul>
  );
}
