'use client';
import type { Snapshot } from '@faultline/core';
import { useCallSelector } from '@faultline/hooks';
import { useCallback } from 'react';

/**
 * Whether the person is talking or on hold on this source, or with null on any: then "reconnecting" is about a call.
 */
export const useInCall = (source: string | null | undefined): boolean => {
  const select = useCallback(
    ({ hangupCause }: Snapshot) =>
      Object.values(hangupCause.calls).some(
        ({ source: its, phase }) =>
          (source === null || its === source) &&
          (phase === 'active' || phase === 'held' || phase === 'recovering'),
      ),
    [source],
  );
  return useCallSelector(select, 'hangupCause');
};
