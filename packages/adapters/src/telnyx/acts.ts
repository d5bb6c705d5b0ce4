import { field, textField } from '../kit/read/read.ts';
import type { Act, Acts } from '../sip/acts.ts';

/**
 * Finds out who calls `hangup(params, execute)`. The SDK ends calls by the same method. From 2.27 it says so by
 * `initiator`; before, only the BYE of the service carries the call's id, and a hangup without a BYE is not executed.
 */
function hangup([params, execute]: readonly unknown[]): Act | null {
  const initiator = textField(params, 'initiator') ?? '';
  // The next object of the same call takes over.
  if (field(params, 'isRecovering') === true) return null;
  if (initiator.startsWith('remote:')) return 'goodbye';
  if (initiator.startsWith('sdk:')) return 'tornDown';
  if (execute !== false) return 'letGo';
  return textField(params, 'callID') === null ? 'tornDown' : 'goodbye';
}

/** The methods of a Telnyx call by which it is answered or ended. */
export const telnyxActs: Acts = { answer: () => 'accept', hangup };
