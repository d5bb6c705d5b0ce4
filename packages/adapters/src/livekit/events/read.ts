import { asText } from '../../kit/read.ts';

/** What an error says of itself, for the details. */
export const errorFields = ['name', 'message', 'reasonName', 'status'];

/** The name of a number of one of the SDK's enums; what is none of it stands for itself. */
export const nameOf = (names: readonly string[], value: unknown): string =>
  (typeof value === 'number' ? names[value] : undefined) ??
  (typeof value === 'string' ? value : asText(value));
