// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import type { Messages } from '../../messages/types.ts';

export const en = {
  "download.file": "Download a file for support",
  "download.failed": "The file could not be made",
} as const satisfies Messages;
