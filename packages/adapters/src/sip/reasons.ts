import { causeNamed, causeNumbered, type Cause } from './causes.ts';

/** What the Reason headers of one message say together: the first of each kind counts. */
export interface Reasons extends Cause {
  /** A SIP status. */
  readonly sip: number | null;
  /** The texts of all of them, for reasons without a number. */
  readonly text: string;
  /** Who gave the Q.850 cause, by RFC 8606: `U` is the user; null when it does not say. */
  readonly location: string | null;
}

export const noReasons: Reasons = { q850: null, ofSwitch: null, sip: null, text: '', location: null };

/** Splits at a character, but not inside quotes; `\"` inside quotes does not end them. */
function split(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const one = text.charAt(index);
    if (quoted && one === '\\') index += 1;
    else if (one === '"') quoted = !quoted;
    else if (one === sign && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** One parameter, `name = value`; the value without its quotes. */
function parameter(part: string): readonly [string, string] {
  const at = `${part}=`.indexOf('=');
  const value = part.slice(at + 1).trim();
  return [part.slice(0, at).trim().toLowerCase(), value.replace(/^"|"$/g, '')];
}

/** One Reason of one protocol. */
function reasonOf(value: string): Reasons {
  const [protocol = '', ...rest] = split(value, ';');
  const parameters = new Map(rest.map(parameter).reverse());
  const cause = parameters.get('cause') ?? '';
  const number = /^\d{1,3}$/.test(cause) ? Number(cause) : null;
  const text = parameters.get('text') ?? '';
  const read = { ...noReasons, text, location: parameters.get('location') ?? null };
  switch (protocol.trim().toUpperCase()) {
    case 'SIP':
      return { ...read, sip: number };
    case 'Q.850':
      return { ...read, q850: number };
    // RFC 4411: whatever its number, more urgent traffic took the line, which is cause 8 of Q.850.
    case 'PREEMPTION':
      return { ...read, q850: 8 };
    case '':
      return noReasons;
    default: {
      const named = causeNamed(text);
      const known = named.q850 ?? named.ofSwitch;
      return { ...read, ...(known !== null || number === null ? named : causeNumbered(number)) };
    }
  }
}

/**
 * Reads the Reason headers (RFC 3326) of one message: several headers, or several values in one, of any protocol.
 *
 * @param headers as received
 * @param asterisk the value of `X-Asterisk-HangupCauseCode`, which counts when no Reason has a Q.850 cause
 * @example reasonsOf(['SIP;cause=200;text="Call completed elsewhere"']).sip // 200
 */
export function reasonsOf(headers: readonly string[], asterisk: string | null = null): Reasons {
  let all = noReasons;
  for (const header of headers)
    for (const value of split(header, ',')) {
      const one = reasonOf(value);
      all = {
        q850: all.q850 ?? one.q850,
        ofSwitch: all.ofSwitch ?? one.ofSwitch,
        sip: all.sip ?? one.sip,
        text: all.text === '' ? one.text : one.text === '' ? all.text : `${all.text}, ${one.text}`,
        location: all.location ?? one.location,
      };
    }
  if (all.q850 !== null || asterisk === null || !/^\d{1,3}$/.test(asterisk.trim())) return all;
  return { ...all, q850: Number(asterisk) };
}
