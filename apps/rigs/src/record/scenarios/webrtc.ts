import { callBetween } from '../../callBetween.ts';
import type { CallPageDriver } from '../../openPages.ts';
import { startRig, type OpenPage } from '../../webrtc/rig.ts';
import type { MediaServer } from '../../webrtc/server/mediaServer.ts';
import type { Kind } from '../../webrtc/settings.ts';
import { pass, shown } from '../shown.ts';
import { lostUntilPressed } from '../lostUntilPressed.ts';
import { sleepFor, sleepThroughRestart } from '../sleep.ts';
import type { Recordable, Scenario, Stage } from '../stage.ts';

type Run = Scenario<OpenPage>['run'];

const way = (kind: Kind, run: Run, open: Scenario<OpenPage>['open'] = {}): Scenario<OpenPage> => ({
  open: { ...open, query: { kind } },
  run,
});

/** Two pages in a call over a socket of the app’s own. */
const inCall = (run: (stage: Stage<OpenPage>, guest: CallPageDriver) => Promise<void>): Scenario<OpenPage> =>
  way('socket', async (stage) => {
    await stage.page.untilStatus('Ready');
    const { guest } = await callBetween(stage.page);
    await guest.untilSound();
    await run(stage, guest);
  });

/** A session whose offer is posted to a server, which echoes the sound. */
const posted = (kind: 'whip' | 'agent', run: Run): Scenario<OpenPage> =>
  way(kind, async (stage) => {
    await stage.page.dial('Studio');
    await stage.page.untilStatus('In a call');
    await stage.page.untilSound();
    await run(stage);
  });

const notPosted = (break_: (server: MediaServer) => void | Promise<void>): Scenario<OpenPage> =>
  way('whip', async (stage) => {
    await break_(stage.page.server.mediaServer);
    await stage.page.dial('Studio');
    await shown(stage);
  });

const said =
  (event: object): Run =>
  async ({ page, note }) => {
    await note(`fault.agent-says ${JSON.stringify(event)}`);
    await page.server.mediaServer.tell(event);
    await page.untilStatus('No call');
  };

/** WebRTC without an SDK. */
export const webrtc: Recordable<OpenPage> = {
  start: () => startRig('socket'),
  scenarios: {
    'call-own-hangup': inCall(async ({ page, note }) => {
      await note('app.hang-up');
      await page.press('Hang up');
      await page.untilStatus('No call');
    }),
    'call-remote-hangup': inCall(async ({ page, note }, guest) => {
      await note('fault.remote-hangup');
      await guest.press('Hang up');
      await page.untilStatus('No call');
    }),
    'call-other-page-reloaded': inCall(async ({ page, note }, guest) => {
      await note('fault.other-page-reloaded');
      await guest.page.reload();
      await page.untilStatus('No call');
    }),
    'call-nobody-there': way('socket', async (stage) => {
      await stage.page.untilStatus('Ready');
      await stage.page.dial('bob');
      await shown(stage);
    }),
    'call-socket-killed-reconnected': inCall(async (stage) => {
      await lostUntilPressed(stage);
      await stage.page.untilStatus('Ready');
    }),
    'call-mic-taken': inCall(async (stage) => {
      await stage.note('fault.microphone-taken');
      await stage.page.takeMicrophone();
      await shown(stage);
    }),
    'call-media-cut-9s': inCall(async ({ page, note }) => {
      await note('fault.media-cut');
      page.server.media.cut();
      await pass(9_000);
      await note('fault.media-restored');
      page.server.media.restore();
      await page.banner('Sound is being restored').waitFor({ state: 'detached', timeout: 30_000 });
      await pass(12_000);
    }),
    'call-media-cut': inCall(async ({ page, note }) => {
      await note('fault.media-cut');
      page.server.media.cut();
      await page.dialog('The call lost its sound').waitFor({ timeout: 60_000 });
    }),
    'call-no-path': way('socket', async ({ page, note }) => {
      await page.untilStatus('Ready');
      const guest = await page.invite();
      await note('fault.media-cut');
      page.server.media.cut();
      await page.dial('bob');
      await guest.press('Answer');
      await page.page.getByRole('alertdialog').waitFor({ timeout: 60_000 });
    }),
    'call-mic-denied': way(
      'socket',
      async (stage) => {
        await stage.page.untilStatus('Ready');
        await stage.page.dial('bob');
        await shown(stage);
      },
      { microphone: false },
    ),
    'call-asleep-8s': inCall(async ({ page, note }) => {
      await note('fault.page-asleep');
      await sleepFor(page, 8_000);
      await note('fault.page-awake');
      await pass(10_000);
    }),
    'socket-asleep': way('socket', async (stage) => {
      const { page } = stage;
      await page.untilStatus('Ready');
      await sleepThroughRestart(stage);
      const lost = page.banner('You are disconnected');
      await lost.waitFor();
      await pass(2_000);
      await lost.getByRole('button', { name: 'Reconnect' }).click();
      await page.untilStatus('Ready');
    }),
    'whip-refused-403': notPosted(({ refuseWith }) => refuseWith(403)),
    'whip-refused-503': notPosted(({ refuseWith }) => refuseWith(503)),
    'whip-server-not-there': notPosted(({ stop }) => stop()),
    'agent-goodbye': posted('agent', said({ type: 'session.ended' })),
    'agent-limit': posted('agent', said({ type: 'session.limit' })),
    'room-other-side-leaves': way('mediasoup', async ({ page, note }) => {
      await page.untilStatus('Ready');
      await page.dial('Standup');
      await page.untilStatus('In a call');
      await page.untilSound();
      await note('fault.other-side-leaves');
      await page.press('The other side leaves');
      await page.untilStatus('No call');
    }),
  },
};
