import type { Session } from 'sip.js';
import { plain } from '../page/plain/plainScreen.ts';

/**
 * The handlers of the first steps: README of `sip.js` 0.21.2, “Usage”, which follows the state of the session. Its demos
 * (`demo/demo-1.ts`) add an alert for a promise that is rejected, which the phone passes to `plain.failed`. Neither listens to
 * the transport.
 */
export function plainSession(session: Session): void {
  session.stateChange.addListener((state) => plain.label(state));
}
