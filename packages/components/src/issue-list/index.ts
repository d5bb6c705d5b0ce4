import * as IssueListParts from './index.parts.ts';

export { IssueList } from './IssueList.tsx';
export type { IssueListProps } from './IssueList.tsx';
export { issueListAttributes } from './issue-list.attributes.ts';
export { IssueListParts };
