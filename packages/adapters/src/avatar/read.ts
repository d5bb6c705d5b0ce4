import { tableOf, type Table } from '@faultline/core';
import { field } from '../kit/read/read.ts';

export { asText, field } from '../kit/read/read.ts';

/**
 * Fields by their name in lower case without underscores: `http_status`, `httpStatus` and `HTTPStatus` are the same.
 */
export type Fields = Table<unknown>;

const maxFields = 60;

/** The fields of any value. An error's `message` counts although it is not enumerable. Never throws. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return tableOf();
  let names: readonly string[] = [];
  try {
    names = Object.keys(value).slice(0, maxFields);
  } catch {
    // Its names cannot be read, so neither can its fields.
  }
  // Of two fields with the same name, the first counts.
  return tableOf(
    [...names, 'message']
      .map((name): [string, unknown] => [name.replaceAll('_', '').toLowerCase(), field(value, name)])
      .reverse()
      .filter(([, found]) => found !== undefined && found !== null),
  );
}

/** Parses JSON; undefined when the text is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
