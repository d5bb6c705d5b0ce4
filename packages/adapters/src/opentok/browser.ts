import { along, field } from './read.ts';

/** Asks the browser for a microphone; null where there is no way to. */
export const ownMicrophone = (): (() => Promise<unknown>) | null => {
  const devices: unknown = along(globalThis, 'navigator.mediaDevices');
  return typeof field(devices, 'getUserMedia') === 'function'
    ? () => (devices as MediaDevices).getUserMedia({ audio: true })
    : null;
};

/** What the browser says of the permission for the microphone. */
export const ownPermission = (): Promise<string> | string => {
  const permissions: unknown = along(globalThis, 'navigator.permissions');
  return typeof field(permissions, 'query') === 'function'
    ? (permissions as Permissions).query({ name: 'microphone' }).then(({ state }) => state)
    : 'unknown';
};
