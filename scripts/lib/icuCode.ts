import { compileString } from '@internationalized/string-compiler';

/** An ICU message as code: text as it is, the rest as a small function. */
export function icuCode(text: string): string {
  const code = compileString(text);
  return code.startsWith('`') ? JSON.stringify(text) : code;
}
