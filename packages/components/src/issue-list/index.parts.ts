export {
  Empty,
  IssueBody,
  IssueDetails,
  IssueIcon,
  IssueStatusLine,
  IssueTitle,
  ListTitle,
} from './parts/parts.tsx';
export { Items, useListedIssue, useListedIssues } from './parts/Root.tsx';
export type { ItemsProps, ListedIssue } from './parts/Root.tsx';
