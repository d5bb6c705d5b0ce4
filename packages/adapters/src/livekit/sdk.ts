/** The part of `room.localParticipant` that is used, in any version from 2.5 to 2.23. */
export interface LivekitLocalParticipantLike {
  readonly lastMicrophoneError?: unknown;
  readonly lastCameraError?: unknown;
  /** The published tracks, by track id. */
  readonly trackPublications?: { values(): Iterable<unknown> };
  setMicrophoneEnabled(enabled: boolean): Promise<unknown>;
  setCameraEnabled(enabled: boolean): Promise<unknown>;
}

/** The part of a `Room` that is used, as a structural type: the SDK itself is never imported at run time. */
export interface LivekitRoomLike {
  on(event: LivekitEventName, listener: (...args: unknown[]) => void): unknown;
  off(event: LivekitEventName, listener: (...args: unknown[]) => void): unknown;
  readonly state: string;
  /** Empty before the room was joined. */
  readonly name: string;
  readonly canPlaybackAudio: boolean;
  readonly localParticipant: LivekitLocalParticipantLike;
  readonly remoteParticipants: { readonly size: number; values?(): Iterable<unknown> };
  disconnect?(): Promise<unknown>;
  startAudio(): Promise<unknown>;
  switchActiveDevice(kind: 'audioinput' | 'videoinput', deviceId: string): Promise<unknown>;
  startVideo(): Promise<unknown>;
}

/** The events of a room that are listened to, as the SDK names them in `RoomEvent`. */
export const livekitEvents = [
  'connectionStateChanged',
  'signalConnected',
  'connected',
  'signalReconnecting',
  'reconnecting',
  'reconnected',
  'disconnected',
  'mediaDevicesError',
  'connectionQualityChanged',
  'participantConnected',
  'participantDisconnected',
  'moved',
  'trackSubscriptionFailed',
  'trackSubscribed',
  'trackUnsubscribed',
  'trackUnpublished',
  'trackStreamStateChanged',
  'audioPlaybackChanged',
  'videoPlaybackChanged',
  'encryptionError',
  'participantEncryptionStatusChanged',
  'localTrackPublished',
  'localTrackUnpublished',
  'participantPermissionsChanged',
  'trackMuted',
  'trackUnmuted',
] as const;

/** The name of an event that is listened to. */
export type LivekitEventName = (typeof livekitEvents)[number];
