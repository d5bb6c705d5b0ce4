import { ownEntry, type ConditionId, type Device } from '@faultline/core';
import { aliases } from './aliases.ts';

type Refinement = Readonly<Partial<Record<ConditionId, ConditionId>>>;

const undelivered: Refinement = {
  'call.setupFailed': 'message.notDelivered',
  'service.upstream': 'message.notDelivered',
};
const unpublished: Refinement = {
  'service.upstream': 'call.setupFailed',
  'media.playbackFailed': 'media.captureFailed',
};
/** A filter that the browser does not have leaves the call as it is. */
const notFiltered: Refinement = { 'media.unsupportedBrowser': 'sdk.misuse' };

/**
 * How the failed method changes the meaning of a name: the same name can mean that nothing is published, that one
 * participant is not received, or only that a signal was lost.
 */
const byMethod: Readonly<Record<string, Refinement>> = {
  connect: { 'sdk.diagnosticsFailed': 'service.upstream', 'call.setupFailed': 'signaling.unreachable' },
  publish: unpublished,
  initPublisher: unpublished,
  subscribe: {
    'call.setupFailed': 'media.remoteUnavailable',
    'service.upstream': 'media.remoteUnavailable',
    'media.playbackFailed': 'media.remoteUnavailable',
    'media.unsupportedBrowser': 'media.remoteUnavailable',
    'ice.failed': 'media.remoteUnavailable',
  },
  applyVideoFilter: notFiltered,
  applyAudioFilter: notFiltered,
  setAudioOutputDevice: { 'media.unsupportedBrowser': 'media.outputUnavailable' },
  signal: undelivered,
  forceMuteAll: undelivered,
  forceMuteStream: undelivered,
  forceUnpublish: undelivered,
  forceDisconnect: undelivered,
};

/** The methods that replace what a publisher sends, by its device. What it sent before, it sends still. */
const switches: Readonly<Record<string, Device>> = {
  cycleVideo: 'camera',
  setVideoSource: 'camera',
  setAudioSource: 'microphone',
};

/** The device that a method was to switch; null for any other method. */
export const switchedBy = (method: string): Device | null => ownEntry(switches, method) ?? null;

/** `Session.connect`, `session.connect` or `connect` as `connect`. */
export const methodOf = (method: string | null | undefined): string => method?.replace(/^.*[.#]/, '') ?? '';

const names = new Map(
  aliases.split(' ').map((alias) => [alias.slice(0, 4), `OT_${alias.slice(5)}`] as const),
);

/** The name that a number stands for, if there is only one. */
export const nameOfNumber = (number: string): string | null => names.get(number) ?? null;

/** The condition of a code, refined by the method that failed. */
export function refined(id: string, condition: ConditionId, method: string): ConditionId {
  const [, number] = /^opentok\/code\/(\d+)$/.exec(id) ?? [];
  const name = number === undefined ? id : (nameOfNumber(number) ?? '');
  // Only in this method does it mean the network; in others the app was too early.
  if (/NOT_CONNECTED$/.test(name)) {
    if (method === 'connect') return 'signaling.unreachable';
    if (method === 'signal') return 'message.notDelivered';
  }
  return ownEntry(byMethod, method)?.[condition] ?? condition;
}
