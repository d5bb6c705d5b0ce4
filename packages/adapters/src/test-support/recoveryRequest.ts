import type { RecoveryAction, RecoveryRequest } from '@faultline/core';

/** What a store asks of a source about some issue, with what a test says of it. */
export const recoveryRequest = (
  action: RecoveryAction,
  more: Partial<RecoveryRequest> = {},
): RecoveryRequest => ({ issueId: 'x', action, code: '', callId: null, device: null, ...more });
