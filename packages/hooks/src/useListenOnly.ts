'use client';
import { useEffect } from 'react';
import { useCallContext } from './internals/context.ts';

/**
 * Declares that this person only listens: a microphone or camera that is blocked, missing or silent is no trouble, and
 * the person is not asked for one. With `false`, or when the component unmounts, both are wanted again, and what is
 * wrong with them is shown.
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
