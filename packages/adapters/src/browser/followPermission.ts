import type { Device, PermissionChanged } from '@faultline/core';
import { asked } from '../kit/read/read.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import type { BrowserLike, PermissionStatusLike } from './environment.ts';

/** What is known of one permission, for code that needs it to interpret what it sees. */
export interface KnownPermission {
  readonly state: () => PermissionChanged['state'];
  /** Called when the list of devices is completely empty. */
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
 * Reports the present permission for a device, each change of it, and a difference found when the page gets the focus
 * again; and whether this frame may ask at all. Firefox 153 cannot be asked whether a frame may: there, a frame that is
 * denied and sees no device at all counts as forbidden.
 *
 * @param isLive whether the store that was connected at the time of the query still is
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
    // A page outside a frame is not restricted by another page.
    if (known === 'denied' && listIsEmpty && (!window || window.parent !== window)) allowed = false;
    const told = { type: 'permissionChanged', at: now(), device, state: known } as const;
    send({ ...told, allowedByPolicy: allowed, ...(noticed && { noticed }) });
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
