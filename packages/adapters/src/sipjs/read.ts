import { field, textField } from '../read.ts';

export { asText, field, numberField, textField } from '../read.ts';

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
