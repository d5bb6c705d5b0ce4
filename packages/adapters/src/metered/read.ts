/** Reads of payloads that may be anything. None of them throws, also not on hostile getters. */

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

export function textField(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
}

export function numberField(value: unknown, name: string): number | null {
  const found = field(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

/** Plain fields of a value for the details. */
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
    return (JSON.stringify(value) ?? String(value)).slice(0, 2_000);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
