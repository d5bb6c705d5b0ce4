import type { FaultTable } from '../faults/fault.ts';
import { outages } from '../faults/outages.ts';
import type { LivekitServer } from './server/server.ts';

/** What can go wrong with a LiveKit server and with those in the room. */
export const livekitFaults: FaultTable<LivekitServer> = {
  cut: {
    group: 'network',
    name: 'Cut the signal',
    does: 'Cuts every WebSocket without a close frame and goes on taking new ones.',
    run: (server) => server.cut(),
  },
  ...outages,
  poor: {
    group: 'network',
    name: 'Rate the connection as poor',
    does: 'Sends a connection quality of POOR for this participant, as the server does after measuring it.',
    run: (server) => server.rate('poor'),
  },
  good: {
    group: 'network',
    name: 'Rate the connection as good',
    does: 'Sends a connection quality of EXCELLENT for this participant.',
    run: (server) => server.rate('excellent'),
  },
  forget: {
    group: 'server',
    name: 'Forget the sessions',
    does: 'Answers whoever wants to resume a session of before with a request to make a new one.',
    run: (server) => server.forget(),
  },
  refuse: {
    group: 'server',
    name: 'Refuse tokens',
    does: 'Answers every attempt to join or to resume with HTTP 401, “invalid token”.',
    run: (server) => server.configure({ refuse: 401 }),
    undo: {
      name: 'Accept tokens',
      run: (server) => server.configure({ refuse: null }),
      isDue: ({ behaviour }) => behaviour.refuse !== null,
    },
  },
  rebuild: {
    group: 'server',
    name: 'Ask for a new session',
    does: 'Sends a leave request that tells every client to reconnect with a new session.',
    run: (server) => server.leave('UNKNOWN_REASON', 'reconnect'),
  },
  delete: {
    group: 'server',
    name: 'End the room for everybody',
    does: 'Sends a leave request with the reason ROOM_DELETED.',
    run: (server) => server.leave('ROOM_DELETED'),
  },
  shutdown: {
    group: 'server',
    name: 'Shut the server down',
    does: 'Sends a leave request with the reason SERVER_SHUTDOWN.',
    run: (server) => server.leave('SERVER_SHUTDOWN'),
  },
  elsewhere: {
    group: 'person',
    name: 'Join elsewhere',
    does: 'Sends a leave request with the reason DUPLICATE_IDENTITY.',
    run: (server) => server.leave('DUPLICATE_IDENTITY'),
  },
  remove: {
    group: 'person',
    name: 'Remove this participant',
    does: 'Sends a leave request with the reason PARTICIPANT_REMOVED.',
    run: (server) => server.leave('PARTICIPANT_REMOVED'),
  },
  declines: {
    group: 'person',
    name: 'Grace declines',
    does: 'Tells everybody that Grace is gone, with the reason USER_REJECTED.',
    run: (server) => server.guestLeaves('USER_REJECTED'),
  },
};
