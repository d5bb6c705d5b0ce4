import type { Device } from '@faultline/core';
import { lookUp } from '../../kit/codes.ts';
import { conditionOfMediaError } from '../../kit/mediaError.ts';
import { detailsOf, textField } from '../../kit/read.ts';
import { codes } from '../generated/codes.ts';
import { issueOf, type Issue, type PeerjsMemory, type PeerjsStep } from './memory.ts';

/** The device behind a kind of track. */
export const deviceOfKind = (kind: string): Device => (kind === 'video' ? 'camera' : 'microphone');

function broken(
  memory: PeerjsMemory,
  code: string,
  device: Device,
  at: number,
  more: Partial<Issue>,
): PeerjsStep {
  const mine = mended(memory, device, at);
  const raised = issueOf(code, lookUp(codes, code), at, { device, actions: ['resumeMedia'], ...more });
  return {
    memory: { ...mine.memory, broken: { ...mine.memory.broken, [device]: code } },
    events: [...mine.events, raised],
  };
}

/** A device works: a call sends a live track of it. */
export function mended(memory: PeerjsMemory, device: Device, at: number): PeerjsStep {
  const code = memory.broken[device];
  if (code === undefined) return { memory, events: [] };
  const others = Object.fromEntries(Object.entries(memory.broken).filter(([one]) => one !== device));
  // Another device can have failed by the same code, which clearing by code would clear too.
  const shared = Object.values(others).includes(code);
  return {
    memory: { ...memory, broken: others },
    events: shared ? [] : [{ type: 'issueCleared', at, condition: 'media.', code }],
  };
}

/** A track that a call sends has ended without the app: the device was unplugged, or taken away. */
export const trackEnded = (
  memory: PeerjsMemory,
  callId: string | null,
  kind: string,
  at: number,
): PeerjsStep => broken(memory, 'peerjs/track/ended', deviceOfKind(kind), at, { callId });

/** What `getUserMedia` rejected with; null where the error is none of it. */
export function mediaFailed(
  memory: PeerjsMemory,
  error: unknown,
  device: Device,
  at: number,
): PeerjsStep | null {
  const condition = conditionOfMediaError(error);
  if (condition === null) return null;
  const code = `peerjs/media/${textField(error, 'name') ?? ''}`;
  const details = detailsOf(error, ['name', 'message']);
  if (device !== 'screen') return broken(memory, code, device, at, { condition, details });
  // Closing the browser's own picker is no trouble.
  if (condition === 'media.permissionDenied' || condition === 'media.permissionDismissed')
    return { memory, events: [] };
  const screen = { device, condition: 'media.screenShareUnavailable', details } as const;
  return { memory, events: [issueOf(code, lookUp(codes, code), at, screen)] };
}
