import { along, field } from './read.ts';

/** What the browser says of the permission for the microphone. */
export const ownPermission = (): Promise<string> | string => {
  const permissions: unknown = along(globalThis, 'navigator.permissions');
  return typeof field(permissions, 'query') === 'function'
    ? (permissions as Permissions).query({ name: 'microphone' }).then(({ state }) => state)
    : 'unknown';
};
