import type { Device, PermissionChanged } from '@faultline/core';
import { asked } from '../kit/read.ts';
import type { SourceBase } from '../kit/sourceBase.ts';
import type { BrowserLike, PermissionStatusLike } from './environment.ts';

/** What is known of one permission, for those who must know it to tell what they see. */
export interface KnownPermission {
  readonly state: () => PermissionChanged['state'];
  /** The list of devices is empty altogether. */
  sawEmptyList(): void;
}

/** Names of the devices in the Permissions API and in the permissions policy. */
const permissionNames: Readonly<Partial<Record<Device, string>>> = {
  microphone: 'microphone',
  camera: 'camera',
  screen: 'display-capture',
};
const states = ['granted', 'denied', 'prompt'] as const;

/**
 * Tells the permission for a device as it is, each change of it, and what is found different when the page gets the focus back;
 * and whether this frame may ask at all. Firefox 153 has no way to ask for the latter: there a frame without the right is one
 * that is denied and sees no device at all.
 *
 * @param isLive whether the store that was there at the question still listens
 */
export function followPermission(
  { window, document, navigator }: BrowserLike,
  device: Device,
  { guard, listen, now, send }: Pick<SourceBase<unknown>, 'guard' | 'listen' | 'now' | 'send'>,
  isLive: () => boolean,
): KnownPermission {
  const name = permissionNames[device];
  let known: PermissionChanged['state'] = 'unknown';
  let listIsEmpty = false;
  if (!name) return { state: () => known, sawEmptyList: () => undefined };
  let allowed =
    asked(document?.permissionsPolicy ?? document?.featurePolicy, 'allowsFeature', name) !== false;

  const tell = (state: string, noticed?: 'read' | 'change') => {
    known = states.find((one) => one === state) ?? 'unknown';
    // A page that is in no frame is in nobody's hands.
    if (known === 'denied' && listIsEmpty && (!window?.parent || window.parent !== window)) allowed = false;
    const told = { type: 'permissionChanged', at: now(), device, state: known } as const;
    send({ ...told, allowedByPolicy: allowed, ...(noticed && { noticed }) });
  };
  // Browsers know different names, and some throw: then getUserMedia alone tells.
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
    // That it may be asked for proves nothing, read or not.
    tell(status.state, status.state === 'prompt' ? undefined : 'read');
    listen(status, ['change'], () => tell(status.state, 'change'));
  });
  listen(window, ['focus'], () =>
    ask(({ state }) => {
      if (state !== known) tell(state, 'read');
    }),
  );
  return {
    state: () => known,
    sawEmptyList() {
      listIsEmpty = true;
      if (known === 'denied' && allowed) tell(known, 'read');
    },
  };
}
