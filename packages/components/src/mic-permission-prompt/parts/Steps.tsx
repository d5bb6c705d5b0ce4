'use client';
import type { Shown } from '@faultline/core';
import { useMemo, useSyncExternalStore } from 'react';
import { part } from '../../internals/item.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import type { Messages } from '../../messages/types.ts';
import { useGivenPlatform } from '../../unblock-steps/PlatformProvider.tsx';
import { hostOf } from '../hostOf.ts';
import { useUnblockSteps } from '../useUnblockSteps.ts';

const never = () => () => {};

/** What only a browser knows; null on a server and while its page is taken over. */
const useInBrowser = <Value,>(read: () => Value): Value | null =>
  useSyncExternalStore(never, read, () => null);

const readHost = () => hostOf(window);

/** Whether there is something to unblock in the browser or the system itself. */
const isUnblockable = ({ condition, device, phase }: Shown): boolean =>
  (condition === 'media.permissionDenied' || condition === 'media.blockedBySystem') &&
  phase === 'start' &&
  device !== 'screen' &&
  device !== 'speaker';

const noWords: Messages = {};

/**
 * How to unblock the device in the browser and on the system that are used, as an ordered list with drawings. Its children replace the
 * steps; nothing where neither blocks it, and until the steps are loaded.
 */
export const Steps = part('Steps', 'ol', ({ shown, args, t: own }) => {
  const found = useUnblockSteps(isUnblockable(shown));
  const t = useMessages(found?.en ?? noWords);
  const host = useInBrowser(readHost);
  const given = useGivenPlatform();
  const platform = useMemo(() => given ?? found?.platformOf(navigator) ?? null, [given, found]);
  if (!found || !platform || host === null) return null;
  const kind = String(args['kind']);
  const toggle = own(`toggle.${kind}`);
  const children = found.stepsOf({ shown, t, platform, host, toggle, noun: String(args['device']) });
  return children ? { children } : null;
});
