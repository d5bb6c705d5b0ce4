'use client';
import type { PartyKind, Shown, Snapshot } from '@faultline/core';
import { useCallSelector } from '@faultline/hooks';
import { useCallback } from 'react';

/** The kind of all other participants on a call; null when it is unknown, or they differ. */
export const useOthers = (shown: Pick<Shown, 'source' | 'callId'> | null): PartyKind | null => {
  const [source, callId] = [shown?.source, shown?.callId ?? null];
  const select = useCallback(
    ({ parties: { parties } }: Snapshot) => {
      const here = Object.values(parties).filter(
        (party) =>
          party.source === source &&
          party.state !== 'gone' &&
          (callId === null || party.callId === null || party.callId === callId),
      );
      const kind = here[0]?.kind ?? null;
      return here.every((party) => party.kind === kind) ? kind : null;
    },
    [source, callId],
  );
  return useCallSelector(select, 'parties');
};
