import { field } from '../read.ts';

export { asText, field } from '../read.ts';

/** Fields by their name in lower case without underscores: `http_status`, `httpStatus` and `HTTPStatus` are one. */
export type Fields = Readonly<Record<string, unknown>>;

const none: Fields = {};

/** The fields of any value. An error's `message` counts although it is not enumerable. Never throws. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return none;
  const found: Record<string, unknown> = {};
  try {
    for (const name of [...Object.keys(value).slice(0, 60), 'message'])
      found[name.replaceAll('_', '').toLowerCase()] ??= field(value, name);
  } catch {
    return none;
  }
  return found;
}

/** Text as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
