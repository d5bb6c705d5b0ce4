export { Announcer, DialogRegions, useVoice, WithAnnouncer } from './Announcer.tsx';
export { useAnnouncement, useProgressAnnouncement } from './useAnnouncement.ts';
export type { Speech } from './useAnnouncement.ts';
