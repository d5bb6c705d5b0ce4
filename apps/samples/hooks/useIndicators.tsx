import { useIndicators } from '@faultline/hooks';

/** A small sign beside the call: how many things are wrong with sound or picture, and the first of them. */
export function QualitySign() {
  const [first, ...more] = useIndicators();
  if (!first) return null;
  return (
    <p title={first.condition}>{more.length === 0 ? 'Weak' : `Weak, in ${String(more.length + 1)} ways`}</p>
  );
}
