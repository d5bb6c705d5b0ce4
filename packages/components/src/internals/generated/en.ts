// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import type { Messages } from '../../messages/types.ts';

export const en = {
  "details.source": "Source",
  "details.summary": "Details for support",
  "details.code": "Code",
  "details.condition": "Problem",
  "details.cause": "Cause",
  "details.sip": "SIP",
  "details.call": "Call",
  "details.time": "Time",
  "details.browser": "Browser",
  "details.reference": "Reference",
  "details.copy": "Copy",
  "details.copied": "Copied",
  "details.notCopied": "Select the text to copy it",
} as const satisfies Messages;
