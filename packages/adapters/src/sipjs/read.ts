/** Reads of SDK objects that may be anything. None of them throws, also not on hostile getters. */

/** A field, also where reading it throws. */
export function field(value: unknown, name: string): unknown {
  try {
    return (typeof value === 'object' || typeof value === 'function') && value !== null
      ? (value as Readonly<Record<string, unknown>>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

export function textField(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
}

export function numberField(value: unknown, name: string): number | null {
  const found = field(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
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

/** A name or number of the remote party, as a person would say it. */
export const remoteOf = (identity: unknown): string | null =>
  textField(identity, 'displayName') ??
  textField(identity, 'display_name') ??
  textField(field(identity, 'uri'), 'user');

/** Every header of a name in a SIP message; none where it is no message. */
export function headersOf(message: unknown, name: string): readonly string[] {
  const all = asked(message, 'getHeaders', name);
  const found: readonly unknown[] = Array.isArray(all) ? all : [asked(message, 'getHeader', name)];
  return found.filter((header): header is string => typeof header === 'string');
}

/** Anything as bounded text, for the details of what is not understood. */
export function asText(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 2_000);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
