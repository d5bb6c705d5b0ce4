'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  microphonePermissionOptions,
  queryMicrophonePermission,
  type MicrophonePermission,
} from './query/microphonePermission.ts';
import { useOwnClient } from './query/useOwnClient.ts';

/**
 * Reads the browser's microphone permission, and keeps it up to date while mounted. `unknown` until the browser has
 * answered, and where it cannot be asked.
 *
 * @throws Error outside a provider.
 * @example const permission = useMicrophonePermission(); // 'prompt'
 */
export function useMicrophonePermission(): MicrophonePermission {
  const queryClient = useOwnClient('useMicrophonePermission');
  const { data = 'unknown', refetch } = useQuery(microphonePermissionOptions(), queryClient);
  useEffect(() => {
    let status: PermissionStatus | null = null;
    let over = false;
    const again = () => void refetch();
    void queryMicrophonePermission().then((found) => {
      if (over) return;
      status = found;
      status?.addEventListener('change', again);
    });
    return () => {
      over = true;
      status?.removeEventListener('change', again);
    };
  }, [refetch]);
  return data;
}
