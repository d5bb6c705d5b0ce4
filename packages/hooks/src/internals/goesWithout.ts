import type { Device, MediaRecovery } from '@faultline/core';

/**
 * Whether the person continues without a device, on all calls or on the given call.
 *
 * @param asked the call; null for everything that is about no call, undefined for any call.
 */
export function goesWithout(
  { without }: Pick<MediaRecovery, 'without'>,
  device: Device,
  asked: string | null | undefined,
): boolean {
  const one = without[device];
  return one !== undefined && (one.callId === null || asked === undefined || one.callId === asked);
}
