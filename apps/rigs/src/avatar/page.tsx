import { fetchAvatarIncidents } from '@faultline/adapters/avatar';
import { CallProvider, useIncidentFeed } from '@faultline/hooks';
import { createRoot } from 'react-dom/client';
import { mountCallPage } from '../page/mountCallPage.tsx';
import { createPhone, settingsOf } from './phone.ts';

const { feedMs, ...settings } = settingsOf(window.location.href);
const phone = createPhone({ ...settings, feedMs });

/** Follows the incident feed; shows nothing itself. */
function Feed({ everyMs }: { readonly everyMs: number }) {
  useIncidentFeed({
    fetch: () => fetchAvatarIncidents(`${settings.url}/incidents`),
    take: phone.source.feed,
    everyMs,
  });
  return null;
}

await mountCallPage(phone);
if (feedMs !== null)
  createRoot(document.createElement('div')).render(
    <CallProvider store={phone.store}>
      <Feed everyMs={feedMs} />
    </CallProvider>,
  );
