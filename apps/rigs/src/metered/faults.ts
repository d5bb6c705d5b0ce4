import type { Fault, FaultTable } from '../faults/fault.ts';
import { mediaFaults } from '../faults/mediaFaults.ts';
import { outages } from '../faults/outages.ts';
import type { MeteredServer } from './server/server.ts';

/** The codes that the service closes with, and what each means there. */
const closes: readonly (readonly [code: number, meaning: string])[] = [
  [1008, 'a policy was violated'],
  [1009, 'a message was too big'],
  [4001, 'the token is invalid'],
  [4002, 'the token has expired'],
  [4003, 'the channel is not allowed'],
  [4010, 'too many connections at once'],
  [4011, 'too many messages at once'],
  [4012, 'the account is suspended'],
  [4020, 'an administrator disconnects'],
];

const closing = ([code, meaning]: (typeof closes)[number]): [string, Fault<MeteredServer>] => [
  `close${code}`,
  {
    group: 'server',
    name: `Close with ${code}`,
    does: `Closes every WebSocket with ${code}: ${meaning}.`,
    run: (server) => server.close(code),
  },
];

const refusing = (code: number, reason: string, name: string, undo: string): Fault<MeteredServer> => ({
  group: 'server',
  name,
  does: `Closes every new WebSocket with ${code}, ${reason}, and leaves those that are open alone.`,
  run: (server) => server.configure({ refuse: code }),
  undo: {
    name: undo,
    run: (server) => server.configure({ refuse: null }),
    isDue: ({ behaviour }) => behaviour.refuse === code,
  },
});

/** What can go wrong with the signalling server, and with the media between the pages in its room. */
export const meteredFaults: FaultTable<MeteredServer> = {
  drop: {
    group: 'network',
    name: 'Drop all connections',
    does: 'Cuts every WebSocket without a close frame and goes on taking new ones.',
    run: (server) => server.drop(),
  },
  ...mediaFaults,
  ...outages,
  goAway: {
    group: 'server',
    name: 'Announce a restart',
    does: 'Sends going_away with 10 seconds to wait, then closes every WebSocket with 1001.',
    run(server) {
      server.goAway(10_000);
      server.close(1001);
    },
  },
  full: refusing(4010, 'too many connections', 'Be full', 'Have room again'),
  refuseTokens: refusing(4002, 'token expired', 'Refuse tokens', 'Accept tokens'),
  quota: {
    group: 'server',
    name: 'Use up the message quota',
    does: 'Sends the error over_message_quota, which answers no request.',
    run: (server) => server.tell('over_message_quota'),
  },
  unknownError: {
    group: 'server',
    name: 'Tell an unknown error',
    does: 'Sends the error something_new, which no version of the SDK knows.',
    run: (server) => server.tell('something_new'),
  },
  ...Object.fromEntries(closes.map(closing)),
};
