'use client';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { incidentFeedOptions, type IncidentFeedOptions } from './query/incidentFeed.ts';
import { useOwnClient } from './query/useOwnClient.ts';

/** Options of `useIncidentFeed`. */
export interface IncidentFeed<Incident> extends IncidentFeedOptions<Incident> {
  /** Receives the incidents each time they arrive, e.g. `source.feed`; must count each incident once. */
  readonly take: (incidents: readonly Incident[]) => void;
}

/** The state of the requests; the incidents themselves are in the store. */
export type IncidentFeedView =
  | { readonly status: 'asking' }
  | { readonly status: 'following' }
  /** The last request was not answered; the next one follows. */
  | { readonly status: 'unanswered'; readonly error: Error };

/**
 * Polls an incident feed of the app's backend and passes the incidents to a source.
 *
 * @throws Error outside a provider.
 * @example useIncidentFeed({ fetch: () => fetchAvatarIncidents('/incidents'), take: source.feed })
 */
export function useIncidentFeed<Incident>(feed: IncidentFeed<Incident>): IncidentFeedView {
  const queryClient = useOwnClient('useIncidentFeed');
  const latest = useRef(feed);
  useEffect(() => {
    latest.current = feed;
  });
  const fetch = useCallback(() => latest.current.fetch(), []);
  const { data, error } = useQuery(incidentFeedOptions({ ...feed, fetch }), queryClient);
  useEffect(() => {
    if (data)
      try {
        latest.current.take(data);
      } catch (error) {
        // Thrown in an effect, it would unmount the app, so it goes to the page's own error handling.
        globalThis.reportError?.(error);
      }
  }, [data]);
  const asked = data !== undefined;
  return useMemo<IncidentFeedView>(
    () => (error ? { status: 'unanswered', error } : { status: asked ? 'following' : 'asking' }),
    [error, asked],
  );
}
