import { cleanDetails } from './cleanText.ts';
import { outsideId } from './outsideId.ts';
import { isSecretIn } from './pairs.ts';
import { hidden } from './redactText.ts';
import { isBinary } from './redactValue.ts';

const maxDepth = 6;
const maxFields = 40;
const maxValues = 300;

/** Ids look like keys, so they are cleaned in a way that keeps different ids different. */
const isId = (name: string): boolean => /(^|[a-z])(id|Id|sid|Sid)$|^(call|peer|src|identity)$/.test(name);

const namesOf = (value: object): readonly string[] => {
  const own = Object.keys(value).slice(0, maxFields);
  // An error's own text is not among its enumerable fields.
  return value instanceof Error ? [...new Set(['name', 'message', ...own])] : own;
};

/**
 * A copy of a payload as JSON can hold it: at most 300 values, six levels deep, texts cleaned and secrets hidden as in the
 * details of an issue. What cannot be read or written down is left out. Never throws.
 *
 * @example plainOf({ token: 'abc', call: { id: '1', hangup() {} } }) // { token: '[redacted]', call: { id: '1' } }
 */
export function plainOf(payload: unknown): unknown {
  let left = maxValues;
  const copy = (name: string, value: unknown, depth: number): unknown => {
    if (left-- <= 0 || depth > maxDepth) return undefined;
    if (typeof value === 'string' && isId(name)) return outsideId(value);
    if (typeof value !== 'object' || value === null || isBinary(value))
      return cleanDetails({ [name]: value })[name];
    // A value under the name of a secret is hidden as a whole.
    const hides = cleanDetails({ [name]: 'text' })[name] !== 'text';
    if (hides) return cleanDetails({ [name]: 'text' })[name];
    if (Array.isArray(value))
      return value
        .slice(0, maxFields)
        .map((one: unknown, index) =>
          isSecretIn(value, index) ? hidden : (copy(name, one, depth + 1) ?? null),
        );
    return Object.fromEntries(
      namesOf(value).flatMap((key): [string, unknown][] => {
        const copied = isSecretIn(value, key) ? hidden : copy(key, Reflect.get(value, key), depth + 1);
        return copied === undefined ? [] : [[key, copied]];
      }),
    );
  };
  try {
    return copy('payload', payload, 0) ?? null;
  } catch {
    return null;
  }
}
