import type { CallStore, IncidentWatch } from '@faultline/core';
import { useEffect, useRef } from 'react';

/** Watches a store while mounted, and reports to the latest callback. */
export function useIncidents(store: CallStore, given: IncidentWatch | undefined): void {
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  const watch = given?.watch;
  useEffect(() => watch?.(store, (incident) => latest.current?.report(incident)), [store, watch]);
}
