import { field } from '../../kit/read.ts';

export { asText, detailsOf, field, numberField, textField } from '../../kit/read.ts';

/** A field of a field of …, along a path of names separated by dots. */
export const along = (value: unknown, path: string): unknown => path.split('.').reduce(field, value);
