/** What Material UI calls the tone of a part: the value of its `data-tone`. */
export function severityOf(
  props: Readonly<Record<string, unknown>>,
): 'info' | 'warning' | 'error' | 'success' {
  const tone = props['data-tone'];
  if (tone === 'danger') return 'error';
  if (tone === 'back') return 'success';
  return tone === 'warning' ? 'warning' : 'info';
}
