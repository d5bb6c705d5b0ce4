import { field, textField } from '../kit/read.ts';
import type { Act, Acts } from '../sip/acts.ts';

/**
 * Who calls `hangup(params, execute)`. The SDK ends calls by the same method: from 2.27 it says so by `initiator`; before,
 * only the BYE of the service has the id of the call in it, and what needs no BYE is not executed.
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

/** The methods of a Telnyx call that take it or let it go. */
export const telnyxActs: Acts = { answer: () => 'accept', hangup };
