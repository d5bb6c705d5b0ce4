export { Action, Actions, Body, Failure, Icon, Title } from '../internals/parts.tsx';
export type { ActionProps, ActionsProps } from '../internals/parts.tsx';
export { DeviceChoice } from './parts/DeviceChoice.tsx';
export type { Choice, DeviceChoiceProps } from './parts/DeviceChoice.tsx';
export { Root } from './parts/Root.tsx';
export type { RootProps } from './parts/Root.tsx';
export { Snooze } from './parts/Snooze.tsx';
export type { SnoozeProps } from './parts/Snooze.tsx';
