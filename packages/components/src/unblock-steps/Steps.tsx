'use client';
import type { ConditionId, Shown } from '@faultline/core';
import { forwardRef, useMemo, useSyncExternalStore } from 'react';
import { useItem, type Item } from '../internals/item.tsx';
import { renderPart, type PartProps } from '../internals/part.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import type { Messages } from '../messages/types.ts';
import { useGivenPlatform } from './PlatformProvider.tsx';
import { hostOf } from './hostOf.ts';
import { useUnblockSteps } from './useUnblockSteps.ts';

const never = () => () => {};

/** A value that only a browser knows; null on a server and during hydration. */
const useInBrowser = <Value,>(read: () => Value): Value | null =>
  useSyncExternalStore(never, read, () => null);

const readHost = () => hostOf(window);
const noHost = () => null;

/** What the person can change in the browser or the system itself. */
const blocked: readonly ConditionId[] = ['media.permissionDenied', 'media.blockedBySystem'];
const ofBrowser: readonly ConditionId[] = [...blocked, 'media.permissionPending', 'media.unsupportedBrowser'];

/** Whether there is something to press outside of the page. */
const isUnblockable = ({ condition, device, phase }: Shown): boolean =>
  ofBrowser.includes(condition) && phase === 'start' && device !== 'screen' && device !== 'speaker';

const noWords: Messages = {};

/** The kit’s own steps, for the current browser and system; null until they are loaded, and when there are none. */
function useOwnSteps({ shown, args, t: own }: Item, isWanted: boolean): Record<string, unknown> | null {
  const found = useUnblockSteps(isWanted);
  const t = useMessages(found?.en ?? noWords);
  const host = useInBrowser(isWanted ? readHost : noHost);
  const given = useGivenPlatform();
  const platform = useMemo(() => given ?? found?.platformOf(window.navigator) ?? null, [given, found]);
  if (!found || !platform || host === null) return null;
  const toggle = own(`toggle.${String(args['kind'])}`);
  const children = found.stepsOf({ shown, t, platform, host, toggle, noun: String(args['device']) });
  if (!children) return null;
  const allows = shown.condition !== 'media.unsupportedBrowser';
  return { 'aria-label': allows ? t('unblock.label') : undefined, children };
}

/**
 * What to press outside of the page, in the browser and on the system that are used, as an ordered list with drawings: where the question
 * of the browser stands, how to unblock the device, how to leave an app that cannot use it. Its children replace the steps; nothing
 * where there is nothing to press, and until the steps are loaded.
 */
export const Steps = forwardRef<Element, PartProps<'ol'>>(({ children: given, ...props }, ref) => {
  const item = useItem('Steps');
  const isWanted = isUnblockable(item.shown);
  const own = useOwnSteps(item, isWanted && given === undefined);
  // An app's own steps say how to unblock a device.
  const shown = given === undefined ? own : blocked.includes(item.shown.condition) && { children: given };
  return isWanted && shown ? renderPart('ol', shown, props, ref) : null;
});
Steps.displayName = 'Steps';
