/** What is compared: ours and the minimum in web/subjects, what a team would use instead in peers/subjects. */
export const subjects = {
  nothing: 'nothing: the loop itself',
  bareDom: 'bare DOM write',
  handWritten: 'hand-written store',
  hooks: 'our store and hook',
  banner: 'our store and banner',
  zustand: 'zustand',
  reactQuery: 'TanStack Query',
  livekit: 'LiveKit ConnectionStateToast',
  sonner: 'sonner',
  notistack: 'notistack',
} as const;

export type SubjectName = keyof typeof subjects;

export const ours: readonly SubjectName[] = ['hooks', 'banner'];
const peers: readonly SubjectName[] = ['zustand', 'reactQuery', 'livekit', 'sonner', 'notistack'];

/** The script of a page with this subject on it. */
export const pageOf = (name: SubjectName): string =>
  `import { mount } from '${peers.includes(name) ? `../peers/subjects/${name}.jsx` : `./subjects/${name}`}';
   import { start } from './page'; start(mount);`;

/** What 500 readers are mounted on: our state, and that of compared packages. */
export const readerSubjects = {
  ours: 'our store',
  zustand: 'zustand',
  reactQuery: 'TanStack Query',
  livekit: 'LiveKit useConnectionState',
  azure: 'Azure usePropsFor(ErrorBar)',
  chime: 'Chime useNotificationState',
} as const;

export type ReaderSubject = keyof typeof readerSubjects;

/** The script of a page with readers of this subject on it. */
export const readersPageOf = (name: ReaderSubject): string =>
  `import { mount } from '${name === 'ours' ? './isolation/ours' : `../peers/isolation/${name}.jsx`}';
   import { start } from './isolation/page'; start(mount);`;
