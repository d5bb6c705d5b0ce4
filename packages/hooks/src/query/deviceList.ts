import { queryOptions } from '@tanstack/react-query';

/** Asks the browser for its devices; an empty list when it cannot be asked. */
async function listDevices(): Promise<readonly MediaDeviceInfo[]> {
  return (await globalThis.navigator?.mediaDevices?.enumerateDevices()) ?? [];
}

/**
 * Query options for the microphones, cameras and speakers of this machine. Labels are empty until a permission was
 * granted. Fetch again on `devicechange`, as `useDeviceList` does.
 *
 * @example useQuery(deviceListOptions())
 */
export const deviceListOptions = () =>
  queryOptions<readonly MediaDeviceInfo[]>({
    queryKey: ['faultline', 'deviceList'],
    queryFn: listDevices,
    networkMode: 'always',
    staleTime: 0,
    retry: false,
  });
