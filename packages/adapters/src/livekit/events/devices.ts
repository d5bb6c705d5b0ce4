import { lookUp } from '../../kit/codes/codes.ts';
import { ownEntry, type CallEvent, type Device } from '@faultline/core';
import { conditionOfMediaError } from '../../kit/read/mediaError.ts';
import { detailsOf, field, textField } from '../../kit/read/read.ts';
import { eventsOfSwitch, switchOver } from '../../kit/media/sentEvents.ts';
import type { SentNews } from '../../kit/media/watchSentTracks.ts';
import { codes } from '../generated/codes.ts';
import { nothing, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';
import { heardAgain } from './moderation.ts';
import { captured, errorFields } from './read.ts';

/** What the SDK's `MediaDeviceFailure.getFailure` returns for the name of a DOM error. */
const failures: Readonly<Record<string, string>> = {
  NotFoundError: 'NotFound',
  DevicesNotFoundError: 'NotFound',
  NotAllowedError: 'PermissionDenied',
  PermissionDeniedError: 'PermissionDenied',
  NotReadableError: 'DeviceInUse',
  TrackStartError: 'DeviceInUse',
};

const devices: Readonly<Record<string, Device>> = {
  audioinput: 'microphone',
  videoinput: 'camera',
  audiooutput: 'speaker',
  microphone: 'microphone',
  camera: 'camera',
  screen_share: 'screen',
};

/** The device for a kind of the browser, or a source of the SDK. */
export const deviceOf = (name: unknown): Device | null =>
  (typeof name === 'string' ? ownEntry(devices, name) : undefined) ?? null;

/** A device as this library names it, from anything that an app or a recording says. */
export const deviceIn = (name: unknown): Device | undefined =>
  (['microphone', 'camera', 'screen', 'speaker'] as const).find((device) => device === name);

/** Something is wrong with a device: this replaces what was wrong with it before. Only what is captured can be resumed. */
export function broken(
  before: LivekitMemory,
  code: string,
  device: Device,
  at: number,
  more: Partial<Extract<CallEvent, { type: 'issueRaised' }>> = {},
): LivekitStep {
  if (device === 'screen' || device === 'speaker') {
    const { callId } = before;
    const condition = device === 'screen' ? 'media.screenShareUnavailable' : 'media.outputUnavailable';
    return {
      memory: before,
      events: [{ type: 'issueRaised', at, code, callId, device, ...more, condition }],
    };
  }
  const { memory, events } = before.broken[device] === code ? nothing(before) : mended(before, device, at);
  const raised: CallEvent = {
    type: 'issueRaised',
    at,
    code,
    condition: lookUp(codes, code).rule.condition,
    callId: memory.callId,
    device,
    actions: ['resumeMedia'],
    ...more,
  };
  return {
    memory: { ...memory, broken: { ...memory.broken, [device]: code } },
    events: [...events, raised],
  };
}

/** Reads an error of `getUserMedia` or `getDisplayMedia`; null for any other error. */
export function normaliseMediaError(
  memory: LivekitMemory,
  error: unknown,
  device: Device,
  at: number,
): LivekitStep | null {
  const name = textField(error, 'name');
  if (name === null) return null;
  const refined = conditionOfMediaError(error);
  const code = `livekit/media/${ownEntry(failures, name) ?? 'Other'}`;
  const details = detailsOf(error, errorFields);
  // Closing the browser's own picker is no trouble.
  if (
    device === 'screen' &&
    (refined === 'media.permissionDenied' || refined === 'media.permissionDismissed')
  )
    return nothing(memory);
  return broken(memory, code, device, at, {
    condition: refined ?? lookUp(codes, code).rule.condition,
    details,
  });
}

/**
 * A device works again. Several devices can have failed with the same code, so a clearing event cannot distinguish
 * them.
 */
function mended(memory: LivekitMemory, device: Device, at: number): LivekitStep {
  const code = memory.broken[device];
  if (code === undefined) return nothing(memory);
  const rest = Object.fromEntries(Object.entries(memory.broken).filter(([one]) => one !== device));
  const others = Object.keys(rest) as Device[];
  return {
    memory: { ...memory, broken: rest },
    events: [
      { type: 'issueCleared', at, condition: 'media.', code },
      ...others
        .filter((other) => rest[other] === code)
        .flatMap((other) => broken(memory, code, other, at).events),
    ],
  };
}

/** What became of a device that is sent, of which no event of the room tells. */
export function normaliseSent(memory: LivekitMemory, news: SentNews, at: number): LivekitStep {
  const { state, device } = news;
  if (state === 'live') {
    const step = mended(memory, device, at);
    const { callId } = memory;
    const more = { callId, actions: ['useDevice'] } as const;
    return { ...step, events: [...step.events, ...eventsOfSwitch('livekit/media/switched', news, at, more)] };
  }
  const code = `livekit/media/${state}`;
  if (memory.broken[device] === code && !news.lasts) return nothing(memory);
  const isBrief = state === 'interrupted' && !news.lasts;
  const step = broken(memory, code, device, at, isBrief ? { actions: [] } : {});
  if (state !== 'ended') return step;
  return { ...step, events: [switchOver(device, at, memory.callId), ...step.events] };
}

/** A local track was muted, unmuted, published or unpublished. */
export function normaliseLocalTrack(
  memory: LivekitMemory,
  event: 'trackMuted' | 'trackUnmuted' | 'localTrackPublished' | 'localTrackUnpublished',
  publication: unknown,
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  const device = deviceOf(field(publication, 'source'));
  const { callId } = memory;
  if (device === 'screen' && event === 'localTrackPublished')
    return { memory, events: [{ type: 'issueCleared', at, condition: 'media.screenShareUnavailable' }] };
  if (device === null || device === 'screen') return nothing(memory);
  const isMuted = event === 'trackMuted' || field(publication, 'isMuted') === true;
  const tellsMute = device === 'microphone' && event !== 'localTrackUnpublished';
  const muted = tellsMute ? isMuted : memory.muted;
  const told: readonly CallEvent[] =
    tellsMute && callId !== null && memory.phase === 'connected'
      ? [{ type: 'callChanged', at, callId, phase: 'active', muted }]
      : [];
  const hasEnded = field(captured(field(publication, 'track')), 'readyState') === 'ended';
  // The SDK mutes what ends while it is being published, before anybody could hear of that (2.23.0).
  const isNew =
    memory.phase === 'connected' && memory.microphone !== 'published' && memory.microphone !== 'missing';
  const gone = hasEnded && (event === 'trackMuted' || (event === 'localTrackPublished' && isMuted && isNew));
  // A rebuild publishes what is muted and over, too.
  const off = event === 'trackMuted' || event === 'localTrackUnpublished' || (isMuted && hasEnded);
  // When muting, the SDK stops a camera, but a microphone only if the app asked for that, in the options of the room or
  // of this track.
  const stopsOnMute = field(field(publication, 'track'), 'stopOnMute') === true || facts.stopsOnMute;
  const rebuilding = memory.phase !== 'connected';
  const microphone =
    device !== 'microphone'
      ? memory.microphone
      : event === 'localTrackPublished'
        ? 'published'
        : event === 'localTrackUnpublished' && memory.microphone === 'published'
          ? rebuilding
            ? 'missing'
            : 'off'
          : memory.microphone;
  const isKnown = memory.broken.microphone === 'livekit/media/ended';
  const step =
    gone && device === 'microphone' && !stopsOnMute && !isKnown
      ? broken(memory, 'livekit/media/ended', device, at)
      : off
        ? nothing(memory)
        : mended(memory, device, at);
  const heard = device === 'microphone' && !off && !isMuted ? [heardAgain(memory, at)] : [];
  return { memory: { ...step.memory, microphone, muted }, events: [...told, ...heard, ...step.events] };
}
