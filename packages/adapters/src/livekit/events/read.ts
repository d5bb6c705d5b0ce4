import { asText } from '../../kit/read/read.ts';

/** The fields of an error for the details. */
export const errorFields = ['name', 'message', 'reasonName', 'status'];

/** The name of a number in one of the SDK's enums; any other value is returned as text. */
export const nameOf = (names: readonly string[], value: unknown): string =>
  (typeof value === 'number' ? names[value] : undefined) ??
  (typeof value === 'string' ? value : asText(value));
