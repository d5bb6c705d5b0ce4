import type { CodeFixture, FixtureEvent } from '../../kit/codes/fixture.ts';
import type { AvatarCodeId, AvatarErrorCode } from './catalogue.ts';

export type { CodeFixture } from '../../kit/codes/fixture.ts';

const sessionId = 'a3c1f0de-5b77-4c19-9e42-1d60c8b7f2aa';
const correlation = { connection_id: 'c-7f31a9', req_id: 'r-20b4e8' };
const options = { channel: 'events' };

const message = (payload: object): FixtureEvent => ({ event: 'events.avatar', payload });
const session = (state: string): FixtureEvent =>
  message({ v: 1, type: 'session', session_id: sessionId, state, avatar: 'Ada' });

const open: readonly FixtureEvent[] = [{ event: 'events.open', payload: {} }];
const inSession: readonly FixtureEvent[] = [...open, session('connecting'), session('open')];

interface Told {
  readonly phase: string;
  readonly [field: string]: string | number | boolean;
}

/** A failed response to the request that should have started a session, in camelCase as a JS backend sends it. */
const answered = (
  code: string,
  status: number,
  { phase, ...more }: Told = { phase: 'session_token' },
): CodeFixture => ({
  sdk: 'avatarkit-server',
  options,
  before: open,
  event: 'response',
  payload: {
    status,
    body: {
      v: 1,
      type: 'error',
      id: `f-${code}`,
      error: { code, phase, reqId: correlation.req_id, ...more },
    },
  },
});

/** A message from the server about a session, in snake_case as in the document. */
const sent = (code: string, { phase, ...more }: Told, before = inSession): CodeFixture => ({
  sdk: 'avatarkit-server',
  options,
  before,
  event: 'events.avatar',
  payload: {
    v: 1,
    type: 'error',
    id: `f-${code}`,
    session_id: sessionId,
    error: { code, phase, ...correlation, ...more },
  },
});

const runtime = 'websocket_runtime';
const handshake = 'websocket_handshake';

const errors: Readonly<Record<AvatarErrorCode, CodeFixture>> = {
  sessionTokenExpired: answered('sessionTokenExpired', 502, { phase: 'session_token', httpStatus: 401 }),
  sessionTokenInvalid: answered('sessionTokenInvalid', 502, { phase: 'session_token', httpStatus: 400 }),
  appIDUnrecognized: answered('appIDUnrecognized', 502, { phase: 'session_token', httpStatus: 404 }),
  appIDMismatch: answered('appIDMismatch', 502, { phase: 'websocket_connect', httpStatus: 403 }),
  avatarNotFound: answered('avatarNotFound', 404, { phase: 'websocket_connect', httpStatus: 404 }),
  billingRequired: answered('billingRequired', 402, { phase: 'websocket_connect', httpStatus: 402 }),
  creditsExhausted: sent('creditsExhausted', {
    phase: runtime,
    server_code: '4001',
    server_title: 'Credits exhausted',
  }),
  sessionDurationExceeded: sent('sessionDurationExceeded', { phase: runtime, server_code: '4002' }),
  unsupportedSampleRate: sent('unsupportedSampleRate', { phase: handshake }, [
    ...open,
    session('connecting'),
  ]),
  invalidEgressConfig: sent('invalidEgressConfig', { phase: handshake, server_code: '3' }, [
    ...open,
    session('connecting'),
  ]),
  egressUnavailable: sent('egressUnavailable', { phase: runtime, server_code: '14' }),
  idleTimeout: sent('idleTimeout', { phase: runtime, close_code: 1000, close_reason: 'idle timeout' }),
  upstreamError: sent('upstreamError', { phase: runtime, server_detail: 'speech synthesis failed' }),
  protocolError: sent('protocolError', { phase: runtime, fatal: true }),
  connectionFailed: answered('connectionFailed', 503, { phase: 'websocket_connect' }),
  connectionClosed: sent('connectionClosed', { phase: runtime, close_code: 1006, close_reason: '' }),
  serverError: sent('serverError', { phase: runtime, server_code: '500', server_title: 'Internal error' }),
  invalidRequest: sent('invalidRequest', { phase: handshake }, [...open, session('connecting')]),
  unknown: sent('unknown', { phase: 'unknown', message: 'Unclassified failure' }),
};

const gone = (party: object): CodeFixture => ({
  sdk: 'avatarkit-server',
  options,
  before: inSession,
  ...message({ v: 1, type: 'party', session_id: sessionId, party_id: 'p1', state: 'gone', ...party }),
});

/** How each code reaches the page, in version 1 of the wire format. */
export const avatarFixtures: Readonly<Record<AvatarCodeId, CodeFixture>> = {
  ...(Object.fromEntries(
    Object.entries(errors).map(([code, fixture]) => [`avatar/${code}`, fixture]),
  ) as Readonly<Record<`avatar/${AvatarErrorCode}`, CodeFixture>>),
  'avatar/channel/events': {
    sdk: 'avatarkit-server',
    options,
    before: inSession,
    event: 'events.error',
    payload: { readyState: 0 },
  },
  'avatar/channel/socket': {
    sdk: 'avatarkit-server',
    options: { channel: 'socket' },
    before: [{ event: 'socket.open', payload: {} }],
    event: 'socket.close',
    payload: { code: 1006, reason: '', wasClean: false },
  },
  'avatar/channel/request': {
    sdk: 'avatarkit-server',
    before: [],
    event: 'request.rejected',
    payload: { name: 'TypeError', message: 'Failed to fetch' },
  },
  'avatar/session/closed': { ...sent('', { phase: runtime }), ...session('closed') },
  'avatar/party/dropped': gone({ kind: 'avatar', name: 'Ada', ended_by: 'network' }),
  'avatar/party/left': gone({ kind: 'avatar', name: 'Ada', ended_by: 'them' }),
};

/** A code that the enumeration does not have, as a later version of the SDK might send it. */
export const avatarUnknownFixture: CodeFixture = sent('gestureModelRetired', { phase: runtime });
