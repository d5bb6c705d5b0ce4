import type { FaultTable } from '../faults/fault.ts';
import { mediaFaults } from '../faults/mediaFaults.ts';
import { deaths } from '../faults/outages.ts';
import type { WebrtcServer } from './server/server.ts';

/** What can go wrong with a relay of messages, and with the media between two pages. */
export const webrtcFaults: FaultTable<WebrtcServer> = { ...mediaFaults, ...deaths };
