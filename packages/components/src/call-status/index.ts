export { CallStatus } from './CallStatus.tsx';
export type { CallStatusProps } from './CallStatus.tsx';
export { callStatusAttributes } from './call-status.attributes.ts';
export { Guard } from '../internals/Guard.tsx';
export type { GuardProps } from '../internals/Guard.tsx';
