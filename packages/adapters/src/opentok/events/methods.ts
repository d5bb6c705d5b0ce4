import { ownEntry, type ConditionId } from '@faultline/core';
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
const notSwitched: Refinement = {
  'media.unsupportedBrowser': 'media.trackReplaceFailed',
  'media.deviceNotFound': 'media.trackReplaceFailed',
};

/**
 * What the method that failed makes of a name's meaning: the same name can mean that nothing is published, that one
 * person is not seen, or only that a signal went nowhere.
 */
const byMethod: Readonly<Record<string, Refinement>> = {
  connect: { 'sdk.diagnosticsFailed': 'service.upstream', 'call.setupFailed': 'signaling.unreachable' },
  publish: unpublished,
  initPublisher: unpublished,
  subscribe: {
    'call.setupFailed': 'media.remoteUnavailable',
    'service.upstream': 'media.remoteUnavailable',
    'media.playbackFailed': 'media.remoteUnavailable',
    'ice.failed': 'media.remoteUnavailable',
  },
  cycleVideo: notSwitched,
  setAudioSource: notSwitched,
  setVideoSource: notSwitched,
  setAudioOutputDevice: { 'media.unsupportedBrowser': 'media.outputUnavailable' },
  signal: undelivered,
  forceMuteAll: undelivered,
  forceMuteStream: undelivered,
  forceUnpublish: undelivered,
  forceDisconnect: undelivered,
};

/** `Session.connect`, `session.connect` or `connect` as `connect`. */
export const methodOf = (method: string | null | undefined): string => method?.replace(/^.*[.#]/, '') ?? '';

const names = new Map(
  aliases.split(' ').map((alias) => [alias.slice(0, 4), `OT_${alias.slice(5)}`] as const),
);

/** The name that a number stands for, where it stands for one only. */
export const nameOfNumber = (number: string): string | null => names.get(number) ?? null;

/** The condition of a code, as the method that failed refines it. */
export function refined(id: string, condition: ConditionId, method: string): ConditionId {
  const [, number] = /^opentok\/code\/(\d+)$/.exec(id) ?? [];
  const name = number === undefined ? id : (nameOfNumber(number) ?? '');
  // Only here does it mean the network; elsewhere the app was too early.
  if (/NOT_CONNECTED$/.test(name)) {
    if (method === 'connect') return 'signaling.unreachable';
    if (method === 'signal') return 'message.notDelivered';
  }
  return ownEntry(byMethod, method)?.[condition] ?? condition;
}
