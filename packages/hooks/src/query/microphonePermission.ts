import { queryOptions } from '@tanstack/react-query';

/** What the browser reports; `unknown` when it cannot be asked. It never overrides what `getUserMedia` proved. */
export type MicrophonePermission = PermissionState | 'unknown';

const descriptor = { name: 'microphone' as PermissionName };

/** Queries the browser; never rejects. */
export async function queryMicrophonePermission(): Promise<PermissionStatus | null> {
  try {
    return await navigator.permissions.query(descriptor);
  } catch {
    return null;
  }
}

/**
 * Query options for the browser's microphone permission. Fetch again on a `change` event of the permission, as
 * `useMicrophonePermission` does.
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
