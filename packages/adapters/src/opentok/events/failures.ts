import { lookUp } from '../../kit/codes/codes.ts';
import {
  rowOf,
  type CallEvent,
  type ConditionId,
  type Device,
  type IssueRaised,
  type RecoveryAction,
} from '@faultline/core';
import { conditionOfMediaError, deviceOfMediaError, ofDevice } from '../../kit/read/mediaError.ts';
import { codes } from '../generated/codes.ts';
import { sameMomentMs, type Channel, type OpentokFacts, type OpentokMemory, type Step } from './memory.ts';
import { methodOf, nameOfNumber, refined, switchedBy } from './methods.ts';
import { asText, detailsOf, field, numberField, textField } from './read.ts';

/** What the source can do about a condition. */
export function actionsFor(condition: ConditionId, { can }: OpentokFacts): readonly RecoveryAction[] {
  const { surface, action: first } = rowOf(condition);
  if (condition.startsWith('media.')) {
    if (first === 'resumePlayback') return can.unblock ? [first] : [];
    return can.publish && surface === 'prompt' && first !== 'answerBrowser' ? ['resumeMedia'] : [];
  }
  if (!can.connect) return [];
  if (first === 'reauthenticate') return [first];
  return /^(signaling|service|quota\.conn)/.test(condition) && surface === 'banner' ? ['reconnect'] : [];
}

/** The device that a media condition is about; the SDK does not report it, but some codes can only mean one. */
export function deviceOf(condition: ConditionId, code: string): Device | null {
  if (!condition.startsWith('media.')) return null;
  if (/screen/i.test(condition + code)) return 'screen';
  if (condition === 'media.outputUnavailable') return 'speaker';
  if (condition === 'media.trackReplaceFailed') return 'camera';
  return rowOf(condition).surface === 'prompt' && condition !== 'media.playbackBlocked' ? 'microphone' : null;
}

/** The id of an error: by its name, or by its number when it has no name of this SDK. */
function idOf(name: string | null, number: string | null): string {
  const named = `opentok/${name}`;
  if (name && (/^OT_/.test(name) || lookUp(codes, named).known)) return named;
  return number === null ? `opentok/${name ?? 'unknown'}` : `opentok/code/${number}`;
}

/** The browser's own error, of which the SDK keeps name and message. */
const browserError = (error: unknown) => ({
  name: field(error, 'originalName') ?? field(error, 'name'),
  message: field(error, 'originalMessage') ?? field(error, 'message'),
  constraint: field(error, 'constraintName'),
});

/** The device of an error, where the browser's own error names one. */
function deviceNamed(condition: ConditionId, id: string, error: unknown): Device | null {
  const device = deviceOf(condition, id);
  return device === 'microphone' ? deviceOfMediaError(error) : device;
}

/**
 * The devices that an issue is about: the one that is known, else the usual one. A publisher asks for both at once,
 * unless the app wants only one.
 */
export const devicesOf = (known: Device | null, usual: Device | null) => ({
  device: known ?? usual,
  ...(known === null && usual === 'microphone' && { otherDevice: 'camera' as const }),
});

/** The condition of an error. When a device was requested, the browser's own error is the most exact. */
function conditionOf(id: string, error: unknown, method: string, device: Device | null): ConditionId {
  const { rule } = lookUp(codes, id);
  const said = conditionOfMediaError(browserError(error));
  const asked = rule.condition.startsWith('media.') || rule.condition === 'sdk.unknown';
  if (asked && switchedBy(method)) return 'media.trackReplaceFailed';
  return ofDevice(asked && said ? said : refined(id, rule.condition, method), device);
}

/** What is known about a failure in addition to the error. */
export interface ErrorContext {
  readonly channel: Channel;
  /** The method that failed, e.g. `Session.connect`; null when unknown. */
  readonly method?: string | null;
  readonly device?: Device | null;
}

/** In a call in which others are heard, a failure to publish does not mean that the call failed. */
const isUnsent = (condition: ConditionId, method: string, { live }: OpentokMemory): boolean =>
  /^(publish|initPublisher)$/.test(method) &&
  /^(call\.setupFailed|service\.upstream|ice\.failed)$/.test(condition) &&
  live.some((key) => key.startsWith('subscriber'));

/** A failed connect ends the attempt; when no terminal condition says so, the connection itself does. */
function connectionOf(id: string, condition: ConditionId, method: string, at: number): readonly CallEvent[] {
  if (id === 'opentok/code/4020')
    return [{ type: 'connectionChanged', at, status: 'lost', code: id, retrying: false }];
  return method === 'connect' && !/^(auth|signaling)/.test(condition)
    ? [{ type: 'connectionChanged', at, status: 'closed' }]
    : [];
}

const told = ['name', 'code', 'title', 'message', 'originalName', 'originalMessage', 'constraintName'];

/**
 * Reads one error: of a completion handler, a rejected promise, an undocumented event, or named by an exception. The
 * same failure, reported on another channel at the same moment, is not raised again, unless this report knows more.
 */
