import { cleanDetails, cleanText } from './clean.ts';
import { isConditionId } from './conditions.ts';
import type { CallEvent, IssueRaised } from './events.ts';

const types: readonly CallEvent['type'][] = [
  'issueRaised',
  'issueCleared',
  'connectionChanged',
  'callChanged',
  'callEnded',
  'mediaRecoveryOffered',
  'mediaRecoverySettled',
  'networkChanged',
  'permissionChanged',
  'devicesChanged',
  'visibilityChanged',
  'closing',
  'dismissed',
  'recoveryChanged',
  'ticked',
];
const statuses: readonly unknown[] = ['idle', 'connecting', 'connected', 'lost', 'closed'];
const phases: readonly unknown[] = ['new', 'ringing', 'active', 'held', 'recovering'];
const actors: readonly unknown[] = ['you', 'them', 'network', 'service', 'unknown'];

const maxCode = 120;
const maxId = 200;

const isText = (value: unknown): value is string => typeof value === 'string';
const textOrNull = (value: unknown): boolean => value === undefined || value === null || isText(value);

/** Whether the parts that the reducers rely on are there. */
function readable(event: CallEvent): boolean {
  switch (event.type) {
    case 'issueRaised':
      return isText(event.code) && isConditionId(event.condition) && textOrNull(event.callId);
    case 'issueCleared':
      return isText(event.condition) && textOrNull(event.callId);
    case 'connectionChanged':
      return statuses.includes(event.status);
    case 'callChanged':
      return isText(event.callId) && phases.includes(event.phase);
    case 'callEnded':
      return (
        isText(event.callId) &&
        isText(event.code) &&
        isConditionId(event.condition) &&
        actors.includes(event.endedBy) &&
        [1, 2, 3, 4].includes(event.evidence)
      );
    case 'mediaRecoveryOffered':
      return isText(event.callId) && Number.isFinite(event.deadlineAt);
    case 'mediaRecoverySettled':
      return isText(event.callId) && isText(event.outcome);
    case 'permissionChanged':
    case 'devicesChanged':
      return isText(event.device);
    case 'dismissed':
    case 'recoveryChanged':
      return isText(event.issueId);
    default:
      return types.includes(event.type);
  }
}

const unreadable = (raw: unknown, source: string, at: number): IssueRaised => {
  let text: string;
  try {
    text = JSON.stringify(raw) ?? String(raw);
  } catch {
    text = Object.prototype.toString.call(raw);
  }
  return {
    type: 'issueRaised',
    at,
    source,
    code: `${source || 'app'}/unreadable-event`,
    condition: 'sdk.protocol',
    details: { event: cleanText(text) },
  };
};

/** Text fields of an event as they may be stored: cleaned, redacted, bounded. */
function cleaned(event: CallEvent): CallEvent {
  switch (event.type) {
    case 'issueRaised':
      return {
        ...event,
        code: cleanText(event.code, maxCode),
        ...(event.callId ? { callId: event.callId.slice(0, maxId) } : {}),
        details: cleanDetails(event.details),
      };
    case 'callChanged':
      return {
        ...event,
        callId: event.callId.slice(0, maxId),
        ...(event.remote ? { remote: cleanText(String(event.remote), 80) } : {}),
      };
    case 'callEnded':
      return {
        ...event,
        callId: event.callId.slice(0, maxId),
        code: cleanText(event.code, maxCode),
        cause: event.cause == null ? null : cleanText(String(event.cause), maxCode),
        sipReason: event.sipReason == null ? null : cleanText(String(event.sipReason)),
        details: cleanDetails(event.details),
      };
    case 'connectionChanged':
      return event.code === undefined || event.code.length <= maxCode
        ? event
        : { ...event, code: cleanText(event.code, maxCode) };
    case 'mediaRecoveryOffered':
    case 'mediaRecoverySettled':
      return { ...event, callId: event.callId.slice(0, maxId) };
    default:
      return event;
  }
}

/**
 * The door of the store: an event with its source and a sane time, its text cleaned. What cannot be read becomes an
 * issue that carries it, so that nothing throws and nothing vanishes.
 */
export function admit(raw: CallEvent, source: string | undefined, now: number): CallEvent {
  const from = source ?? (typeof raw === 'object' && raw !== null && isText(raw.source) ? raw.source : '');
  if (typeof raw !== 'object' || raw === null || !readable(raw)) return unreadable(raw, from, now);
  const at = Number.isFinite(raw.at) && raw.at >= 0 ? raw.at : now;
  // The most frequent event has no text to clean.
  if (raw.type === 'connectionChanged' && raw.code === undefined && raw.at === at)
    return raw.source === from ? raw : { ...raw, source: from };
  return cleaned({ ...raw, at, source: from });
}
