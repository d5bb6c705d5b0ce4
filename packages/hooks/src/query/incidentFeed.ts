import { queryOptions } from '@tanstack/react-query';

/** What an incident feed is asked with. */
export interface IncidentFeedOptions<Incident> {
  /** Asks the app's backend, e.g. `() => fetchAvatarIncidents('/incidents')`; rejects where it does not answer. */
  readonly fetch: () => Promise<readonly Incident[]>;
  /** Tells feeds apart; by default there is one. */
  readonly name?: string;
  /** Milliseconds between two questions; 15,000 by default. */
  readonly everyMs?: number;
}

/**
 * Query options for incidents that a backend keeps a list of. A page in the background does not ask; a question that
 * fails is not repeated before its time, since the next one comes anyway.
 *
 * @example useQuery(incidentFeedOptions({ fetch: () => fetchAvatarIncidents('/incidents') }))
 */
export const incidentFeedOptions = <Incident>({
  fetch,
  name = 'incidents',
  everyMs = 15_000,
}: IncidentFeedOptions<Incident>) =>
  queryOptions<readonly Incident[]>({
    queryKey: ['faultline', 'incidentFeed', name],
    queryFn: () => fetch(),
    networkMode: 'always',
    refetchInterval: everyMs,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: true,
    staleTime: 0,
    retry: false,
    throwOnError: false,
  });
