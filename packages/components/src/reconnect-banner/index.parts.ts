export { Action, Actions, Body, Failure, Icon, Reference, Title } from '../internals/parts.tsx';
export type { ActionProps, ActionsProps } from '../internals/parts.tsx';
export { Confirmation } from './parts/Confirmation.tsx';
export type { ConfirmationProps, ConfirmationWords } from './parts/Confirmation.tsx';
export { Countdown, Note, Progress } from './parts/Progress.tsx';
export { Root } from './parts/Root.tsx';
export type { RootProps } from './parts/Root.tsx';
