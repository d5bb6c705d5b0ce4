// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import type { ConditionOn, MessagesFor } from '../../messages/types.ts';

export const en = {
  "auth.loginFailed.title": "You could not be signed in",
  "auth.loginFailed.body": "Sign in again to make and take calls.",
  "auth.invalidCredentials.title": "Your sign-in was not accepted",
  "auth.invalidCredentials.body": "Sign in again. If it happens once more, ask support.",
  "auth.required.title": "Sign in to go on",
  "auth.required.body": "You need to be signed in to make and take calls.",
  "auth.expired.title": "Your sign-in has run out",
  "auth.expired.body": "Sign in again to make and take calls.",
  "prompt.reference": (args) => `Reference for support: ${args.reference}`,
} as const satisfies MessagesFor<Extract<ConditionOn<'prompt'>, `auth.${string}`>>;
