import { useCallErrors } from '@faultline/hooks';

/** A sign beside the settings, and a list for the support desk. */
export function TroubleList() {
  const { status, issues } = useCallErrors();
  return (
    <section aria-label="For support">
      <p>{status === 'trouble' ? 'Something is wrong.' : 'All is well.'}</p>
      <ul>
        {issues.map(({ id, code, condition, count }) => (
          <li key={id}>
            {code} ({condition}), {count} times
          </li>
        ))}
      </ul>
    </section>
  );
}
