export { CallStatus } from './CallStatus.tsx';
export type { CallStatusProps } from './CallStatus.tsx';
export { Guard } from './Guard.tsx';
export type { GuardProps } from './Guard.tsx';
