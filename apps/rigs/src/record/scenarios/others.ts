import { startRig as startPeerjs, type OpenPage as PeerjsPage } from '../../peerjs/rig.ts';
import { kamailio, startRig as startSipjs, type OpenPage as SipjsPage } from '../../sipjs/rig.ts';
import { startRig as startTelnyx, type OpenPage as TelnyxPage } from '../../telnyx/rig.ts';
import { lostUntilPressed } from '../lostUntilPressed.ts';
import type { Recordable } from '../stage.ts';

/** PeerJS. */
export const peerjs: Recordable<PeerjsPage> = {
  start: startPeerjs,
  scenarios: {
    'call-server-killed-reconnected': {
      async run(stage) {
        const { page } = stage;
        await page.untilStatus('Ready');
        const guest = await page.invite();
        await page.dial('bob');
        await guest.press('Answer');
        await page.untilStatus('In a call');
        const lost = await lostUntilPressed(stage);
        await lost.waitFor({ state: 'detached' });
      },
    },
  },
};

/** Telnyx. */
export const telnyx: Recordable<TelnyxPage> = {
  start: () => startTelnyx(),
  scenarios: {
    'kill-recover': {
      async run({ page, note }) {
        await page.connect();
        await note('fault.server-killed');
        await page.server.kill();
        await page.banner('Reconnecting').waitFor();
        await note('fault.server-restarted');
        await page.server.restart();
        await page.untilStatus('Ready');
      },
    },
    'hangup-486': {
      async run({ page }) {
        await page.connect();
        await page.dial('+15550486');
        await page.page.getByRole('alertdialog').waitFor();
      },
    },
  },
};

/** SIP.js. */
export const sipjs: Recordable<SipjsPage> = {
  start() {
    if (!kamailio)
      throw new Error('There is no Kamailio to call through: set KAMAILIO_PATH to its executable.');
    return startSipjs(new URL('../../sipjs/page.tsx', import.meta.url));
  },
  scenarios: {
    'invite-486': {
      async run({ page }) {
        await page.connect();
        await page.dial('486');
        await page.dialog('486 is busy').waitFor();
      },
    },
  },
};
