export { startAvatarBackend } from './backend.ts';
export type { AvatarBackend, AvatarBackendOptions } from './backend.ts';
