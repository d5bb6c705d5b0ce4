/**
 * The data attributes of `IssueList`, for styles and tests. They are part of the public interface.
 *
 * On its section:
 *
 * - `data-faultline`: always `issue-list`.
 *
 * On each of its items:
 *
 * - `data-condition`: the condition.
 * - `data-severity`: `info`, `warning`, `error`, `fatal`.
 * - `data-tone`: the colour: `info`, `warning`, `danger`.
 * - `data-status`: what has become of it: `active`, `heldBack` (something else explains it), `dismissed`, `resolved`.
 *
 * On the buttons that copy details:
 *
 * - `data-status`: `copy`, `copied`, `notCopied`.
 */
export const issueListAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-status',
] as const;
