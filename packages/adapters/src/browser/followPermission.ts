import type { Device } from '@faultline/core';
import { asked } from '../kit/read/read.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import type { BrowserLike, PermissionStatusLike } from './environment.ts';

/** What the browser says of each permission; undefined where it does not say. */
export type KnownPermissions = Map<Device, (typeof states)[number] | undefined>;

const states = ['granted', 'denied', 'prompt'] as const;

/**
 * Reports the present permission for a device, each change of it, and a difference found when the page gets the focus
 * again; and whether this frame may ask at all. Firefox 153 cannot be asked whether a frame may: there, a frame that is
 * denied and sees no device at all counts as forbidden.
 *
 * @param isLive whether the store that was connected at the time of the query still is
 * @param known what is known of all permissions, updated here
 * @returns a function to call when the list of devices is completely empty; none for a speaker.
 */
export function followPermission(
  { window, document, navigator }: BrowserLike,
  device: Device,
  { guard, listen, now, send }: Pick<SourceBase<unknown>, 'guard' | 'listen' | 'now' | 'send'>,
  isLive: () => boolean,
  known: KnownPermissions,
): (() => void) | undefined {
  // The names of the Permissions API and of the permissions policy. A speaker needs no permission.
  const name = device === 'screen' ? 'display-capture' : device;
  let listIsEmpty = false;
  if (device === 'speaker') return undefined;
  let allowed =
    asked(document?.permissionsPolicy ?? document?.featurePolicy, 'allowsFeature', name) !== false;

  const tell = (said: string, noticed?: 'read' | 'change') => {
    const state = states.find((one) => one === said);
    known.set(device, state);
    // A page outside a frame is not restricted by another page.
    if (state === 'denied' && listIsEmpty && (!window || window.parent !== window)) allowed = false;
    send({
      type: 'permissionChanged',
      at: now(),
      device,
      state: state ?? 'unknown',
      allowedByPolicy: allowed,
      ...(noticed && { noticed }),
    });
  };
  // Browsers know different names, and some throw: then only `getUserMedia` shows the permission.
  const query = async () => navigator?.permissions?.query({ name });
  const ask = (then: (status: PermissionStatusLike) => void) =>
    void query().then(
      (status) =>
        guard('permissions', () => {
          if (status && isLive()) then(status);
        }),
      () => undefined,
    );

  if (!allowed) tell('unknown', 'read');
  ask((status) => {
    // A state of `prompt` proves nothing, however it was read.
    tell(status.state, status.state === 'prompt' ? undefined : 'read');
    listen(status, ['change'], () => tell(status.state, 'change'));
  });
  listen(window, ['focus'], () =>
    ask(({ state }) => {
      if (state !== known.get(device)) tell(state, 'read');
    }),
  );
  return () => {
    listIsEmpty = true;
    if (allowed && known.get(device) === 'denied') tell('denied', 'read');
  };
}
