import { tableOf, type EndedBy, type PartyKind } from '@faultline/core';
import { countField, lengthField } from '../kit/read/read.ts';
import { isTransient } from './codes/catalogue.ts';
import { asText, fieldsOf, type Fields } from './read.ts';

/** The version of the wire format that is written here; later versions are read as far as they are understood. */
export const avatarWireVersion = 1;

/** The phase of a session in which it failed. */
export type AvatarPhase =
  'session_token' | 'websocket_connect' | 'websocket_handshake' | 'websocket_runtime' | 'unknown';

/** What every message has. */
interface Told {
  /** The same for the same failure on every channel: reported twice, it counts once. */
  readonly id: string | null;
  readonly sessionId: string | null;
  /** How long ago it happened, by the backend's clock, in ms; 0 when unknown. */
  readonly ageMs: number;
}

/** One failure of the avatar service, as the app's backend reports it. */
export interface AvatarFailure extends Told {
  readonly type: 'error';
  /** The SDK's stable code, without prefix; codes of later versions are kept as they are. */
  readonly code: string;
  /** One of {@link AvatarPhase}, or the name a later version gives it. */
  readonly phase: string;
  /** Whether its session is over; null when the backend does not say. */
  readonly fatal: boolean | null;
  /** Whether the document allows it to be retried. */
  readonly transient: boolean;
  /** Whether the backend itself is trying again; null when it does not say. */
  readonly retrying: boolean | null;
  readonly attempt: number | null;
  readonly maxAttempts: number | null;
  /** Milliseconds until the backend's next attempt. */
  readonly retryInMs: number | null;
  /** Whether the failure is over. */
  readonly resolved: boolean;
  /** All other fields of the SDK's error, in camelCase, for the details list and for logs. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** The state of a session. */
export interface AvatarSession extends Told {
  readonly type: 'session';
  readonly state: 'connecting' | 'open' | 'reconnecting' | 'closed';
  readonly endedBy: EndedBy;
  /** What the avatar is called. */
  readonly avatar: string | null;
  readonly attempt: number | null;
  readonly maxAttempts: number | null;
  readonly retryInMs: number | null;
}

/**
 * A participant of a session joined, left or came back: the avatar that is seen, an agent that talks, or another
 * person.
 */
export interface AvatarParty extends Told {
  readonly type: 'party';
  /** The same for the same participant, as long as the session lives; null: the session's own avatar. */
  readonly partyId: string | null;
  readonly state: 'joined' | 'away' | 'gone' | 'back';
  readonly kind: PartyKind;
  readonly name: string | null;
  /** For a participant who is gone: `network` is a lost connection. */
  readonly endedBy: EndedBy;
}

/** One message of the feed, by its `type`. */
export type AvatarMessage = AvatarFailure | AvatarSession | AvatarParty;

const told = [
  'phase',
  'message',
  'httpStatus',
  'serverCode',
  'serverTitle',
  'serverDetail',
  'connectionId',
  'reqId',
  'closeCode',
  'closeReason',
];
const states: readonly unknown[] = ['connecting', 'open', 'reconnecting', 'closed'];
const enders: readonly unknown[] = ['you', 'them', 'network', 'service'];
const moves: readonly unknown[] = ['joined', 'away', 'gone', 'back'];
const kinds: readonly unknown[] = ['avatar', 'agent', 'person'];

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;
const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const time = (value: unknown): number =>
  typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value : NaN;

const partyIn = (fields: Fields, { id, sessionId, ageMs }: Told, endedBy: EndedBy): AvatarParty => ({
  type: 'party',
  id,
  sessionId,
  ageMs,
  partyId: text(fields['partyid']),
  state: fields['state'] as AvatarParty['state'],
  kind: (kinds.includes(fields['kind']) ? fields['kind'] : 'avatar') as PartyKind,
  name: text(fields['name']),
  endedBy,
});

/**
 * Reads one message of the wire format; null for any other value. Field names may be in camelCase, snake_case or Go's
 * style; the error's fields may be at the top or under `error`. Never throws.
 *
 * @param value parsed JSON, or an error object of the SDK itself
 * @param serverNow the backend's own time, to calculate how long ago something was; by default the message's own `now`
 * @example readAvatarMessage({ v: 1, type: 'error', code: 'creditsExhausted', session_id: 's1' })
 */
export function readAvatarMessage(value: unknown, serverNow?: unknown): AvatarMessage | null {
  const outer = fieldsOf(value);
  const type = outer['type'];
  const age = time(serverNow ?? outer['now']) - time(outer['at']);
  const head = {
    ageMs: age > 0 && age < Infinity ? age : 0,
    id: text(outer['id']),
    sessionId: text(outer['sessionid']),
    attempt: countField(outer, 'attempt'),
    maxAttempts: countField(outer, 'maxattempts'),
    retryInMs: lengthField(outer, 'retryinms'),
  };
  const by = outer['endedby'];
  const endedBy = (enders.includes(by) ? by : 'unknown') as EndedBy;
  const { state } = outer;
  if (type === 'party') return moves.includes(state) ? partyIn(outer, head, endedBy) : null;
  if (type === 'session') {
    if (!states.includes(state)) return null;
    return { type, ...head, state: state as AvatarSession['state'], endedBy, avatar: text(outer['avatar']) };
  }
  const inner: Fields = tableOf([...Object.entries(outer), ...Object.entries(fieldsOf(outer['error']))]);
  const code = text(inner['code']);
  if (code === null || (type !== undefined && type !== 'error')) return null;
  const entries = told.flatMap((name): [string, string | number][] => {
    const found = inner[name.toLowerCase()];
    if (found === undefined) return [];
    return [[name, typeof found === 'string' || typeof found === 'number' ? found : asText(found)]];
  });
  const { v } = outer;
  const details = {
    ...Object.fromEntries(entries),
    ...(v !== undefined && v !== avatarWireVersion && { wireVersion: asText(v) }),
  };
  return {
    type: 'error',
    ...head,
    sessionId: head.sessionId ?? text(inner['sessionid']),
    code,
    phase: text(inner['phase']) ?? 'unknown',
    fatal: flag(inner['fatal']),
    transient: isTransient(code),
    retrying: flag(outer['retrying']),
    resolved: outer['resolved'] === true,
    details,
  };
}

/** The code for a value that cannot be read as a message, in a place where one belongs. */
export const unreadableCode = 'unreadable-event';

/** Turns something that should have been a message into a failure with it in its details. */
export const unreadable = (value: unknown): AvatarFailure =>
  readAvatarMessage({ code: unreadableCode, message: asText(value) }) as AvatarFailure;

/**
 * Reads the incidents of a polled feed, `{ v, now, incidents: […] }` or a plain list. Never throws: an entry that
 * cannot be read becomes a failure with it in its details.
 *
 * @param pageNow the page's time, epoch ms, to calculate the age of incidents in a feed without `now`
 * @example source.feed(parseAvatarIncidents(await response.json()))
 */
export function parseAvatarIncidents(feed: unknown, pageNow = Date.now()): readonly AvatarMessage[] {
  const { incidents, now = pageNow } = fieldsOf(feed);
  const list: unknown = Array.isArray(feed) ? feed : incidents;
  return Array.isArray(list)
    ? list.map((one: unknown) => readAvatarMessage(one, now) ?? unreadable(one))
    : [unreadable(feed)];
}
