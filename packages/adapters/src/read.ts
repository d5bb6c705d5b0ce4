/** Reads of payloads and SDK objects that may be anything. None of them throws, also not on hostile getters. */

type Fields = Readonly<Record<string, unknown>>;

/** Any value as fields to look at; neither an object nor a function: none. */
const fieldsOf = (value: unknown): Fields =>
  (typeof value === 'object' || typeof value === 'function') && value !== null ? (value as Fields) : {};

/** A field, also where reading it throws. */
export function field(value: unknown, name: string): unknown {
  try {
    return fieldsOf(value)[name];
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

/** A number or text as text, for codes that can be either. */
export function codeField(value: unknown, name: string): string | null {
  const found = numberField(value, name);
  return found === null ? textField(value, name) : String(found);
}

/** Plain fields of a value for the details, under a prefix. */
export function detailsOf(
  value: unknown,
  names: readonly string[],
): Record<string, string | number | boolean> {
  const details: Record<string, string | number | boolean> = {};
  for (const name of names) {
    const found = field(value, name);
    if (typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean')
      details[name] = found;
  }
  return details;
}

/** Anything as bounded text, for the details of what is not understood. */
export function asText(value: unknown): string {
  try {
    const text = JSON.stringify(value);
    return (text ?? String(value)).slice(0, 2_000);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
