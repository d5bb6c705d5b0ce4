'use client';
import {
  forwardRef,
  Fragment,
  useEffect,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { useItem } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { actionLabelOf } from '../../messages/words.ts';

const noDevices: readonly MediaDeviceInfo[] = [];

/**
 * The devices of a kind that have names, asked anew whenever one is plugged in or taken away. `useDeviceList` would bring the query
 * library into every app that shows an indicator.
 */
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

/** Names under which browsers list a device a second time. */
const aliases: readonly string[] = ['default', 'communications'];

/** One device that can be chosen. */
export interface Choice {
  readonly deviceId: string;
  readonly label: string;
  /** What its button needs; a press chooses it. */
  readonly button: Pick<
    ComponentPropsWithoutRef<'button'>,
    'type' | 'onClick' | 'aria-disabled' | 'children'
  >;
}

/** Props of `DeviceChoice`. */
export interface DeviceChoiceProps extends Omit<PartProps<'div'>, 'children'> {
  /** Draws one device; by default a button. */
  readonly children?: (choice: Choice) => ReactNode;
}

/**
 * The other devices as buttons, where another one came into the place of the one before and the source can be given one; nothing where
 * there is no other.
 */
export const DeviceChoice = forwardRef<Element, DeviceChoiceProps>(({ children: draw, ...props }, ref) => {
  const { shown, t, args, store, recovery } = useItem('DeviceChoice');
  const isOffered = shown.actions.includes('useDevice');
  const devices = useNamedDevices(shown.device === 'camera' ? 'videoinput' : 'audioinput', isOffered);
  const others = devices.filter(
    ({ deviceId, label }) => label !== shown.details['label'] && !aliases.includes(deviceId),
  );
  if (!isOffered || others.length === 0) return null;
  const isPending = recovery.status === 'pending' && recovery.action === 'useDevice';
  const choices = others.map(({ deviceId, label }): Choice => ({
    deviceId,
    label,
    button: {
      type: 'button',
      'aria-disabled': isPending || undefined,
      onClick: () => void recovery.run('useDevice', { deviceId }),
      children: label,
    },
  }));
  const label = actionLabelOf(t, shown, args, 'useDevice', store);
  const own = {
    role: 'group',
    'aria-label': label,
    children: (
      <>
        <span aria-hidden="true">{label}</span>
        {choices.map((choice) => (
          <Fragment key={choice.deviceId}>{draw ? draw(choice) : <button {...choice.button} />}</Fragment>
        ))}
      </>
    ),
  };
  return renderPart('div', own, props, ref);
});
DeviceChoice.displayName = 'DeviceChoice';
