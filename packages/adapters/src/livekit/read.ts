import { asText, detailsOf } from '../read.ts';

/** The SDK puts its token into addresses, and browsers put addresses into their messages. */
const secrets = /access_token=[^&\s'"]+|eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** What an error says of itself, for the details. */
export const errorDetails = (error: unknown): ReturnType<typeof detailsOf> =>
  Object.fromEntries(
    Object.entries(detailsOf(error, ['name', 'message', 'reasonName', 'status'])).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(secrets, '[redacted]') : value,
    ]),
  );

/** The name of a number of one of the SDK's enums; what is none of it stands for itself. */
export const nameOf = (names: readonly string[], value: unknown): string =>
  (typeof value === 'number' ? names[value] : undefined) ??
  (typeof value === 'object' ? asText(value) : String(value));
