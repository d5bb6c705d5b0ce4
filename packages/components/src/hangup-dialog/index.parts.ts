export { Action, Actions, Body, Failure, Heading, Icon, Reference, Title } from '../internals/parts.tsx';
export type { ActionProps, ActionsProps } from '../internals/parts.tsx';
export { Details } from './parts/Details.tsx';
export { Root } from './parts/Root.tsx';
export type { RootProps } from './parts/Root.tsx';
export { Steps } from '../unblock-steps/Steps.tsx';
