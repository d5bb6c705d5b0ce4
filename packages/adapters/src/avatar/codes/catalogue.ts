import { defineCatalogue, type CatalogueEntry, type CodeId, type ConditionId } from '@faultline/core';

/** Codes of the SDK's own enumeration (`avatarkit-server` 0.1.0; JS and Python have the same 19). */
const errors = {
  sessionTokenExpired: 'auth.expired',
  sessionTokenInvalid: 'auth.invalidCredentials',
  appIDUnrecognized: 'service.misconfigured',
  appIDMismatch: 'service.misconfigured',
  avatarNotFound: 'service.notFound',
  billingRequired: 'auth.accountSuspended',
  creditsExhausted: 'quota.credits',
  sessionDurationExceeded: 'quota.duration',
  unsupportedSampleRate: 'service.misconfigured',
  invalidEgressConfig: 'service.misconfigured',
  egressUnavailable: 'service.upstream',
  idleTimeout: 'service.idleTimeout',
  upstreamError: 'service.upstream',
  protocolError: 'sdk.protocol',
  connectionFailed: 'signaling.unreachable',
  connectionClosed: 'signaling.disconnected',
  serverError: 'service.upstream',
  invalidRequest: 'sdk.misuse',
  unknown: 'sdk.unknown',
} as const satisfies Record<string, ConditionId>;

/** A code of the SDK, without prefix. */
export type AvatarErrorCode = keyof typeof errors;

type Id = `avatar/${AvatarErrorCode}`;

const rows = Object.fromEntries(
  Object.entries(errors).map(([name, condition]) => [
    `avatar/${name}`,
    { kind: 'error', name, condition, since: '0.1.0' },
  ]),
) as Record<Id, CatalogueEntry>;

const channel = (name: string, condition: ConditionId): CatalogueEntry => ({
  kind: 'browser',
  name,
  condition,
});

/**
 * Every code of the avatar server SDK, and what the browser reports about the connection to the app's backend. The SDK
 * marks none of its codes as fatal: each message says whether its session is over.
 */
export const avatarCatalogue = defineCatalogue('avatar', {
  ...rows,
  'avatar/channel/events': channel('EVENT_STREAM_LOST', 'signaling.disconnected'),
  'avatar/channel/socket': channel('SOCKET_LOST', 'signaling.disconnected'),
  'avatar/channel/request': channel('REQUEST_FAILED', 'call.networkFailed'),
  'avatar/session/closed': { kind: 'end-cause', name: 'SESSION_CLOSED', condition: 'call.ended' },
  'avatar/party/dropped': { kind: 'end-cause', name: 'PARTY_DROPPED', condition: 'party.dropped' },
  'avatar/party/left': { kind: 'end-cause', name: 'PARTY_LEFT', condition: 'party.left' },
});

/** A code of `avatarCatalogue`. */
export type AvatarCodeId = CodeId<typeof avatarCatalogue>;

/** The only failures that the document allows to be retried. */
export const isTransient = (code: string): boolean =>
  code === 'idleTimeout' || code === 'connectionClosed' || code === 'connectionFailed';
