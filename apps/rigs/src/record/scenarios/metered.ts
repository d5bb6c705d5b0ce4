import { startRig, type OpenPage } from '../../metered/rig.ts';
import type { MeteredServer } from '../../metered/server/server.ts';
import { pass, shown } from '../shown.ts';
import { sleepThroughRestart } from '../sleep.ts';
import type { Recordable, Scenario, Stage } from '../stage.ts';

type Run = Scenario<OpenPage>['run'];

const client = (run: Run, query: Readonly<Record<string, string>> = {}): Scenario<OpenPage> => ({
  open: { query: { kind: 'client', ...query } },
  async run(stage) {
    await stage.page.connect();
    await stage.page.server.untilAsked('subscribe');
    await run(stage);
  },
});

/** A peer of which a second page hears the microphone. */
const inCall = (run: Run, query: Readonly<Record<string, string>> = {}): Scenario<OpenPage> => ({
  open: { query },
  async run(stage) {
    await stage.page.connect();
    const guest = await stage.page.invite();
    await stage.page.untilStatus('In a call');
    await guest.untilSound();
    await run(stage);
  },
});

const closedWith =
  (code: number): Run =>
  async (stage) => {
    await stage.note(`fault.close ${code}`);
    stage.page.server.close(code);
    await shown(stage);
  };

/** A page that only tries to connect, while something is wrong with the server. */
const refused = (
  break_: (server: MeteredServer) => void | Promise<void>,
  open: Scenario<OpenPage>['open'] = {},
): Scenario<OpenPage> => ({
  open,
  async run(stage) {
    await break_(stage.page.server);
    await stage.page.press('Connect');
    await shown(stage);
  },
});

const usedUp: Run = async (stage) => {
  await stage.note('fault.server-killed');
  await stage.page.server.kill();
  await stage.page.banner('We could not reconnect').waitFor();
};

const asleep = async (stage: Stage<OpenPage>) => {
  const { page } = stage;
  await sleepThroughRestart(stage);
  await page.server.untilAsked('subscribe', 2);
  await page.untilStatus('Ready');
};

/** Metered realtime: a client alone, or two peers in a room. */
export const metered: Recordable<OpenPage> = {
  start: startRig,
  scenarios: {
    'client-close-4003': client(closedWith(4003)),
    'client-close-4012': client(closedWith(4012)),
    'client-close-4020': client(closedWith(4020)),
    'client-close-4011': client(async ({ page, note }) => {
      await note('fault.close 4011');
      page.server.close(4011);
      await page.server.untilAsked('subscribe', 2);
      await page.untilStatus('Ready');
    }),
    'client-message-quota': client(async (stage) => {
      await stage.note('fault.error over_message_quota');
      stage.page.server.tell('over_message_quota');
      await shown(stage);
    }),
    'client-frozen': client(
      async ({ page, note }) => {
        await note('fault.server-frozen');
        page.server.freeze();
        await pass(4_000);
        await note('fault.server-thawed');
        page.server.thaw();
        await page.server.untilAsked('subscribe', 2);
        await page.untilStatus('Ready');
      },
      { inactivity: '1500' },
    ),
    'client-attempts-used-up': client(usedUp, { attempts: '4' }),
    'client-unreachable': refused(({ kill }) => kill(), { query: { kind: 'client' } }),
    'client-asleep': client(asleep),
    'peer-other-left': inCall(async ({ page, note }) => {
      await note('fault.other-left');
      for (const other of page.context.browser()?.contexts().slice(1) ?? []) await other.close();
      await page.untilStatus('No call');
    }),
    'peer-mic-taken': inCall(async (stage) => {
      await stage.note('fault.microphone-taken');
      await stage.page.takeMicrophone();
      await shown(stage);
    }),
    'peer-removed': inCall(closedWith(4020)),
    'peer-attempts-used-up': inCall(
      async (stage) => {
        await usedUp(stage);
        await stage.page.dialog('Your call was cut off').waitFor();
      },
      { attempts: '2' },
    ),
    'peer-mic-denied': refused(() => undefined, { microphone: false }),
    'peer-channel-refused': refused(({ configure }) =>
      configure({ errors: { subscribe: 'channel_not_authorized' } }),
    ),
    'peer-media-cut': inCall(async ({ page, note }) => {
      await note('fault.media-cut');
      page.server.media.cut();
      await page.banner('Sound is being restored').waitFor({ timeout: 30_000 });
      await pass(30_000);
    }),
    'peer-asleep': inCall(async (stage) => {
      await asleep(stage);
      await stage.page.untilStatus('In a call');
    }),
  },
};
