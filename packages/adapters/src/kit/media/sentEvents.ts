import type { CallEvent, ConditionId, RecoveryAction } from '@faultline/core';
import { detailsOf } from '../read/read.ts';
import type { SentNews } from './watchSentTracks.ts';

/**
 * What can be told of a device that is sent, for a catalogue.
 *
 * @example rows('track', 'browser', sentConditions) // the codes `phone/track/ended`, `phone/track/interrupted` and `phone/track/switched`
 */
export const sentConditions = {
  ended: 'media.captureEnded',
  interrupted: 'media.captureInterrupted',
  switched: 'media.deviceSwitched',
} as const satisfies Readonly<Record<string, ConditionId>>;

/** The fields of an issue about a sent track, apart from its code. */
export interface SentMore {
  readonly callId?: string | null;
  /**
   * Ways back of the source when the track has ended or is held for long, and `useDevice` where it can be given another
   * device.
   */
  readonly actions?: readonly RecoveryAction[];
}

/** Which device is in use is no question any more: that one is gone too, or somebody has chosen. */
export const switchOver = (device: SentNews['device'], at: number, callId: string | null): CallEvent => ({
  type: 'issueCleared',
  at,
  condition: sentConditions.switched,
  callId,
  device,
});

/**
 * The call events of another device that is used: where it came by itself it is told, and stands until somebody has chosen one.
 *
 * @param code its code, of the condition `media.deviceSwitched`
 */
export function eventsOfSwitch(
  code: string,
  { switched, device, label }: SentNews,
  at: number,
  { callId = null, actions = [] }: SentMore = {},
): readonly CallEvent[] {
  if (switched === null) return [];
  if (switched === 'onPurpose') return [switchOver(device, at, callId)];
  const of = { at, condition: sentConditions.switched, callId, device };
  const offered = actions.filter((action) => action === 'useDevice');
  return [{ type: 'issueRaised', ...of, code, details: detailsOf({ label }, ['label']), actions: offered }];
}

/**
 * The call events of news of a sent track, by the codes of {@link sentConditions}: what was wrong with the device of this call
 * before is over, and what is wrong now is told. A refused device that works now is the adapter's own to clear.
 *
 * @param sdk the prefix of the codes
 */
export function eventsOfSent(
  sdk: string,
  news: SentNews,
  at: number,
  more: SentMore = {},
): readonly CallEvent[] {
  const { state, device, label } = news;
  const { callId = null, actions = [] } = more;
  const events: CallEvent[] = (['ended', 'interrupted'] as const)
    .filter((one) => one !== state)
    .map((one) => ({ type: 'issueCleared', at, condition: sentConditions[one], callId, device }));
  if (state === 'ended') events.push(switchOver(device, at, callId));
  if (state === 'live') return [...events, ...eventsOfSwitch(`${sdk}/track/switched`, news, at, more)];
  const condition = sentConditions[state];
  const details = detailsOf({ label }, ['label']);
  const offered = state === 'ended' || news.lasts ? actions.filter((action) => action !== 'useDevice') : [];
  const raised = { at, code: `${sdk}/track/${state}`, condition, callId, device, details };
  return [...events, { type: 'issueRaised', ...raised, actions: offered }];
}

/** When nothing is sent any more, the troubles of sent tracks are over. */
export const nothingSent = (at: number): readonly CallEvent[] =>
  Object.values(sentConditions).map((condition) => ({ type: 'issueCleared', at, condition }));
