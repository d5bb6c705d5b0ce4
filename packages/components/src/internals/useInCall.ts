'use client';
import type { Snapshot } from '@faultline/core';
import { useCallSelector } from '@faultline/hooks';
import { useCallback } from 'react';

/** Whether the person is talking, or held, on this source: then "reconnecting" is about a call. */
export const useInCall = (source: string | undefined): boolean => {
  const select = useCallback(
    ({ hangupCause }: Snapshot) =>
      Object.values(hangupCause.calls).some(
        ({ source: its, phase }) =>
          its === source && (phase === 'active' || phase === 'held' || phase === 'recovering'),
      ),
    [source],
  );
  return useCallSelector(select, 'hangupCause');
};
