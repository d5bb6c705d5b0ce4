'use client';
import { useEffect } from 'react';
import { useCallContext } from './context.ts';

/**
 * This person only listens: a microphone or camera that is blocked, missing or silent is no trouble, and is not asked for. With `false`,
 * or when the part of the page leaves, both are wanted again, and what is wrong with them is told.
 *
 * @throws Error outside a provider.
 * @example useListenOnly(role === 'audience');
 */
export function useListenOnly(listens: boolean): void {
  const { store } = useCallContext('useListenOnly');
  useEffect(() => {
    if (!listens) return;
    const say = (without: boolean) => {
      for (const device of ['microphone', 'camera'] as const)
        store.send({ type: 'withoutDevice', at: Date.now(), device, without });
    };
    say(true);
    return () => say(false);
  }, [store, listens]);
}
