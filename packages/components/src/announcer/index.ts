export { Announcer, DialogRegions, useVoice, WithAnnouncer } from './Announcer.tsx';
export { stepOf, useAnnouncement, useProgressAnnouncement } from './useAnnouncement.ts';
