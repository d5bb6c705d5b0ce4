import { cleanText, outsideId, type OutsideId } from '@faultline/core';

/** Functions that read payloads and SDK objects of any shape. None of them throws, not even when a getter does. */

/** Reads a field, even when reading it throws; undefined for a value without fields. */
export function field(value: unknown, name: string): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
  try {
    return Reflect.get(value, name) as unknown;
  } catch {
    return undefined;
  }
}

/** The result of a method; undefined when there is no such method, or it throws. */
export function asked(value: unknown, method: string, ...args: readonly unknown[]): unknown {
  const found = field(value, method);
  try {
    return typeof found === 'function' ? (found.apply(value, args) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** A field of anything as a text that is not empty; null where it is something else or cannot be read. */
export function textField(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
}

/** The id of a call, as every event and every recovery uses it: {@link outsideId} of the SDK's own id. */
export function callIdField(value: unknown, name: string): OutsideId | null {
  const found = textField(value, name);
  return found === null ? null : outsideId(found);
}

/** A field of anything as a finite number; null where it is something else or cannot be read. */
export function numberField(value: unknown, name: string): number | null {
  const found = field(value, name);
  return Number.isFinite(found) ? (found as number) : null;
}

function numberWithin(value: unknown, name: string, least: number, most: number): number | null {
  const found = numberField(value, name) ?? NaN;
  return found >= least && found <= most ? found : null;
}

/** No wait in a call is longer: a longer one from an SDK is invalid. */
const dayMs = 86_400_000;

/** A valid length of time for a timer, ms. */
export const lengthField = (value: unknown, name: string): number | null =>
  numberWithin(value, name, 0, dayMs);

/** A point in time, epoch ms, within a day of `at`. */
export const timeField = (value: unknown, name: string, at: number): number | null =>
  numberWithin(value, name, at - dayMs, at + dayMs);

const maxCount = 1_000_000;

/** A count: a whole number from 0, up to a reasonable limit. */
export function countField(value: unknown, name: string): number | null {
  const found = numberWithin(value, name, 0, maxCount);
  return Number.isInteger(found) ? found : null;
}

/** A number or text as text, for codes that can be either. */
export function codeField(value: unknown, name: string): string | null {
  const found = numberField(value, name);
  return found === null ? textField(value, name) : String(found);
}

/** Plain fields of a value for the details: bounded, and without secrets. */
export function detailsOf(
  value: unknown,
  names: readonly string[],
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    names.flatMap((name): [string, string | number | boolean][] => {
      const found = field(value, name);
      if (typeof found === 'string') return [[name, cleanText(found)]];
      return typeof found === 'number' || typeof found === 'boolean' ? [[name, found]] : [];
    }),
  );
}

const maxText = 2_000;
const maxParts = 200;

/** Any value as text, bounded in length and work. */
export function jsonOf(value: unknown): string {
  let left = maxParts;
  const bounded = (_: string, part: unknown): unknown => {
    if (left-- <= 0) return undefined;
    if (typeof part === 'bigint') return String(part);
    return typeof part === 'string' ? part.slice(0, maxText) : part;
  };
  try {
    return (JSON.stringify(value, bounded) ?? String(value)).slice(0, maxText);
  } catch {
    return typeof value;
  }
}

/** Any value as text without secrets, for the details of an unknown payload. */
export const asText = (value: unknown): string => cleanText(jsonOf(value));
