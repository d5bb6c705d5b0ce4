import { asked, field, textField } from '../../kit/read/read.ts';

export {
  asked,
  asText,
  callIdField,
  countField,
  detailsOf,
  field,
  lengthField,
  numberField,
  textField,
} from '../../kit/read/read.ts';
import type { SessionFacts } from './calls.ts';

/** The remote party as a person would call them, by name or number, and the number if that is different. */
export function remoteOf(identity: unknown): Pick<SessionFacts, 'remote' | 'number'> {
  const number = textField(field(identity, 'uri'), 'user');
  const name = textField(identity, 'displayName') ?? textField(identity, 'display_name');
  return { remote: name ?? number, number: name === null || name === number ? null : number };
}

/** How many headers of one name are read, and how much of each: more would add nothing. */
const maxHeaders = 20;
const maxHeader = 1_000;

/** Every header with a name in a SIP message; none when it is no message. */
export function headersOf(message: unknown, name: string): readonly string[] {
  const all = asked(message, 'getHeaders', name);
  const found: readonly unknown[] = Array.isArray(all) ? all : [asked(message, 'getHeader', name)];
  return found
    .slice(0, maxHeaders)
    .flatMap((header) => (typeof header === 'string' ? [header.slice(0, maxHeader)] : []));
}

/** How long its caller lets a session ring, by an Expires header, ms; null without one. */
export function expiresMsOf(session: unknown): number | null {
  const header = asked(field(session, 'request'), 'getHeader', 'expires');
  const seconds = typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : header;
  return typeof seconds === 'number' && seconds >= 0 ? seconds * 1_000 : null;
}
