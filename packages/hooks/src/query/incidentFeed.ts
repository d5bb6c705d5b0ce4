import { queryOptions } from '@tanstack/react-query';

/** Options of an incident feed. */
export interface IncidentFeedOptions<Incident> {
  /** Asks the app's backend, e.g. `() => fetchAvatarIncidents('/incidents')`; rejects when it does not answer. */
  readonly fetch: () => Promise<readonly Incident[]>;
  /** Distinguishes several feeds; by default there is one. */
  readonly name?: string;
  /** Milliseconds between two requests; 15,000 by default. */
  readonly everyMs?: number;
}

/**
 * Query options for a list of incidents that a backend keeps. A page in the background sends no requests. A failed
 * request is not repeated early, since the next one follows anyway.
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
