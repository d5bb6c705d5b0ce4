import type { AvatarBackend } from '@faultline/app-avatar-backend';
import type { Fault, FaultTable } from '../faults/fault.ts';
import { deaths } from '../faults/outages.ts';

const refusals = [
  'sessionTokenExpired',
  'appIDMismatch',
  'avatarNotFound',
  'billingRequired',
  'connectionFailed',
];
const failures = [
  'creditsExhausted',
  'sessionDurationExceeded',
  'idleTimeout',
  'upstreamError',
  'protocolError',
  'egressUnavailable',
];

const failing = (code: string): [string, Fault<AvatarBackend>] => [
  `fail-${code}`,
  {
    group: 'server',
    name: `In the session: ${code}`,
    does: `Raises ${code} in the newest session, and the backend tells every page of it.`,
    run: (backend) => backend.fail(code),
  },
];

const refusing = (code: string): [string, Fault<AvatarBackend>] => [
  `refuse-${code}`,
  {
    group: 'server',
    name: `Refuse sessions: ${code}`,
    does: `Makes the avatar service refuse every new session with ${code}.`,
    run: ({ service }) => service.refuse(code),
    undo: {
      name: 'Accept sessions',
      run: ({ service }) => service.accept(),
      isDue: ({ service }) => service.refuses === code,
    },
  },
];

const avatar = { id: 'avatar', kind: 'avatar', name: 'Ada' } as const;

const moving = (
  name: string,
  does: string,
  ...move: [state: 'away' | 'back' | 'gone', by?: 'network']
): Fault<AvatarBackend> => ({
  group: 'person',
  name,
  does,
  run: (backend) => backend.move(avatar, ...move),
});

/** What can go wrong with an avatar service, with the backend before it, and with the avatar. */
export const avatarFaults: FaultTable<AvatarBackend> = {
  lose: {
    group: 'network',
    name: 'Lose the session',
    does: 'Closes the connection between the backend and the avatar service with 1006.',
    run: (backend) => backend.fail('connectionClosed', { closeCode: 1006 }),
  },
  proxy: {
    group: 'network',
    name: 'Put a broken proxy before it',
    does: 'Cuts every connection and answers every new request with HTTP 502 and a page of HTML.',
    async run(backend) {
      backend.proxy(502);
      await backend.kill();
      await backend.restart();
    },
    undo: {
      name: 'Take the proxy away',
      run: (backend) => backend.proxy(null),
      isDue: ({ proxyStatus }) => proxyStatus !== null,
    },
  },
  ...deaths,
  ...Object.fromEntries([...failures.map(failing), ...refusals.map(refusing)]),
  away: moving('The avatar is away', 'Tells every page that the avatar is away.', 'away'),
  back: moving('The avatar is back', 'Tells every page that the avatar is back.', 'back'),
  gone: moving('The avatar leaves', 'Tells every page that the avatar is gone.', 'gone'),
  lost: moving(
    'The avatar loses its connection',
    'Tells every page that the avatar is gone because of the network.',
    'gone',
    'network',
  ),
};
