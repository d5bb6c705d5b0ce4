import { fetchAvatarIncidents, type AvatarSource } from '@faultline/adapters/avatar';
import { useIncidentFeed } from '@faultline/hooks';

/** Asks the app's own backend every 15 seconds what its avatars reported. */
export function Incidents({ source }: { readonly source: AvatarSource }) {
  const { status } = useIncidentFeed({
    fetch: () => fetchAvatarIncidents('/incidents'),
    take: (incidents) => source.feed(incidents),
  });
  return status === 'unanswered' ? <p>The backend does not answer.</p> : null;
}