export function normaliseError(
  memory: OpentokMemory,
  error: unknown,
  { channel, method: of, device }: ErrorContext,
  facts: OpentokFacts,
  at: number,
  number = numberOf(error),
): Step {
  const method = methodOf(of);
  const id = idOf(textField(error, 'name'), number);
  const { rule, known } = lookUp(codes, id);
  const meant = conditionOf(id, error, method, device ?? null);
  const unsent = isUnsent(meant, method, memory);
  const condition = unsent ? 'quality.outboundStalled' : meant;
  const unseen = condition === 'media.remoteUnavailable';
  const recent = memory.told.filter((one) => at - one.at < sameMomentMs);
  const twin = recent.findLast((one) => one.id === id && one.channel !== channel);
  const next: OpentokMemory = {
    ...memory,
    told: [...recent, { id, number, condition, channel, at }].slice(-16),
    held: memory.held.filter((one) => one.number !== number),
  };
  const connection = connectionOf(id, condition, method, at);
  if (twin && (method === '' || condition === twin.condition)) return { memory: next, events: connection };
  const issue: IssueRaised = {
    type: 'issueRaised',
    at,
    code: id,
    condition,
    callId: /^(call|ice)/.test(condition) || unseen || unsent ? memory.callId : null,
    ...devicesOf(device ?? switchedBy(method), deviceNamed(condition, id, browserError(error))),
    actions: unsent && facts.can.publish ? ['resumeMedia'] : actionsFor(condition, facts),
    unknown: !known && condition === 'sdk.unknown',
    clears: rule.clears ?? null,
    details: {
      ...detailsOf(error, told),
      ...(method && { method }),
      ...(id === 'opentok/unknown' && { payload: asText(error) }),
    },
    ...(rowOf(condition).actor === 'sdk' && { retrying: false }),
    ...(rule.endsCalls && { endsCalls: true }),
  };
  const [change] = connection;
  if (change?.type === 'connectionChanged' && change.status === 'lost') {
    const { actions = [], details = {}, endsCalls } = issue;
    return {
      memory: next,
      events: [{ ...change, condition, actions, details, ...(endsCalls && { endsCalls }) }],
    };
  }
  if (unseen || unsent)
    return {
      memory: {
        ...next,
        ...(unseen
          ? { unseen: [...next.unseen.slice(-15), id] }
          : { unsent: [...next.unsent.slice(-15), id] }),
      },
      events: [...connection, issue],
    };
  const uncaptured = issue.actions?.includes('resumeMedia') || rowOf(condition).action === 'resumeMedia';
  return {
    memory: uncaptured ? { ...next, uncaptured: [...new Set([...next.uncaptured, condition])] } : next,
    events: [...connection, issue],
  };
}

/** The number of an error or exception as text; the document writes two of them with leading zeros. */
function numberOf(error: unknown): string | null {
  const number = numberField(error, 'code');
  if (number === null) return textField(error, 'code');
  return number === 9 || number === 11 ? String(number).padStart(4, '0') : String(number);
}

/** The method in which an exception's target failed, if its kind shows it. */
const methodOfTarget = (target: unknown): string | null => {
  if (typeof field(target, 'subscribeToAudio') === 'function') return 'subscribe';
  return typeof field(target, 'publishAudio') === 'function' ? 'publish' : null;
};

const oneLeg = (payload: unknown, code: string, at: number): IssueRaised => ({
  type: 'issueRaised',
  at,
  code,
  condition: 'sdk.diagnosticsFailed',
  details: detailsOf(payload, ['code', 'title', 'message', 'errorMsg']),
});

/**
 * Reads `exception` of OT, which is emitted in addition to the completion handler, before or after it (2.35.2). Its
 * error, or its number when that stands for one name only, identifies the failure; with neither it waits for the report
 * that does.
 */
export function normaliseException(
  memory: OpentokMemory,
  payload: unknown,
  facts: OpentokFacts,
  at: number,
): Step {
  const number = numberOf(payload);
  const error = field(payload, 'error');
  const named = textField(error, 'name');
  const name = named && /^OT_/.test(named) ? named : number && nameOfNumber(number);
  const target = field(payload, 'target');
  const context = { channel: 'exception', method: methodOfTarget(target) } as const;
  // The SDK itself calls it "non-fatal": one of several connections of a publisher that goes on publishing.
  if (context.method === 'publish' && field(target, 'stream') && !error)
    return { memory, events: [oneLeg(payload, idOf(null, number), at)] };
  if (name) {
    const shown = { ...detailsOf(error, told), ...detailsOf(payload, ['code', 'title', 'message']), name };
    return normaliseError(memory, shown, context, facts, at, number);
  }
  if (number === null) return normaliseError(memory, payload, context, facts, at);
  const known = memory.told.some((one) => one.number === number && at - one.at < sameMomentMs);
  return known
    ? { memory, events: [] }
    : { memory: { ...memory, held: [...memory.held.slice(-15), { number, payload, at }] }, events: [] };
}

/** Exceptions that nothing named in time are reported by their number. */
export function releaseHeld(memory: OpentokMemory, facts: OpentokFacts, at: number): Step {
  const due = memory.held.filter((one) => at - one.at >= sameMomentMs);
  let next: OpentokMemory = memory;
  const events: CallEvent[] = [];
  for (const { number, payload } of due) {
    const step = normaliseError(next, payload, { channel: 'exception' }, facts, at, number);
    next = step.memory;
    events.push(...step.events);
  }
  return { memory: next, events };
}
