import { ownEntry } from '../table.ts';
import { secretKind } from './secretNames.ts';
import { endOf, valueAt, type Stretch } from './valueAt.ts';

/**
 * Whether a value is the name of a secret. It ends in the word for one, so that no secret is left without its last two
 * letters, unlike `tokenExpired` and a sentence about a token.
 */
const isSecret = (name: unknown): boolean =>
  typeof name === 'string' &&
  !/\s/.test(name) &&
  secretKind(name) !== null &&
  secretKind(name.slice(0, -2)) === null;

const isHeader = (name: string): boolean => secretKind(name) === 'line' || /^x-/i.test(name);

/**
 * Whether a field of an object, or an item of a list, is a secret: by its own name; as the value beside such a name, as in
 * `{ name, value }`; as the second of a pair; and behind the name of a header in a list of names and values, as
 * `rawHeaders` of Node.js is one.
 */
export function isSecretIn(holder: object, name: string | number): boolean {
  const other = (field: string | number): unknown =>
    ownEntry(holder as Readonly<Record<string, unknown>>, String(field));
  if (!Array.isArray(holder))
    return (
      secretKind(String(name)) !== null ||
      (name === 'value' && ['name', 'key', 'header'].some((one) => isSecret(other(one))))
    );
  const before = other(Number(name) - 1);
  return Number(name) % 2 === 1 && isSecret(before) && (holder.length === 2 || isHeader(before as string));
}

/** From a quoted name, or one at the end of its line, to the value: `"name":"token","value":`, `name="pin" value=`. */
const toValue = /(?![ \t,])[\0\\"'\s,]{1,48}value[\0\\"'\s]{0,24}[:=](?:\0*\s)*/iy;
/** From a quoted name to the next item of its list. */
const toItem = /[\0\\]{0,24}["'][\0\s]{0,24},[\0\s]*/y;
/** What stands before an item of a list: not the bracket of a call. */
const inList = /(?:^|[^\w)])([[(,])\s*[bu]?[\0\\]*["']$/i;
const endOfList = /[\0\\"'\s]*(?:[\])]|$)/y;
const maxBefore = 24;

/** The value of a secret whose name is a value itself, beside it or before it in a list. */
export function pairedAt(text: string, name: string, start: number): Stretch | null {
  if (!isSecret(name)) return null;
  const end = start + name.length;
  const value = endOf(toValue, text, end);
  if (value !== null) return valueAt(text, value, 'line');
  const item = endOf(toItem, text, end);
  const [, sign] = inList.exec(text.slice(Math.max(0, start - maxBefore), start)) ?? [];
  if (item === null || !sign) return null;
  const found = valueAt(text, item, 'word');
  return isHeader(name) || (sign !== ',' && endOf(endOfList, text, found[1]) !== null) ? found : null;
}
