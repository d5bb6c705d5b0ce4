import { isSecretIn } from './pairs.ts';
import { hidden } from './redactText.ts';
import { ownEntry, tableOf, type Table } from '../table.ts';

/** The work is bounded: deeper, later or longer parts are left out. */
const maxDepth = 6;
const maxValues = 200;
const maxLength = 4_000;
const unreadable = '[unreadable]';

/** What stands for bytes: a buffer, or a typed array, whose millions of numbers nobody reads. */
export const binary = '[binary]';

/** Whether a value is a buffer of bytes or a view of one. Never throws. */
export function isBinary(value: unknown): boolean {
  try {
    return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
  } catch {
    return false;
  }
}

/**
 * A JSON copy of any value in which every field with the name of a secret is hidden, at any depth, and also in strings
 * that contain JSON. Reads at most 200 values, six levels deep, and never throws: for a value that cannot be read, the
 * copy has its type.
 */
export function redactValue(value: unknown): unknown {
  let left = maxValues;
  const copy = (one: unknown, depth: number): unknown => {
    if (typeof one === 'string') return depth === maxDepth ? one : copyText(one, depth);
    if (typeof one === 'bigint' || typeof one === 'symbol') return String(one);
    if (typeof one === 'function') return '[function]';
    if (typeof one !== 'object' || one === null) return one;
    if (isBinary(one)) return binary;
    if (depth === maxDepth) return '[more]';
    try {
      if (Array.isArray(one)) return copyList(one, depth + 1);
      return one instanceof Error ? `${one.name}: ${one.message}` : copyFields(one, depth + 1);
    } catch {
      return unreadable;
    }
  };
  const copyText = (text: string, depth: number): string => {
    const short = text.slice(0, maxLength);
    const parsed = parseJson(short);
    return parsed === undefined ? short : JSON.stringify(copy(parsed, depth + 1));
  };
  const copyList = (list: readonly unknown[], depth: number): unknown[] => {
    const copied: unknown[] = [];
    for (let index = 0; index < list.length && left-- > 0; index++)
      copied.push(isSecretIn(list, index) ? hidden : copy(list[index], depth));
    return copied;
  };
  const copyField = (fields: object, name: string, depth: number): unknown => {
    try {
      if (isSecretIn(fields, name)) return hidden;
      return copy(ownEntry(fields as Record<string, unknown>, name), depth);
    } catch {
      return unreadable;
    }
  };
  const copyFields = (fields: object, depth: number): Table<unknown> => {
    const copied: [string, unknown][] = [];
    for (const name in fields) {
      if (!Object.hasOwn(fields, name)) continue;
      if (left-- <= 0) break;
      copied.push([name, copyField(fields, name, depth)]);
    }
    return tableOf(copied);
  };
  return copy(value, 0);
}

/** The list or object that a text holds as JSON; undefined when it holds none. */
function parseJson(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
