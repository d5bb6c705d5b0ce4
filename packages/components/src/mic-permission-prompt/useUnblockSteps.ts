'use client';
import { useEffect, useState } from 'react';
import { sayInDevelopment } from '../internals/sayInDevelopment.ts';
import type * as unblockSteps from '../unblock-steps/index.tsx';

type UnblockSteps = typeof unblockSteps;

let loading: Promise<UnblockSteps> | undefined;
let loaded: UnblockSteps | undefined;

/** Loads the steps once; a load that fails is tried again the next time. */
async function load(): Promise<UnblockSteps | undefined> {
  try {
    loading ??= import('../unblock-steps/index.tsx');
    loaded = await loading;
  } catch (error) {
    loading = undefined;
    sayInDevelopment(`The steps for unblocking a device did not load: ${String(error)}`);
  }
  return loaded;
}

/**
 * The words, drawings and table of the steps for unblocking a device: a file of their own that is loaded when it is needed, or before
 * that where it may be needed later without a network. Null until then, and where it does not load.
 */
export function useUnblockSteps(isNeeded: boolean): UnblockSteps | null {
  const [steps, setSteps] = useState<UnblockSteps | null>(loaded ?? null);
  useEffect(() => {
    if (!isNeeded || steps) return;
    let over = false;
    void load().then((found) => over || !found || setSteps(found));
    return () => {
      over = true;
    };
  }, [isNeeded, steps]);
  return isNeeded ? steps : null;
}
