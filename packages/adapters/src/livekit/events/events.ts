import type { Device } from '@faultline/core';
import { asText, field } from '../../kit/read/read.ts';
import { isLocal, nothing, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';
import { normaliseEnd } from './ending.ts';
import { deviceOf, normaliseLocalTrack, normaliseMediaError } from './devices.ts';
import { normaliseEncrypted, normaliseEncryption } from './encryption.ts';
import {
  normalisePlayback,
  normaliseQuality,
  normaliseStream,
  normaliseSubscribed,
  normaliseSubscription,
} from './media.ts';
import { normalisePermissions } from './moderation.ts';
import { normaliseJoined, normaliseState } from './connection.ts';
import { movedOn, partyJoined, partyLeft } from './parties.ts';
import type { LivekitEventName } from '../sdk.ts';

/** The device of a failure: the kind in the event since 2.9, else what the participant's own fields say. */
function deviceOfError(kind: unknown, error: unknown, { local }: LivekitFacts): Device {
  if (field(local, 'lastMicrophoneError') === error) return 'microphone';
  if (field(local, 'lastCameraError') === error) return 'camera';
  return deviceOf(kind) ?? 'screen';
}

function step(
  memory: LivekitMemory,
  event: LivekitEventName,
  args: readonly unknown[],
  facts: LivekitFacts,
  at: number,
): LivekitStep | null {
  const [first, second, third] = args;
  switch (event) {
    case 'connectionStateChanged':
      return normaliseState(memory, first, facts, at);
    case 'connected':
    case 'reconnected':
      return normaliseState(memory, 'connected', facts, at);
    case 'signalReconnecting':
    case 'reconnecting':
      return normaliseState(memory, event, facts, at);
    case 'signalConnected':
      return normaliseJoined(memory, facts, at);
    case 'disconnected':
      return normaliseEnd(memory, first, facts, at);
    case 'mediaDevicesError':
      return normaliseMediaError(memory, first, deviceOfError(second, first, facts), at);
    case 'connectionQualityChanged':
      return normaliseQuality(memory, first, second, facts, at);
    case 'participantDisconnected':
      return partyLeft(memory, first, second, facts, at);
    case 'participantConnected':
      return typeof first === 'object' ? partyJoined(memory, first, at) : null;
    case 'moved':
      return movedOn(memory, at);
    case 'trackSubscriptionFailed':
      return normaliseSubscription(memory, first, second, third, at);
    case 'trackSubscribed':
      return normaliseSubscribed(memory, second, at);
    case 'trackStreamStateChanged':
      return normaliseStream(memory, first, second, third, at);
    case 'trackUnsubscribed':
      // Whose track is not wanted any more, nobody waits for.
      return normaliseStream(memory, second, 'active', third, at);
    case 'trackUnpublished':
      return normaliseSubscribed(memory, first, at);
    case 'audioPlaybackChanged':
      return normalisePlayback(memory, 'audio', first, at);
    case 'videoPlaybackChanged':
      return normalisePlayback(memory, 'video', first, at);
    case 'encryptionError':
      return normaliseEncryption(memory, first, second, at);
    case 'participantEncryptionStatusChanged':
      return normaliseEncrypted(memory, first, second, at);
    case 'localTrackPublished':
    case 'localTrackUnpublished':
      return normaliseLocalTrack(memory, event, first, facts, at);
    case 'participantPermissionsChanged':
      return normalisePermissions(memory, first, second, facts, at);
    case 'trackMuted':
    case 'trackUnmuted':
      return isLocal(second, facts) ? normaliseLocalTrack(memory, event, first, facts, at) : nothing(memory);
  }
}

/**
 * Turns one event of a room, with its arguments as the SDK passes them, into call events. Pure: `memory` has what it
 * must know of earlier events, and `facts` has what the room reports about itself. Invalid arguments become
 * `sdk.protocol`.
 *
 * @example normalise(emptyMemory, 'disconnected', [5], facts, 0).events
 */
export function normalise(
  memory: LivekitMemory,
  event: LivekitEventName,
  args: readonly unknown[],
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  return (
    step(memory, event, args, facts, at) ?? {
      memory,
      events: [
        {
          type: 'issueRaised',
          at,
          code: 'livekit/unreadable-event',
          condition: 'sdk.protocol',
          details: { event, payload: asText(args) },
        },
      ],
    }
  );
}
