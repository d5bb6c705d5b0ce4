// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import type { Messages } from '../../messages/types.ts';

export const en = {
  "status.fallback": "A message about your call cannot be shown right now. This does not affect the call itself.",
} as const satisfies Messages;
