'use client';
import { forwardRef, useEffect, useState } from 'react';
import { useItem } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { actionLabelOf } from '../../messages/words.ts';

const noDevices: readonly MediaDeviceInfo[] = [];

/** The devices of a kind that have names, asked anew whenever one is plugged in or taken away. */
function useNamedDevices(kind: MediaDeviceKind, isWanted: boolean): readonly MediaDeviceInfo[] {
  const [devices, setDevices] = useState(noDevices);
  useEffect(() => {
    const { mediaDevices } = navigator;
    if (!isWanted || !mediaDevices?.enumerateDevices) return;
    let isOver = false;
    const list = async () => {
      // What cannot be listed cannot be chosen.
      const all = await mediaDevices.enumerateDevices().catch(() => noDevices);
      if (!isOver) setDevices(all.filter((device) => device.kind === kind && device.label !== ''));
    };
    const look = () => void list();
    look();
    mediaDevices.addEventListener?.('devicechange', look);
    return () => {
      isOver = true;
      mediaDevices.removeEventListener?.('devicechange', look);
    };
  }, [kind, isWanted]);
  return devices;
}

/**
 * A list of the other devices to choose from, where another one came into the place of the one before and the source can be given
 * one; nothing where there is no other.
 */
export const DeviceChoice = forwardRef<Element, PartProps<'select'>>((props, ref) => {
  const { shown, t, args, store, recovery } = useItem('DeviceChoice');
  const isOffered = shown.actions.includes('useDevice');
  const devices = useNamedDevices(shown.device === 'camera' ? 'videoinput' : 'audioinput', isOffered);
  const others = devices.filter(({ label }) => label !== shown.details['label']);
  if (!isOffered || others.length === 0) return null;
  const label = actionLabelOf(t, shown, args, 'useDevice', store);
  const isPending = recovery.status === 'pending' && recovery.action === 'useDevice';
  const own = {
    'aria-label': label,
    'aria-busy': isPending || undefined,
    'data-action': 'useDevice',
    value: '',
    onChange: ({ target }: { readonly target: HTMLSelectElement }) =>
      void recovery.run('useDevice', { deviceId: target.value }),
    children: [
      <option key="" value="" disabled>
        {isPending ? t('action.pending') : label}
      </option>,
      ...others.map((device) => (
        <option key={device.deviceId} value={device.deviceId}>
          {device.label}
        </option>
      )),
    ],
  };
  return renderPart('select', own, props, ref);
});
DeviceChoice.displayName = 'DeviceChoice';
