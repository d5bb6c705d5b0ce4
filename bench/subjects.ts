/** What is compared, by the name of its module in web/subjects. */
export const subjects = {
  nothing: 'nothing: the loop itself',
  bareDom: 'bare DOM write',
  handWritten: 'hand-written store',
  hooks: 'our store and hook',
  banner: 'our store and banner',
} as const;

export type SubjectName = keyof typeof subjects;

/** The script of a page with this subject on it. */
export const pageOf = (name: SubjectName): string =>
  `import { mount } from './subjects/${name}'; import { start } from './page'; start(mount);`;
