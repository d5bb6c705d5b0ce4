import type { Fault, FaultTable } from '../faults/fault.ts';
import { outages } from '../faults/outages.ts';
import { refusals } from './refusals.ts';
import type { SessionServer } from './server/server.ts';

const refusing = (
  refusal: (typeof refusals)[keyof typeof refusals],
  name: string,
  does: string,
): Fault<SessionServer> => ({
  group: 'server',
  name,
  does,
  run: (server) => server.refuse(refusal),
  undo: {
    name: 'Let everyone in',
    run: (server) => server.refuse(null),
    isDue: (server) => server.refusal === refusal,
  },
});

/** What can go wrong with the two halves of the service. */
export const opentokFaults: FaultTable<SessionServer> = {
  ...outages,
  full: refusing(
    refusals.full,
    'The session is full',
    'Answers every attempt to join with 409, connectionLimitExceeded.',
  ),
  refuseTokens: refusing(
    refusals.token,
    'Refuse tokens',
    'Answers requests for the session with the error 403, “Invalid token format”.',
  ),
  noSession: refusing(
    refusals.session,
    'Forget the session',
    'Answers requests for the session with the error 404, “Session not found”.',
  ),
  trouble: refusing(
    refusals.trouble,
    'Answer with status 500',
    'Answers requests for the session with HTTP 500.',
  ),
  idle: {
    group: 'server',
    name: 'End the session for idleness',
    does: 'Takes everyone out of the session with the reason mediaIdle.',
    run: (server) => server.removeEveryone('mediaIdle'),
  },
  remove: {
    group: 'person',
    name: 'Remove this page from the session',
    does: 'Takes everyone out of the session with the reason forceDisconnected, as a moderator can.',
    run: (server) => server.removeEveryone(),
  },
};
