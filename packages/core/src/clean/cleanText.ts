import { onOneLine, shortened, withoutInvisible } from './invisible.ts';
import { isSecretIn } from './pairs.ts';
import { hidden, redactNamed, redactText } from './redactText.ts';
import { binary, isBinary, redactValue } from './redactValue.ts';
import { secretKind } from './secretNames.ts';
import type { Details } from '../events.ts';
import { ownEntry, tableOf } from '../table.ts';

const maxText = 500;
const maxFields = 40;
const maxName = 60;

/** Longer texts are cut before they are searched, so that the work for one text is bounded. */
const maxWork = 4_000;

/** A cut may leave half a secret at the end, which is not recognised any more, so the last word goes too. */
const maxLastWord = 80;

function cutForWork(text: string): string {
  if (text.length <= maxWork) return text;
  const cut = text.slice(0, maxWork);
  const lastBlank = cut.lastIndexOf(' ');
  return cut.slice(0, Math.max(lastBlank, maxWork - maxLastWord));
}

const prepared = (text: string): string => String(redactValue(withoutInvisible(cutForWork(text))));

/**
 * Text from outside as it may be stored: on one line, without invisible, control and bidirectional characters, without
 * tokens, passwords and authorization headers, at most 500 characters. Secrets are removed before the text is
 * shortened, so that no half of one is left. The work is bounded, whatever the length.
 *
 * @example cleanText('Authorization: Bearer abc\u202e') // 'Authorization: [redacted]'
 */
export const cleanText = (text: string, max = maxText): string =>
  shortened(onOneLine(redactText(prepared(text))), max);

/** The same for ids. A run of characters that only looks like a key stays, since ids look like keys. */
export const cleanId = (text: string, max: number): string =>
  shortened(onOneLine(redactNamed(prepared(text))), max);

/** Any value as a line of text for the details. Never throws; fields with the name of a secret are hidden first. */
export function printed(value: unknown): string {
  try {
    const copy = redactValue(value);
    return cleanText(typeof copy === 'string' ? copy : (JSON.stringify(copy) ?? String(copy)));
  } catch {
    return '[unreadable]';
  }
}

/** One value of the details, cleaned; NaN and infinite numbers become text, and what is not plain data is left out. */
function cleanValue(value: unknown): string | number | boolean | null | undefined {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (isBinary(value)) return binary;
  return value === null || typeof value === 'boolean' ? value : undefined;
}

/**
 * Details as they may be stored: at most 40 plain, cleaned values. A field with the name of a secret is hidden. Never
 * throws, not even when a getter does.
 */
export function cleanDetails(details: unknown): Details {
  const clean: [string, string | number | boolean | null][] = [];
  if (typeof details !== 'object' || details === null) return tableOf(clean);
  if (isBinary(details)) return tableOf([['details', binary]]);
  let left = maxFields;
  try {
    for (const key in details) {
      if (!Object.hasOwn(details, key)) continue;
      if (left-- === 0) break;
      const name = cleanText(key, maxName);
      const value =
        isSecretIn(details, key) || secretKind(name)
          ? hidden
          : cleanValue(ownEntry(details as Record<string, unknown>, key));
      if (value !== undefined) clean.push([name, value]);
    }
  } catch {
    clean.push(['details', '[unreadable]']);
  }
  return tableOf(clean);
}
