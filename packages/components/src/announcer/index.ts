export { Announcer, DialogRegions, HostRegions, useVoice, WithAnnouncer } from './Announcer.tsx';
export { stepOf, useAnnouncement, useProgressAnnouncement } from './useAnnouncement.ts';
