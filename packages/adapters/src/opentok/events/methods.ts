import { ownEntry, type ConditionId } from '@faultline/core';
import { opentokCatalogue } from '../codes/catalogue.ts';

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
    'call.setupFailed': 'media.playbackFailed',
    'service.upstream': 'media.playbackFailed',
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

/** The condition of a code, as the method that failed refines it. */
export function refined(id: string, condition: ConditionId, method: string): ConditionId {
  // Only here does it mean the network; elsewhere the app was too early.
  if (/NOT_CONNECTED$/.test(opentokCatalogue[id as 'opentok/OT_NOT_CONNECTED']?.name ?? '')) {
    if (method === 'connect') return 'signaling.unreachable';
    if (method === 'signal') return 'message.notDelivered';
  }
  return ownEntry(byMethod, method)?.[condition] ?? condition;
}

/** The name that a number stands for, where it stands for one only. */
export function nameOfNumber(number: string): string | null {
  const name = opentokCatalogue[`opentok/code/${number}` as 'opentok/code/1004']?.name;
  return name?.startsWith('OT_') ? name : null;
}
