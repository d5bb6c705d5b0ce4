import { field } from '../../kit/read/read.ts';

export { asText, detailsOf, field, numberField, textField } from '../../kit/read/read.ts';

/** Reads a nested field, by a path of names separated by dots. */
export const along = (value: unknown, path: string): unknown => path.split('.').reduce(field, value);
