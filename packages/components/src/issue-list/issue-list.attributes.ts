/**
 * What `IssueList` says about itself as data attributes, for styles and tests. They are a contract.
 *
 * On its section: `data-faultline`, always `issue-list`. On each of its items:
 *
 * - `data-condition`: the condition.
 * - `data-severity`: `info`, `warning`, `error`, `fatal`.
 * - `data-tone`: the colour: `info`, `warning`, `danger`.
 * - `data-status`: what has become of it: `active`, `heldBack` (something else explains it), `dismissed`, `resolved`.
 */
export const issueListAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-status',
] as const;
