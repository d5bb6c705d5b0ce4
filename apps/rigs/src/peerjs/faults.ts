import type { FaultTable } from '../faults/fault.ts';
import { mediaFaults } from '../faults/mediaFaults.ts';
import { outages } from '../faults/outages.ts';
import type { PeerjsServer } from './server/server.ts';

/** What can go wrong with PeerServer, and with the media between two peers. */
export const peerjsFaults: FaultTable<PeerjsServer> = {
  cut: {
    group: 'network',
    name: 'Cut all connections',
    does: 'Cuts every WebSocket without a close frame and goes on taking new ones.',
    run: (server) => server.cut(),
  },
  cutUnnoticed: {
    group: 'network',
    name: 'Cut all connections, and let the server not notice',
    does: 'Cuts every WebSocket while the server keeps the ids of all peers taken.',
    run: (server) => server.cut({ unnoticed: true }),
  },
  ...mediaFaults,
  ...outages,
};
