import { asText as readText, detailsOf as readDetails, field } from '../read.ts';

export { field, numberField, textField } from '../read.ts';

/** A field of a field of …, along a path of names separated by dots. */
export const along = (value: unknown, path: string): unknown => path.split('.').reduce(field, value);

/** Texts that carry a token: this SDK puts the whole of it into the message of a refused connect (2.35.2). */
const token = /T1==[\w+/=-]*|(\btoken:\s*)\S+/gi;

const withoutToken = (text: string): string => text.replace(token, '$1[redacted]');

/** Plain fields of a value for the details, without tokens. */
export const detailsOf: typeof readDetails = (value, names) =>
  Object.fromEntries(
    Object.entries(readDetails(value, names)).map(([name, found]) => [
      name,
      typeof found === 'string' ? withoutToken(found) : found,
    ]),
  );

/** Anything as bounded text without tokens, for the details of what is not understood. */
export const asText = (value: unknown): string => withoutToken(readText(value));
