import { cleanText, outsideId, type OutsideId } from '@faultline/core';

/** Reads of payloads and SDK objects that may be anything. None of them throws, also not on hostile getters. */

/** A field, also where reading it throws; of what has no fields: undefined. */
export function field(value: unknown, name: string): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
  try {
    return Reflect.get(value, name) as unknown;
  } catch {
    return undefined;
  }
}

/** What a method of an object answers; undefined where there is none, or it throws. */
export function asked(value: unknown, method: string, ...args: readonly unknown[]): unknown {
  const found = field(value, method);
  try {
    return typeof found === 'function' ? (found.apply(value, args) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

export function textField(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
}

/** The id of a call, as every event and every recovery names it: {@link outsideId} of what the SDK calls it. */
export function callIdField(value: unknown, name: string): OutsideId | null {
  const found = textField(value, name);
  return found === null ? null : outsideId(found);
}

export function numberField(value: unknown, name: string): number | null {
  const found = field(value, name);
  return Number.isFinite(found) ? (found as number) : null;
}

function numberWithin(value: unknown, name: string, least: number, most: number): number | null {
  const found = numberField(value, name) ?? NaN;
  return found >= least && found <= most ? found : null;
}

/** No wait of a call is longer: what an SDK says beyond it is no time. */
const dayMs = 86_400_000;

/** A length of time that can be waited for, ms. */
export const lengthField = (value: unknown, name: string): number | null =>
  numberWithin(value, name, 0, dayMs);

/** A point in time, epoch ms, within a day of `at`. */
export const timeField = (value: unknown, name: string, at: number): number | null =>
  numberWithin(value, name, at - dayMs, at + dayMs);

const maxCount = 1_000_000;

/** How many times: a whole number from 0, as far as anybody counts. */
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

/** Anything as text, of bounded length and for bounded work. */
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

/** Anything as text without secrets, for the details of what is not understood. */
export const asText = (value: unknown): string => cleanText(jsonOf(value));
