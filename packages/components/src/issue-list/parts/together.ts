import type { ListedIssue } from './Root.tsx';

/** From what is wrong now to what is over. */
const order = ['active', 'heldBack', 'dismissed', 'resolved'] as const;
const orderOf = ({ status }: ListedIssue): number => order.indexOf(status);

/**
 * What a person would read twice: the same words about the same thing, whatever the codes. Of what is unknown, or the app's own mistake,
 * the words do not tell one from another.
 */
const saidOf = ({ issue, title, body }: ListedIssue): string =>
  issue.condition.startsWith('sdk.')
    ? issue.id
    : JSON.stringify([issue.source, issue.callId, issue.device, issue.party?.partyId, title, body]);

/**
 * One entry for each trouble: an SDK may report one by several codes, such as an error and the close of its socket. The entry is the code
 * that is wrong now, or else the newest; the other codes are in its `others`.
 *
 * @param listed newest first.
 */
export function together(listed: readonly ListedIssue[]): readonly ListedIssue[] {
  const same = new Map<string, ListedIssue[]>();
  for (const one of listed) {
    const key = saidOf(one);
    const known = same.get(key);
    if (known) known.push(one);
    else same.set(key, [one]);
  }
  return [...same.values()].map((all) => {
    const first = all.reduce((best, one) => (orderOf(one) < orderOf(best) ? one : best));
    return { ...first, others: all.filter((one) => one !== first) };
  });
}
