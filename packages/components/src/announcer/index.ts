export { Announcer, DialogRegions, HostRegions, useVoice, WithAnnouncer } from './Announcer.tsx';
export {
  stepOf,
  useAnnouncement,
  useFailureAnnouncement,
  useProgressAnnouncement,
} from './useAnnouncement.ts';
