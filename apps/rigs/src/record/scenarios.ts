import type { CallPageDriver, OpenOptions } from '../openPages.ts';
import { startRig as startLivekit } from '../livekit/rig.ts';
import { startRig as startPeerjs } from '../peerjs/rig.ts';
import { kamailio, startRig as startSipjs } from '../sipjs/rig.ts';
import { startRig as startTelnyx } from '../telnyx/rig.ts';

/** A page, what is done to it, and the words for what somebody else did meanwhile. */
export interface Stage<Page extends CallPageDriver> {
  readonly page: Page;
  note(event: string): Promise<void>;
}

interface Rig<Page extends CallPageDriver> {
  open(options?: OpenOptions): Promise<Page>;
  stop(): Promise<void>;
}

/** An SDK's rig, and what can be recorded on it. */
export interface Recordable<Page extends CallPageDriver> {
  start(): Promise<Rig<Page>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly scenarios: Readonly<Record<string, (stage: Stage<Page>) => Promise<void>>>;
}

const recordable = <Page extends CallPageDriver>(one: Recordable<Page>): Recordable<Page> => one;

const peerjs = recordable({
  start: startPeerjs,
  scenarios: {
    async 'call-server-killed-reconnected'({ page, note }) {
      await page.untilStatus('Ready');
      const guest = await page.invite();
      await page.dial('bob');
      await guest.press('Answer');
      await page.untilStatus('In a call');
      await note('fault.server-killed');
      await page.server.kill();
      const lost = page.banner('You are disconnected');
      await lost.waitFor();
      await note('fault.server-restarted');
      await page.server.restart();
      await lost.getByRole('button', { name: 'Reconnect' }).click();
      await lost.waitFor({ state: 'detached' });
    },
  },
});

const telnyx = recordable({
  start: () => startTelnyx(),
  scenarios: {
    async 'kill-recover'({ page, note }) {
      await page.connect();
      await note('fault.server-killed');
      await page.server.kill();
      await page.banner('Reconnecting').waitFor();
      await note('fault.server-restarted');
      await page.server.restart();
      await page.untilStatus('Ready');
    },
    async 'hangup-486'({ page }) {
      await page.connect();
      await page.dial('+15550486');
      await page.page.getByRole('alertdialog').waitFor();
    },
  },
});

const sipjs = recordable({
  start() {
    if (!kamailio)
      throw new Error('There is no Kamailio to call through: set KAMAILIO_PATH to its executable.');
    return startSipjs(new URL('../sipjs/page.tsx', import.meta.url));
  },
  scenarios: {
    async 'invite-486'({ page }) {
      await page.connect();
      await page.dial('486');
      await page.dialog('486 is busy').waitFor();
    },
  },
});

const livekit = recordable({
  start: startLivekit,
  scenarios: {
    async 'signal-cut-resumed'({ page, note }) {
      await page.connect();
      await page.untilStatus('In a call');
      await note('fault.signal-cut');
      page.server.cut();
      await page.banner('Reconnecting your call').waitFor();
      await page.banner('You’re back').waitFor();
    },
  },
});

/** What can be recorded, by SDK. */
export const recordables = { peerjs, telnyx, sipjs, livekit } as unknown as Readonly<
  Record<string, Recordable<CallPageDriver>>
>;
