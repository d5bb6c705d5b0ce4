import type { FaultTable } from '../faults/fault.ts';
import { deaths } from '../faults/outages.ts';
import type { TwilioServer } from './server/server.ts';

/** What can go wrong with the signalling server and with those who call. */
export const twilioFaults: FaultTable<TwilioServer> = {
  close: {
    group: 'network',
    name: 'Close the connection',
    does: 'Closes every WebSocket with 1001 and goes on taking new ones.',
    run: (server) => server.close(1001),
  },
  cutMedia: {
    group: 'network',
    name: 'Cut the sound',
    does: 'Closes the other end of every call’s media without a word on the WebSocket.',
    run: (server) => server.cutMedia(),
  },
  ...deaths,
  forgetCalls: {
    group: 'server',
    name: 'Forget calls in an outage',
    does: 'Answers calls that want to be taken up again with the error 31209.',
    run: (server) => server.configure({ keepCalls: false }),
    undo: {
      name: 'Keep calls in an outage',
      run: (server) => server.configure({ keepCalls: true }),
      isDue: ({ behaviour }) => !behaviour.keepCalls,
    },
  },
  noToken: {
    group: 'server',
    name: 'Give calls no way back',
    does: 'Leaves the reconnect token out of the answers to new calls.',
    run: (server) => server.configure({ giveReconnectToken: false }),
    undo: {
      name: 'Give calls a way back',
      run: (server) => server.configure({ giveReconnectToken: true }),
      isDue: ({ behaviour }) => !behaviour.giveReconnectToken,
    },
  },
  expiring: {
    group: 'server',
    name: 'Let tokens expire soon',
    does: 'Tells devices that connect from now on that their token lasts 15 seconds.',
    run: (server) => server.configure({ ttl: 15 }),
    undo: {
      name: 'Let tokens last',
      run: (server) => server.configure({ ttl: null }),
      isDue: ({ behaviour }) => behaviour.ttl !== null,
    },
  },
  expired: {
    group: 'server',
    name: 'Let the token expire now',
    does: 'Sends the error 31205, an expired token, to every device.',
    run: (server) => server.refuse(31_205),
  },
  refuse: {
    group: 'server',
    name: 'Refuse tokens',
    does: 'Answers every device that signs in with the error 31204, an invalid token.',
    run: (server) => server.configure({ refuse: 31_204 }),
    undo: {
      name: 'Accept tokens',
      run: (server) => server.configure({ refuse: null }),
      isDue: ({ behaviour }) => behaviour.refuse !== null,
    },
  },
  fail: {
    group: 'server',
    name: 'End the call with an error',
    does: 'Sends a hangup with the error 31003 for every call.',
    run: (server) => server.hangUp(31_003),
  },
  invite: {
    group: 'person',
    name: 'Call this page',
    does: 'Sends an invite from +34600111222 to every device.',
    run: async (server) => void (await server.invite()),
  },
  cancel: {
    group: 'person',
    name: 'The caller gives up',
    does: 'Sends a cancel for every call.',
    run: (server) => server.cancel(),
  },
  hangUp: {
    group: 'person',
    name: 'The other side hangs up',
    does: 'Sends a hangup without an error for every call.',
    run: (server) => server.hangUp(),
  },
};
