import type { Device } from '@faultline/core';
import { asText, detailsOf, textField } from '../../kit/read/read.ts';
import { codes } from '../generated/codes.ts';
import { mediaRefused } from '../../peer/media.ts';
import type { WebrtcMemory, WebrtcStep } from './memory.ts';

/** Reads what the app reports: an error of `getUserMedia`; any other error is only kept in the details. */
export function reported(memory: WebrtcMemory, error: unknown, device: Device, at: number): WebrtcStep {
  const media = mediaRefused('webrtc', codes, memory.refused, error, device, at);
  if (media) return { memory: { ...memory, refused: media.refused }, events: media.events };
  const described = detailsOf(error, ['name', 'message']);
  const details = Object.keys(described).length > 0 ? described : { payload: asText(error) };
  const code = `webrtc/error/${textField(error, 'name') ?? 'unknown'}`;
  return {
    memory,
    events: [
      { type: 'issueRaised', at, code, condition: 'sdk.unknown', unknown: true, severity: 'error', details },
    ],
  };
}
