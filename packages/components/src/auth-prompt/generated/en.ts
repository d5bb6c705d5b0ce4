// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import { byKey } from '../../messages/byKey.ts';
import type { ConditionOn } from '../../messages/types.ts';

export const en = /* @__PURE__ */ byKey<Extract<ConditionOn<'prompt'>, `auth.${string}`>>({
  "auth.loginFailed": ["You could not be signed in", "Sign in again to make and take calls."],
  "auth.invalidCredentials": ["Your sign-in was not accepted", "Sign in again. If it happens once more, ask support."],
  "auth.required": ["Sign in to go on", "You need to be signed in to make and take calls."],
  "auth.expired": ["Your sign-in has run out", "Sign in again to make and take calls."],
}, {
  "prompt.reference": (args) => `Reference for support: ${args.reference}`,
});
