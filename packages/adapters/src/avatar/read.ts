/** Fields by their name in lower case without underscores: `http_status`, `httpStatus` and `HTTPStatus` are one. */
export type Fields = Readonly<Record<string, unknown>>;

const none: Fields = {};

/** A field, also where reading it throws. */
export function field(value: unknown, name: string): unknown {
  try {
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

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

/** Anything as bounded text, for the details of what is not understood. */
export function asText(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 500);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** Text as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
