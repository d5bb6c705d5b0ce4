import { AvatarSDKError } from './avatarError.ts';
import type { AvatarService } from './avatarService.ts';

/**
 * Opens a session, so that no request waits for longer than a service may take.
 *
 * @throws AvatarSDKError `connectionFailed` when the time is up, or whatever the service throws
 */
export async function openInTime(service: AvatarService, id: string, withinMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const fields = { phase: 'websocket_connect', message: 'The avatar service did not answer in time.' };
      reject(new AvatarSDKError('connectionFailed', fields));
    }, withinMs);
  });
  try {
    await Promise.race([service.open(id), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
