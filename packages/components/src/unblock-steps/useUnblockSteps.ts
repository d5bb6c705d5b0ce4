'use client';
import { sayInDevelopment } from '@faultline/core';
import { useEffect, useState } from 'react';
import { loadPatiently } from '../internals/loadPatiently.ts';
import type * as unblockSteps from './index.tsx';

type UnblockSteps = typeof unblockSteps;

let loaded: UnblockSteps | undefined;

const sayWhy = (error: unknown) =>
  sayInDevelopment(`The steps for unblocking a device did not load: ${String(error)}`);

/**
 * The messages, drawings and table of the steps to unblock a device. They are in a file of their own that is loaded
 * when it is needed, or earlier when it may be needed later without a network. Null until it is loaded.
 */
export function useUnblockSteps(isNeeded: boolean): UnblockSteps | null {
  const [steps, setSteps] = useState<UnblockSteps | null>(loaded ?? null);
  useEffect(() => {
    if (!isNeeded || steps) return;
    return loadPatiently(
      () => import('./index.tsx'),
      (found) => {
        loaded = found;
        setSteps(found);
      },
      sayWhy,
    );
  }, [isNeeded, steps]);
  return isNeeded ? steps : null;
}
