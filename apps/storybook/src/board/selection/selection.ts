import type { ListName } from './lists.ts';

/** What is on the board, and in which variants. The values of each list stand in the order of `lists`. */
export type Selection = Readonly<Record<ListName, readonly string[]>> & {
  /** What conditions are searched for; empty: nothing. */
  readonly text: string;
};

/** What the board begins with: every condition, in both themes. */
export const usual: Selection = {
  text: '',
  condition: [],
  family: [],
  severity: [],
  surface: [],
  state: [],
  sdk: [],
  mark: [],
  theme: ['light', 'dark'],
  width: ['320'],
  direction: ['auto'],
  locale: ['en'],
  platform: ['Chrome on Windows'],
};
