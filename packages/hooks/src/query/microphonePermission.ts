import { queryOptions } from '@tanstack/react-query';

/** What the browser says; `unknown` where it cannot be asked. It never overrides what `getUserMedia` proved. */
export type MicrophonePermission = PermissionState | 'unknown';

const descriptor = { name: 'microphone' as PermissionName };

/** Asks the browser; never rejects. */
export async function queryMicrophonePermission(): Promise<PermissionStatus | null> {
  try {
    return await navigator.permissions.query(descriptor);
  } catch {
    return null;
  }
}

/**
 * Query options for the browser's permission for the microphone. Fetch it anew when a `change` of the permission is
 * heard; `useMicrophonePermission` does.
 *
 * @example useQuery(microphonePermissionOptions())
 */
export const microphonePermissionOptions = () =>
  queryOptions<MicrophonePermission>({
    queryKey: ['faultline', 'microphonePermission'],
    queryFn: async () => (await queryMicrophonePermission())?.state ?? 'unknown',
    networkMode: 'always',
    staleTime: 0,
  });
