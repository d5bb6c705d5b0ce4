import {
  defineCatalogue,
  type CatalogueEntry,
  type CodeId,
  type CodeKind,
  type ConditionId,
} from '@faultline/core';
import { soundConditions } from '../../kit/media/callMedia.ts';
import { sentConditions } from '../../kit/media/sentEvents.ts';

/** A condition; a name, if the code itself is none; whether the SDK itself calls it final. */
type Row = readonly [condition: ConditionId, name?: string | undefined, fatal?: boolean];

const rows = <Prefix extends string, Code extends string | number>(
  prefix: Prefix,
  kind: CodeKind,
  table: Readonly<Record<Code, Row>>,
) =>
  Object.fromEntries(
    Object.entries<Row>(table).map(([code, [condition, name, fatal]]) => [
      `metered/${prefix}${code}`,
      { kind, name: name ?? code, condition, since: '1.2.0', ...(fatal === undefined ? {} : { fatal }) },
    ]),
  ) as Record<`metered/${Prefix}${Code}`, CatalogueEntry>;

const misuse: Row = ['sdk.misuse'];
const protocol: Row = ['sdk.protocol'];
const undelivered: Row = ['message.notDelivered'];

/**
 * Every code of `@metered-ca/realtime` 1.2.0: those of the reference document, and those that only the package has
 * (OversizedPayloadError, DisconnectedError, NotConnectedError, TokenProviderError, ReconcileTimeoutError,
 * IceRestartExhaustedError). Trouble without a code or a class is named after its event or state. The row of a close
 * says what it means by itself; what the SDK then does overrides it.
 */
export const meteredCatalogue = defineCatalogue('metered', {
  ...rows('close/', 'socket-close', {
    1001: ['signaling.serverRestarting', 'GoingAway', false],
    1006: ['signaling.reconnecting', 'AbnormalClosure', false],
    1008: ['signaling.reconnecting', 'PolicyViolation', false],
    1009: ['signaling.reconnecting', 'MessageTooBig', false],
    4000: ['signaling.reconnecting', 'ClientInactivity', false],
    4001: ['auth.invalidCredentials', 'InvalidToken', true],
    4002: ['auth.expired', 'TokenExpired', false],
    4003: ['auth.notAuthorized', 'ChannelNotAuthorized', true],
    4010: ['quota.connections', 'OverConcurrentLimit', false],
    4011: ['quota.rate', 'OverMessageRate', false],
    4012: ['auth.accountSuspended', 'AccountSuspended', true],
    4020: ['signaling.removed', 'AdminDisconnect', true],
  }),
  ...rows('server/', 'server-error', {
    malformed_message: protocol,
    unknown_type: protocol,
    invalid_channel: misuse,
    invalid_peer_id: misuse,
    channel_not_authorized: ['auth.actionNotPermitted'],
    channel_reserved: misuse,
    channel_limit_exceeded: ['signaling.subscribeFailed'],
    peer_not_found: undelivered,
    missing_data: misuse,
    action_not_permitted: ['auth.actionNotPermitted'],
    over_message_quota: ['quota.messages'],
  }),
  ...rows('peer/', 'peer-error-name', {
    invalid_token: ['auth.invalidCredentials', undefined, true],
    token_expired: ['auth.expired', undefined, true],
    channel_not_authorized: ['auth.notAuthorized', undefined, true],
    account_suspended: ['auth.accountSuspended', undefined, true],
    admin_disconnect: ['signaling.removed', undefined, true],
    TokenProviderError: ['auth.refreshFailing'],
    ReconcileTimeoutError: ['signaling.reconnectExhausted'],
  }),
  ...rows('remote/', 'peer-error-name', { IceRestartExhaustedError: ['ice.failed'] }),
  ...rows('', 'error-class', {
    SignallingConnectError: ['signaling.unreachable'],
    MeteredPeerSendError: undelivered,
    MeteredPeerStateError: misuse,
    MeteredPeerOversizedError: undelivered,
    OversizedPayloadError: undelivered,
    MeteredPeerReplaceTrackError: ['media.trackReplaceFailed'],
    DataChannelOverflowError: undelivered,
    DisconnectedError: undelivered,
    NotConnectedError: undelivered,
  }),
  ...rows('error/', 'error-code', {
    reserved_channel: misuse,
    not_joined: undelivered,
    invalid_args: misuse,
    self_send: misuse,
    invalid_state: misuse,
    track_already_attached: misuse,
  }),
  ...rows('event/', 'notification', {
    'token-provider-error': ['auth.refreshFailing'],
    'going-away': ['signaling.serverRestarting'],
  }),
  ...rows('state/', 'notification', { closed: ['auth.loginFailed'] }),
  ...rows('remote/', 'browser', { 'never-connected': [soundConditions['never-connected']] }),
  ...rows('track/', 'browser', {
    ended: [sentConditions.ended],
    interrupted: [sentConditions.interrupted],
    switched: [sentConditions.switched],
  }),
  ...rows('remote/', 'notification', {
    reconnecting: ['ice.reconnecting'],
    left: ['call.ended'],
    'negotiation-error': protocol,
    'ice-candidate-error': protocol,
  }),
});

/** The id of every Metered code in the catalogue. */
export type MeteredCodeId = CodeId<typeof meteredCatalogue>;
