import type { CallEvent, Device } from '@faultline/core';
import { lookUp, type Codes } from '../kit/codes.ts';
import { conditionOfMediaError } from '../kit/mediaError.ts';
import { detailsOf, textField } from '../kit/read.ts';
import { eventsOfSent, type SentMore } from '../kit/sentEvents.ts';
import type { SentNews } from '../kit/watchSentTracks.ts';

/** The code by which each device was refused, and has not worked since. */
export type Refused = Readonly<Partial<Record<Device, string>>>;

/** What is refused from now on, and call events. */
export interface MediaStep {
  readonly refused: Refused;
  readonly events: readonly CallEvent[];
}

/** A device works: it is refused no more. */
function works(refused: Refused, device: Device, at: number): MediaStep {
  const { [device]: code, ...others } = refused;
  return code === undefined
    ? { refused, events: [] }
    : { refused: others, events: [{ type: 'issueCleared', at, condition: 'media.', code, device }] };
}

/** News of what is sent; a device that was refused is not any more once it is sent. */
export function sentTold(
  sdk: string,
  refused: Refused,
  news: SentNews,
  at: number,
  more: SentMore,
): MediaStep {
  const step = news.state === 'live' ? works(refused, news.device, at) : { refused, events: [] };
  return { ...step, events: [...step.events, ...eventsOfSent(sdk, news, at, more)] };
}

/** What `getUserMedia` rejected with, by the codes `<sdk>/media/<name>`; null where the error is none of it. */
export function mediaRefused(
  sdk: string,
  codes: Codes,
  refused: Refused,
  error: unknown,
  device: Device,
  at: number,
): MediaStep | null {
  const condition = conditionOfMediaError(error);
  if (condition === null) return null;
  const code = `${sdk}/media/${textField(error, 'name') ?? ''}`;
  const raised = {
    type: 'issueRaised',
    at,
    code,
    device,
    details: detailsOf(error, ['name', 'message']),
    ...(!lookUp(codes, code).known && { unknown: true }),
  } as const;
  if (device === 'screen') {
    // Closing the browser's own picker is no trouble.
    const picker = condition === 'media.permissionDenied' || condition === 'media.permissionDismissed';
    return { refused, events: picker ? [] : [{ ...raised, condition: 'media.screenShareUnavailable' }] };
  }
  const step = works(refused, device, at);
  return {
    refused: { ...step.refused, [device]: code },
    events: [...step.events, { ...raised, condition, actions: ['resumeMedia'] }],
  };
}
