import type { Device, MediaRecovery } from '@faultline/core';

/**
 * Whether the person goes on without a device where this is asked: on all calls, or on the call in question.
 *
 * @param asked the call; null for what is about none, undefined for any.
 */
export function goesWithout(
  { without }: Pick<MediaRecovery, 'without'>,
  device: Device,
  asked: string | null | undefined,
): boolean {
  const one = without[device];
  return one !== undefined && (one.callId === null || asked === undefined || one.callId === asked);
}
