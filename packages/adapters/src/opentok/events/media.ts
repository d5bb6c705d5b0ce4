import { lookUp } from '../../kit/codes/codes.ts';
import { ofDevice } from '../../kit/read/mediaError.ts';
import { outsideId, ownEntry, type CallEvent, type Device, type IssueRaised } from '@faultline/core';
import { codes } from '../generated/codes.ts';
import { maxObjects, type OpentokFacts, type OpentokMemory, type Step } from './memory.ts';
import { actionsFor, deviceOf, devicesOf } from './failures.ts';
import { along, detailsOf, field, numberField, textField } from './read.ts';

type Verdict = (payload: unknown, facts: OpentokFacts) => boolean | null;

const lowQuality: Verdict = (payload) => textField(payload, 'reason') === 'quality' || null;

const limited: Verdict = (payload) => /^(bandwidth|cpu)$/.test(textField(payload, 'reason') ?? '');

const weak = (stats: unknown): boolean =>
  /warning|critical/.test(
    textField(along(stats, 'mediaLink.transport') ?? field(stats, 'transportStats'), 'networkCondition') ??
      '',
  );

/** The device whose permission was revoked during a call: only the message of `accessDenied` says which (2.35.2). */
const revokedDevice = (payload: unknown): Device | null => {
  const [, device] = /^(camera|microphone) permission denied/.exec(textField(payload, 'message') ?? '') ?? [];
  return (device as Device | undefined) ?? null;
};

/**
 * Whether an event says that its trouble exists (true), is over (false), or neither (null); without an entry, it
 * exists.
 */
const verdicts: Readonly<Record<string, Verdict>> = {
  'session.cpuPerformanceChanged': (payload) =>
    /serious|critical/.test(textField(payload, 'cpuPerformanceState') ?? ''),
  // A camera that is off is not missed.
  'publisher.accessDenied': (payload, { stream }) =>
    revokedDevice(payload) !== 'camera' || field(stream, 'hasVideo') !== false || null,
  // A person stops sharing a screen on purpose.
  'publisher.mediaStopped': (_, { stream }) => textField(stream, 'videoType') !== 'screen' || null,
  'publisher.videoDisabled': lowQuality,
  'subscriber.videoDisabled': lowQuality,
  'publisher.videoQualityChanged': limited,
  'subscriber.videoQualityChanged': limited,
  'publisher.networkConditionChanged': (payload) => weak(along(payload, 'statsContainer.stats')),
  'subscriber.networkConditionChanged': (payload) => weak(field(payload, 'stats')),
  // From 5, excellent, to 1, bad (2.35.2).
  'subscriber.qualityScoreChanged': (payload) =>
    ['audioQualityScore', 'videoQualityScore'].some(
      (name) => (numberField(field(payload, 'qualityScore'), name) ?? 5) <= 2,
    ),
};

/** Events that end the trouble of other events of the same object. */
const endings: Readonly<Record<string, string>> = {
  'publisher.accessAllowed': 'accessDialogOpened accessDenied mediaStopped',
  'publisher.accessDialogClosed': 'accessDialogOpened',
  'publisher.accessDenied': 'accessDialogOpened',
  'publisher.audioInputDeviceChanged': 'mediaStopped',
  'publisher.videoEnabled': 'videoDisabled videoDisableWarning',
  'publisher.videoDisableWarningLifted': 'videoDisableWarning',
  'subscriber.connected': 'disconnected',
  'subscriber.audioUnblocked': 'audioBlocked',
  'subscriber.videoEnabled': 'videoDisabled videoDisableWarning',
  'subscriber.codecChanged': 'codecNotSupported',
  'subscriber.videoDisableWarningLifted': 'videoDisableWarning',
  'subscriber.encryptionSecretMatch': 'encryptionSecretMismatch',
};

const withOpen = (memory: OpentokMemory, event: string, keys: readonly string[]): OpentokMemory => ({
  ...memory,
  open: new Map(memory.open).set(event, keys.slice(-maxObjects)),
});

/** Trouble that is of one of the others alone. */
const ofParty: readonly string[] = ['subscriber.disconnected'];

/** Whose trouble it is, where it is of one of the others: of a stream that never flowed, somebody whom nobody knows. */
const partyOf = ({ parties }: OpentokMemory, event: string, key: string): string | undefined =>
  ofParty.includes(event) ? (parties.get(key)?.partyId ?? key) : undefined;

