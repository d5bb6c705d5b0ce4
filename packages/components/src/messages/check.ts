import { formatterOf } from './format.ts';
import type { Message, MessageArgs, Messages } from './types.ts';

const limits = { title: 40, body: 140 } as const;

/** Words that explain nothing to a person, or that sound unfriendly. */
const banned =
  /\b(please|oops|sorry|uh-oh|denied|invalid|illegal|fatal|failed|failure|errors?|exception|abort(ed)?|ice|sdp|stun|turn server|websockets?|sockets?|signall?ing|gateway|codecs?|tokens?|credentials?|api|sdk|http|json|rtc|webrtc|sip|session|timeout|timed out|null|undefined|peer|server|initiali[sz]e|authenticat\w*|permission)\b/i;

/** Names that keep their capital inside a sentence. */
const names = new Set([
  'Wi-Fi',
  'I',
  'Chrome',
  'Edge',
  'Firefox',
  'Safari',
  'Allow',
  'Ana',
  'Ruiz',
  'Microphone',
  'Camera',
]);

const devices = [
  ['microphone', 'so that others can hear you'],
  ['camera', 'so that others can see you'],
] as const;

/** Every form of a message that a person can see. */
function readings(message: Message): readonly string[] {
  if (typeof message === 'string') return [message];
  const found = new Set<string>();
  for (const [device, purpose] of devices)
    for (const known of ['yes', 'no'])
      for (const inCall of ['yes', 'no']) {
        const args: MessageArgs = {
          device,
          kind: device,
          purpose,
          known,
          inCall,
          remote: known === 'yes' ? 'Ana Ruiz' : '',
          reason: 'It broke',
        };
        found.add(message(args, formatterOf('en')));
      }
  return [...found];
}

/** The faults of one form of a title or a body. */
function faultsOf(text: string, slot: 'title' | 'body'): readonly string[] {
  const faults: string[] = [];
  const inner = text.split(/[.?] /).flatMap((sentence) => sentence.split(' ').slice(1));
  const capital = inner.find((word) => /^\p{Lu}/u.test(word) && !names.has(word.replace(/[.,]$/, '')));
  const jargon = banned.exec(text)?.[0];
  if (text.length > limits[slot]) faults.push(`has ${text.length} characters, more than ${limits[slot]}`);
  if (!/^\p{Lu}/u.test(text)) faults.push('does not begin with a capital');
  if (capital) faults.push(`has a capital inside the sentence: "${capital}"`);
  if (jargon) faults.push(`says "${jargon}"`);
  if (text.includes('!')) faults.push('has an exclamation mark');
  if (/['"]/.test(text)) faults.push('has a straight quotation mark or apostrophe');
  if (/\d{3}|[A-Z]{3}|_/.test(text)) faults.push('looks like it has a code in it');
  if (slot === 'title' && /[.]$/.test(text)) faults.push('ends with a full stop');
  if (slot === 'body' && !/[.?]$/.test(text)) faults.push('does not end with a full stop');
  if (/\s{2}|^\s|\s$|undefined/.test(text)) faults.push('has a gap');
  return faults;
}

/**
 * Checks English messages against the rules for texts: length, sentence case, no jargon, no blame, no "please", no
 * codes, and one title for one condition.
 *
 * @returns a sentence for each fault; empty when there is none.
 * @example expect(checkMessages(myMessages)).toEqual([]);
 */
export function checkMessages(messages: Messages): readonly string[] {
  const faults: string[] = [];
  const owners = new Map<string, string>();
  for (const [key, message] of Object.entries(messages)) {
    const [, owner, slot] = /^(.+)\.(title|body)$/.exec(key) ?? [];
    if (!message || !owner || (slot !== 'title' && slot !== 'body')) continue;
    for (const text of readings(message)) {
      for (const fault of faultsOf(text, slot)) faults.push(`"${text}" (${key}) ${fault}.`);
      const other = slot === 'title' ? owners.get(text) : undefined;
      if (other !== undefined && other !== owner)
        faults.push(`"${text}" is the title of both ${other} and ${owner}.`);
      if (slot === 'title') owners.set(text, owner);
    }
  }
  return faults;
}
