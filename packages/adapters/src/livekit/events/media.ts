import { remember } from '../../kit/tracked/bounded.ts';
import { lookUp } from '../../kit/codes/codes.ts';
import { type CallEvent } from '@faultline/core';
import { field, textField } from '../../kit/read/read.ts';
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

/** What can be wrong with tracks of others, by the memory of them. */
const ofTracks = { missingTracks: 'media.remoteUnavailable', pausedTracks: 'quality.videoPaused' } as const;

/** These tracks are no trouble any more. Of one participant it is over with the last track. */
export function tracksOver(
  memory: LivekitMemory,
  kind: keyof typeof ofTracks,
  isOver: (trackSid: string, partyId: string) => boolean,
  at: number,
): LivekitStep {
  const before = memory[kind];
  const left = new Map([...before].filter(([sid, partyId]) => !isOver(sid, partyId)));
  const still = new Set(left.values());
  const over = new Set([...before.values()].filter((partyId) => !still.has(partyId)));
  return {
    memory: left.size === before.size ? memory : { ...memory, [kind]: left },
    events: [...over].map((partyId) => ({ type: 'issueCleared', at, condition: ofTracks[kind], partyId })),
  };
}

/** A track arrived, after all or anew, or is no longer available. */
export function normaliseSubscribed(before: LivekitMemory, publication: unknown, at: number): LivekitStep {
  const isIt = (sid: string) => sid === textField(publication, 'trackSid');
  const { memory, events } = tracksOver(before, 'missingTracks', isIt, at);
  const flows = tracksOver(memory, 'pausedTracks', isIt, at);
  return { memory: flows.memory, events: [...events, ...flows.events] };
}

/**
 * Reads `trackStreamStateChanged`: the service pauses another participant's video where the person's connection is too
 * weak for it, and goes on with it by itself (`subscriberAllowPause` of the options of 2.23.0).
 */
export function normaliseStream(
  memory: LivekitMemory,
  publication: unknown,
  state: unknown,
  participant: unknown,
  at: number,
): LivekitStep | null {
  const trackSid = textField(publication, 'trackSid');
  if (trackSid === null || typeof state !== 'string') return null;
  if (state === 'active') return tracksOver(memory, 'pausedTracks', (sid) => sid === trackSid, at);
  if (state !== 'paused' || field(publication, 'kind') === 'audio' || memory.callId === null)
    return nothing(memory);
  const partyId = partyIdOf(participant);
  const pausedTracks = remember(memory.pausedTracks, trackSid, partyId, () => false);
  const event = { ...raised(memory, at, 'livekit/quality/paused', true), partyId } as CallEvent;
  return { memory: { ...memory, pausedTracks }, events: [event] };
}
