import { remember } from '../../kit/tracked/bounded.ts';
import { lookUp } from '../../kit/codes/codes.ts';
import { type CallEvent } from '@faultline/core';
import { textField } from '../../kit/read/read.ts';
import { codes } from '../generated/codes.ts';
import { subscriptionErrors } from './reasons.ts';
import {
  identityOf,
  isLocal,
  nothing,
  partyIdOf,
  type LivekitFacts,
  type LivekitMemory,
  type LivekitStep,
} from './memory.ts';
import { nameOf } from './read.ts';

const cleared = (memory: LivekitMemory, at: number, code: string): CallEvent => ({
  type: 'issueCleared',
  at,
  condition: lookUp(codes, code).rule.condition,
  code,
  callId: memory.callId,
});

const raised = (memory: LivekitMemory, at: number, code: string, retrying?: boolean): CallEvent => ({
  type: 'issueRaised',
  at,
  code,
  condition: lookUp(codes, code).rule.condition,
  callId: memory.callId,
  ...(retrying !== undefined && { retrying }),
});

const remoteLost = 'livekit/quality/remoteLost';

/** The participant whose connection was lost is back, or gone, even if others joined in the meantime. */
export const remoteBack = (memory: LivekitMemory, who: string, at: number): LivekitStep =>
  memory.lostRemote === who
    ? { memory: { ...memory, lostRemote: null }, events: [cleared(memory, at, remoteLost)] }
    : nothing(memory);

/** Reads connection quality: the local one, and that of the only other participant, as the service measures them. */
export function normaliseQuality(
  memory: LivekitMemory,
  quality: unknown,
  participant: unknown,
  facts: LivekitFacts,
  at: number,
): LivekitStep | null {
  if (typeof quality !== 'string' || typeof participant !== 'object') return null;
  if (!isLocal(participant, facts)) {
    const who = identityOf(participant) ?? '';
    if (quality !== 'lost') return remoteBack(memory, who, at);
    if (facts.remotes !== 1) return nothing(memory);
    return { memory: { ...memory, lostRemote: who }, events: [raised(memory, at, remoteLost, true)] };
  }
  const bad = ['poor', 'lost'].filter((one) => one === quality);
  const over = ['poor', 'lost'].filter((one) => one !== quality);
  return {
    memory,
    events: [
      ...over.map((one) => cleared(memory, at, `livekit/quality/${one}`)),
      ...bad.map((one) => raised(memory, at, `livekit/quality/${one}`)),
    ],
  };
}

/** The browser blocks the playback of sound. */
export const audioBlocked = (memory: LivekitMemory, at: number): CallEvent => ({
  type: 'issueRaised',
  at,
  code: 'livekit/playback/audio',
  condition: 'media.playbackBlocked',
  callId: memory.callId,
  device: 'speaker',
  actions: ['resumePlayback'],
});

/** Reads whether sound or video may be played. Before the room is joined there is nothing to play. */
export function normalisePlayback(
  memory: LivekitMemory,
  kind: 'audio' | 'video',
  playing: unknown,
  at: number,
): LivekitStep | null {
  if (typeof playing !== 'boolean') return null;
  const code = `livekit/playback/${kind}`;
  if (playing)
    return { memory, events: [{ type: 'issueCleared', at, condition: 'media.playbackBlocked', code }] };
  if (memory.callId === null || memory.phase === 'joining') return nothing(memory);
  return { memory, events: [{ ...audioBlocked(memory, at), code } as CallEvent] };
}

/**
 * Another participant's track could not be received: that is over when it arrives after all, or its owner is back or
 * gone.
 */
export function normaliseSubscription(
  memory: LivekitMemory,
  trackSid: unknown,
  participant: unknown,
  error: unknown,
  at: number,
): LivekitStep | null {
  if (typeof trackSid !== 'string') return null;
  const code = `livekit/subscription/${nameOf(subscriptionErrors, error ?? 0)}`;
  const { known } = lookUp(codes, code);
  const partyId = partyIdOf(participant);
  const event = { ...raised(memory, at, code, false), partyId } as CallEvent;
  return {
    memory: { ...memory, missingTracks: remember(memory.missingTracks, trackSid, partyId, () => false) },
    events: [known ? event : ({ ...event, unknown: true, severity: 'error' } as CallEvent)],
  };
}

/** A missing track arrived after all, or is no longer available. */
export function normaliseSubscribed(memory: LivekitMemory, publication: unknown, at: number): LivekitStep {
  const trackSid = textField(publication, 'trackSid') ?? '';
  const partyId = memory.missingTracks.get(trackSid);
  if (partyId === undefined) return nothing(memory);
  const missingTracks = new Map([...memory.missingTracks].filter(([sid]) => sid !== trackSid));
  const isLast = ![...missingTracks.values()].includes(partyId);
  const over: CallEvent = { type: 'issueCleared', at, condition: 'media.remoteUnavailable', partyId };
  return { memory: { ...memory, missingTracks }, events: isLast ? [over] : [] };
}
