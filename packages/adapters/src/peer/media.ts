import type { CallEvent, Device } from '@faultline/core';
import { lookUp, type Codes } from '../kit/codes/codes.ts';
import { conditionOfMediaError, ofDevice } from '../kit/read/mediaError.ts';
import { detailsOf, textField } from '../kit/read/read.ts';
import { eventsOfSent, type SentMore } from '../kit/media/sentEvents.ts';
import type { SentNews } from '../kit/media/watchSentTracks.ts';

/** For each device that was refused and has not worked since, the code of the refusal. */
export type Refused = Readonly<Partial<Record<Device, string>>>;

/** The refused devices from now on, and the events. */
export interface MediaStep {
  readonly refused: Refused;
  readonly events: readonly CallEvent[];
}

/** A device works, so it no longer counts as refused. */
function works(refused: Refused, device: Device, at: number): MediaStep {
  const { [device]: code, ...others } = refused;
  return code === undefined
    ? { refused, events: [] }
    : { refused: others, events: [{ type: 'issueCleared', at, condition: 'media.', code, device }] };
}

/** Handles news about what is sent; a device that is sent no longer counts as refused. */
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

/** Handles an error of `getUserMedia` with the codes `<sdk>/media/<name>`; null for any other error. */
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
  const told = ofDevice(condition, device);
  // Closing the browser's own picker is no trouble.
  if (told === 'media.deviceChangeSkipped') return { refused, events: [] };
  if (told !== condition) return { refused, events: [{ ...raised, condition: told }] };
  const step = works(refused, device, at);
  return {
    refused: { ...step.refused, [device]: code },
    events: [...step.events, { ...raised, condition, actions: ['resumeMedia'] }],
  };
}
