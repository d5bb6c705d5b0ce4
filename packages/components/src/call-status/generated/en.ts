// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import type { Messages } from '../../messages/types.ts';

export const en = {
  "status.fallback": "Messages about your call cannot be shown right now. The call itself is not affected.",
} as const satisfies Messages;
