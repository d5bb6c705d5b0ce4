import { field, textField } from '../shared/read.ts';

/** What an event of a session or of a registration contains: sip.js passes `(message, cause)`, JsSIP one object. */
export interface Said {
  readonly message: unknown;
  readonly cause: string | null;
  /** Who began it: `local`, `remote` or `system`; null with sip.js, which does not report it. */
  readonly originator: string | null;
}

export function saidBy([first, second]: readonly unknown[]): Said {
  const originator = textField(first, 'originator');
  return originator === null && textField(first, 'cause') === null
    ? { message: first, cause: typeof second === 'string' ? second : null, originator: null }
    : {
        message: field(first, 'message') ?? field(first, 'response'),
        cause: textField(first, 'cause'),
        originator,
      };
}
