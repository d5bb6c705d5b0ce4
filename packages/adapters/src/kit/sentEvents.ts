import type { CallEvent, ConditionId, RecoveryAction } from '@faultline/core';
import { detailsOf } from './read.ts';
import type { SentNews } from './watchSentTracks.ts';

/**
 * What is wrong with a device that is sent, for a catalogue.
 *
 * @example rows('track', 'client-error', sentConditions) // the codes `phone/track/ended` and `phone/track/interrupted`
 */
export const sentConditions = {
  ended: 'media.captureEnded',
  interrupted: 'media.captureInterrupted',
} as const satisfies Readonly<Record<string, ConditionId>>;

/** What an issue of a sent track has beside its code. */
export interface SentMore {
  readonly callId?: string | null;
  /** Ways back of the source when the track has ended. */
  readonly actions?: readonly RecoveryAction[];
}

/**
 * The call events of news of a sent track, by the codes of {@link sentConditions}: what was wrong with the device of this call
 * before is over, and what is wrong now is told. A refused device that works now is the adapter's own to clear.
 *
 * @param sdk begins the codes
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

/** What was wrong with what is sent is nobody's trouble where nothing is sent any more: it is over. */
export const nothingSent = (at: number): readonly CallEvent[] =>
  Object.values(sentConditions).map((condition) => ({ type: 'issueCleared', at, condition }));
