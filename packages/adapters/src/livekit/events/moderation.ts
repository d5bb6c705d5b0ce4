import type { CallEvent } from '@faultline/core';
import { asked, field } from '../../kit/read/read.ts';
import { isLocal, nothing, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';

/** `TrackSource.MICROPHONE` of `@livekit/protocol` 1.52.1. */
const microphoneSource = 2;

const silenced = (memory: LivekitMemory, code: string, at: number): LivekitStep => ({
  memory,
  events: [
    {
      type: 'issueRaised',
      at,
      code,
      condition: 'media.mutedByHost',
      callId: memory.callId,
      device: 'microphone',
    },
  ],
});

/**
 * Reads `remoteMute` of the room's engine: the service mutes a published track. The SDK then mutes it as if the person
 * had (`LocalParticipant.setupEngine` of 2.23.0), a little later, so that the last known state is the one before.
 */
export function normaliseRemoteMute(
  memory: LivekitMemory,
  trackSid: unknown,
  muted: unknown,
  { local }: LivekitFacts,
  at: number,
): LivekitStep {
  const publication = asked(field(local, 'trackPublications'), 'get', trackSid);
  const isMicrophone = field(publication, 'source') === 'microphone';
  return muted === true && isMicrophone && !memory.muted && memory.callId !== null
    ? silenced(memory, 'livekit/moderation/remoteMute', at)
    : nothing(memory);
}

/** Whether permissions include the microphone; an empty list of sources has all of them. */
function maySpeak(permissions: unknown): boolean {
  const sources = field(permissions, 'canPublishSources');
  const all = !Array.isArray(sources) || sources.length === 0;
  return field(permissions, 'canPublish') !== false && (all || sources.includes(microphoneSource));
}

/** Reads `participantPermissionsChanged`: the right to speak was taken away, or given back. */
export function normalisePermissions(
  memory: LivekitMemory,
  before: unknown,
  participant: unknown,
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  const code = 'livekit/moderation/permissionRevoked';
  // Without earlier permissions these are the first ones: nothing was taken away.
  const isKnown = typeof before === 'object' && before !== null;
  if (!isKnown || memory.callId === null || !isLocal(participant, facts)) return nothing(memory);
  const may = maySpeak(field(participant, 'permissions'));
  if (may === maySpeak(before)) return nothing(memory);
  return may ? { memory, events: [heardAgain(memory, at, code)] } : silenced(memory, code, at);
}

/** The person can be heard again, or may speak again where a code is given. */
export const heardAgain = ({ callId }: LivekitMemory, at: number, code?: string): CallEvent => ({
  type: 'issueCleared',
  at,
  condition: 'media.mutedByHost',
  callId,
  ...(code !== undefined && { code }),
});
