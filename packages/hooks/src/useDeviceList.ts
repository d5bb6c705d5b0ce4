'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { deviceListOptions } from './query/deviceList.ts';
import { useOwnClient } from './query/useOwnClient.ts';

const none: readonly MediaDeviceInfo[] = [];

/**
 * Lists the devices of this machine, updated whenever one is plugged in or removed.
 *
 * @param kind only these; without it all.
 * @throws Error outside a provider.
 * @example const microphones = useDeviceList('audioinput');
 */
export function useDeviceList(kind?: MediaDeviceKind): readonly MediaDeviceInfo[] {
  const queryClient = useOwnClient('useDeviceList');
  const { data = none, refetch } = useQuery(deviceListOptions(), queryClient);
  useEffect(() => {
    const devices = globalThis.navigator?.mediaDevices;
    const again = () => void refetch();
    devices?.addEventListener?.('devicechange', again);
    return () => devices?.removeEventListener?.('devicechange', again);
  }, [refetch]);
  return kind === undefined ? data : data.filter((device) => device.kind === kind);
}