/** Takes an object, or all, out of those of which an event's trouble is true; it is over with the last, of one party with its last. */
function close(memory: OpentokMemory, event: string, key: string | null, at: number): Step {
  const keys = memory.open.get(event) ?? [];
  const left = key === null ? [] : keys.filter((one) => one !== key);
  if (left.length === keys.length) return { memory, events: [] };
  const partyId = key === null ? undefined : partyOf(memory, event, key);
  const goesOn =
    partyId === undefined ? left.length > 0 : left.some((one) => partyOf(memory, event, one) === partyId);
  const code = `opentok/event/${event}`;
  const { condition } = lookUp(codes, code).rule;
  return {
    memory: withOpen(memory, event, left),
    // By area: its condition may have been a finer one of it.
    events: goesOn
      ? []
      : [
          {
            type: 'issueCleared',
            at,
            condition: `${condition.slice(0, condition.indexOf('.'))}.`,
            code,
            ...(partyId !== undefined && { partyId }),
          },
        ],
  };
}

/** Ends several troubles, for one object or for all. */
export function closeEach(
  memory: OpentokMemory,
  events: readonly string[],
  key: string | null,
  at: number,
): Step {
  let next = memory;
  const all: CallEvent[] = [];
  for (const event of events) {
    const step = close(next, event, key, at);
    next = step.memory;
    all.push(...step.events);
  }
  return { memory: next, events: all };
}

function raise(
  memory: OpentokMemory,
  event: string,
  payload: unknown,
  facts: OpentokFacts,
  at: number,
): Step {
  const code = `opentok/event/${event}`;
  const { condition: usual } = lookUp(codes, code).rule;
  const finer = textField(payload, 'reason') === 'cpu' ? 'quality.deviceOverloaded' : usual;
  // The screen of another is none that this person shares.
  const isOwn = event.startsWith('publisher.');
  const condition = ofDevice(finer, isOwn ? facts.device : null);
  const { callId } = memory;
  const nextCallId = memory.nextCallId ?? outsideId(`${facts.connectionId}-${at}`);
  const video = field(field(payload, 'track'), 'kind') === 'video';
  const partyId = partyOf(memory, event, facts.key);
  const issue: IssueRaised = {
    type: 'issueRaised',
    at,
    code,
    condition,
    callId: /access/.test(event) ? null : (callId ?? (condition.startsWith('quality.') ? nextCallId : null)),
    ...devicesOf(
      facts.device ?? revokedDevice(payload) ?? (video ? 'camera' : null),
      deviceOf(condition, code),
    ),
    actions: actionsFor(condition, facts),
    details: detailsOf(payload, ['reason', 'cpuPerformanceState', 'code', 'message']),
    // Nobody tries to bring it back.
    ...(event === 'subscriber.codecNotSupported' && { retrying: false }),
    ...(partyId !== undefined && { partyId }),
  };
  const others = (memory.open.get(event) ?? []).filter((one) => one !== facts.key);
  return {
    memory: {
      ...withOpen(memory, event, [...others, facts.key]),
      nextCallId: issue.callId === nextCallId ? nextCallId : memory.nextCallId,
    },
    events:
      condition === 'media.mutedByHost' && callId !== null
        ? [issue, { type: 'callChanged', at, callId, phase: 'active', muted: true }]
        : [issue],
  };
}

/** Reads an event of the catalogue, or one that ends another's trouble; ignores any other. */
export function normaliseTrouble(
  memory: OpentokMemory,
  event: string,
  payload: unknown,
  facts: OpentokFacts,
  at: number,
): Step {
  const [object = ''] = event.split('.');
  const over = (ownEntry(endings, event) ?? '').split(' ').map((name) => `${object}.${name}`);
  const closed = closeEach(memory, over, facts.key, at);
  if (!lookUp(codes, `opentok/event/${event}`).known) return closed;
  const verdict = (ownEntry(verdicts, event) ?? (() => true))(payload, facts);
  if (verdict === null) return closed;
  const step = verdict
    ? raise(closed.memory, event, payload, facts, at)
    : close(closed.memory, event, facts.key, at);
  return { memory: step.memory, events: [...closed.events, ...step.events] };
}

/** A stream that stalled before it ever flowed does now, for the first time, and tells whose it is. */
export const stallOfNobodyOver = (memory: OpentokMemory, { key }: OpentokFacts, at: number): Step =>
  memory.parties.has(key) ? { memory, events: [] } : closeEach(memory, ['subscriber.disconnected'], key, at);

/** A stream of somebody is back: they are here again, while another of theirs that stalls still does. */
export function othersStall(memory: OpentokMemory, facts: OpentokFacts, at: number): Step {
  const event = 'subscriber.disconnected';
  const partyId = partyOf(memory, event, facts.key);
  const other = (memory.open.get(event) ?? []).find((one) => partyOf(memory, event, one) === partyId);
  return partyId === undefined || other === undefined
    ? { memory, events: [] }
    : raise(memory, event, {}, { ...facts, key: other, device: null }, at);
}
