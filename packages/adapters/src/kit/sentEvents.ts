import type { CallEvent, ConditionId, RecoveryAction } from '@faultline/core';
import { detailsOf } from './read.ts';
import type { SentNews } from './watchSentTracks.ts';

/**
 * The conditions of a sent device, for a catalogue.
 *
 * @example rows('track', 'client-error', sentConditions) // the codes `phone/track/ended` and `phone/track/interrupted`
 */
export const sentConditions = {
  ended: 'media.captureEnded',
  interrupted: 'media.captureInterrupted',
} as const satisfies Readonly<Record<string, ConditionId>>;

/** The fields of an issue about a sent track, apart from its code. */
export interface SentMore {
  readonly callId?: string | null;
  /** Recovery actions of the source for a track that has ended. */
  readonly actions?: readonly RecoveryAction[];
}

/**
 * Turns news about a sent track into events with the codes of {@link sentConditions}: clears what was wrong with this
 * call's device before, and raises what is wrong now. When a refused device works again, the adapter itself must clear
 * the refusal.
 *
 * @param sdk the prefix of the codes
 */
export function eventsOfSent(
  sdk: string,
  { state, device, label }: SentNews,
  at: number,
  { callId = null, actions = [] }: SentMore = {},
): readonly CallEvent[] {
  const others = (['ended', 'interrupted'] as const).filter((one) => one !== state);
  const events: CallEvent[] = others.map((one) => ({
    type: 'issueCleared',
    at,
    condition: sentConditions[one],
    callId,
    device,
  }));
  if (state === 'live') return events;
  const condition = sentConditions[state];
  const details = detailsOf({ label }, ['label']);
  const offered = state === 'ended' ? actions : [];
  const raised = { at, code: `${sdk}/track/${state}`, condition, callId, device, details };
  return [...events, { type: 'issueRaised', ...raised, actions: offered }];
}

/** When nothing is sent any more, the troubles of sent tracks are over. */
export const nothingSent = (at: number): readonly CallEvent[] =>
  Object.values(sentConditions).map((condition) => ({ type: 'issueCleared', at, condition }));
