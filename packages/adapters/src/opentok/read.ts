/** Reads of payloads that may be anything. None of them throws, also not on hostile getters. */

export function field(value: unknown, name: string): unknown {
  try {
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

/** A field of a field of …, along a path of names separated by dots. */
export const along = (value: unknown, path: string): unknown => path.split('.').reduce(field, value);

export function textField(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
}

export function numberField(value: unknown, name: string): number | null {
  const found = field(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

/** Texts that carry a token: this SDK puts the whole of it into the message of a refused connect (2.35.2). */
const token = /T1==[\w+/=-]*|(\btoken:\s*)\S+/gi;

/** Plain fields of a value for the details, without tokens. */
export function detailsOf(
  value: unknown,
  names: readonly string[],
): Record<string, string | number | boolean> {
  const details: Record<string, string | number | boolean> = {};
  for (const name of names) {
    const found = field(value, name);
    if (typeof found === 'string') details[name] = found.replace(token, '$1[redacted]');
    else if (typeof found === 'number' || typeof found === 'boolean') details[name] = found;
  }
  return details;
}

/** Anything as bounded text without tokens, for the details of what is not understood. */
export function asText(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).replace(token, '$1[redacted]').slice(0, 2_000);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
