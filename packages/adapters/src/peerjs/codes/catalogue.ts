import {
  defineCatalogue,
  type CatalogueEntry,
  type CodeId,
  type CodeKind,
  type ConditionId,
} from '@faultline/core';

type Conditions = Readonly<Record<string, ConditionId>>;
type Rows<Group extends string, Of extends Conditions> = Record<
  `peerjs/${Group}/${Extract<keyof Of, string>}`,
  CatalogueEntry
>;

/** A group of codes, `peerjs/<group>/<name>`, from the condition of each. */
const rows = <Group extends string, Of extends Conditions>(
  group: Group,
  kind: CodeKind,
  of: Of,
): Rows<Group, Of> =>
  Object.fromEntries(
    Object.entries(of).map(([name, condition]) => [`peerjs/${group}/${name}`, { kind, name, condition }]),
  ) as Rows<Group, Of>;

/**
 * Every code of `peerjs` 1.5.5: the types of the errors of a `Peer` and of its connections, how a call ended, what its
 * peer connection says, and what `getUserMedia` rejects with.
 */
export const peerjsCatalogue = defineCatalogue('peerjs', {
  ...rows('error', 'error', {
    'browser-incompatible': 'media.unsupportedBrowser',
    disconnected: 'signaling.disconnected',
    'invalid-id': 'service.misconfigured',
    'invalid-key': 'service.misconfigured',
    network: 'signaling.disconnected',
    'peer-unavailable': 'call.unavailable',
    'ssl-unavailable': 'service.misconfigured',
    'server-error': 'signaling.unreachable',
    'socket-error': 'signaling.disconnected',
    'socket-closed': 'signaling.disconnected',
    'unavailable-id': 'signaling.disconnected',
    webrtc: 'sdk.protocol',
  }),
  ...rows('state', 'warning', { disconnected: 'signaling.disconnected' }),
  ...rows('connection', 'error-code', {
    'negotiation-failed': 'call.dropped',
    'connection-closed': 'call.dropped',
    'not-open-yet': 'message.notDelivered',
    'message-too-big': 'message.notDelivered',
  }),
  ...rows('call', 'end-cause', { close: 'call.ended', LEAVE: 'call.dropped' }),
  ...rows('peer', 'browser', {
    disconnected: 'ice.reconnecting',
    failed: 'ice.failed',
    'no-candidates': 'ice.noCandidates',
  }),
  ...rows('track', 'browser', { ended: 'media.captureEnded' }),
  ...rows('media', 'browser', {
    NotAllowedError: 'media.permissionDenied',
    PermissionDeniedError: 'media.permissionDenied',
    NotFoundError: 'media.deviceNotFound',
    DevicesNotFoundError: 'media.deviceNotFound',
    NotReadableError: 'media.deviceInUse',
    TrackStartError: 'media.deviceInUse',
    OverconstrainedError: 'media.constraintsUnsatisfied',
    ConstraintNotSatisfiedError: 'media.constraintsUnsatisfied',
    SecurityError: 'media.blockedByPolicy',
    AbortError: 'media.captureFailed',
    InvalidStateError: 'media.captureFailed',
    NotSupportedError: 'media.unsupportedBrowser',
  }),
});

/** The full id of a code of this SDK. */
export type PeerjsCodeId = CodeId<typeof peerjsCatalogue>;
