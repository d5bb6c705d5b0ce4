import { startRig, type OpenPage } from '../../livekit/rig.ts';
import type { LivekitServer } from '../../livekit/server/server.ts';
import { pass, shown } from '../shown.ts';
import { sleepThroughRestart } from '../sleep.ts';
import type { Recordable, Scenario, Stage } from '../stage.ts';

type Run = Scenario<OpenPage>['run'];
type Behaviour = Parameters<LivekitServer['configure']>[0];

/** As often as it takes. */
const patient = { query: { retries: '100' } };

const join = async ({ page }: Stage<OpenPage>) => {
  await page.connect();
  await page.untilStatus('In a call');
};

const speak = async (stage: Stage<OpenPage>) => {
  await join(stage);
  await stage.page.press('Speak');
  await stage.page.server.untilAsked('offer', 2);
};

const inRoom =
  (run: Run, behaviour: Behaviour = {}): Run =>
  async (stage) => {
    stage.page.server.configure(behaviour);
    await join(stage);
    await run(stage);
  };

const speaking =
  (run: Run): Run =>
  async (stage) => {
    await speak(stage);
    await run(stage);
  };

const leaves = (reason: Parameters<LivekitServer['leave']>[0]): Scenario<OpenPage> => ({
  run: inRoom(async (stage) => {
    await stage.note(`fault.leave ${reason}`);
    stage.page.server.leave(reason);
    await shown(stage);
  }),
});

const guestLeaves = (
  guest: 'person' | 'assistant',
  reason: Parameters<LivekitServer['guestLeaves']>[0],
): Scenario<OpenPage> => ({
  run: inRoom(
    async (stage) => {
      await stage.note(`fault.guest-leaves ${reason}`);
      stage.page.server.guestLeaves(reason);
      await shown(stage);
    },
    { guest },
  ),
});

const restartWhileAsleep =
  (forget: boolean): Run =>
  async (stage) => {
    const { page } = stage;
    await sleepThroughRestart(stage, () => page.server.kill({ forget }));
    await page.server.untilAsked(forget ? 'join' : 'resume', forget ? 2 : 1);
    await page.untilStatus('Ready');
    await pass(5_000);
  };

/** LiveKit: a room in which one other is. */
export const livekit: Recordable<OpenPage> = {
  start: startRig,
  scenarios: {
    'signal-cut-resumed': {
      run: inRoom(async ({ page, note }) => {
        await note('fault.signal-cut');
        page.server.cut();
        await page.banner('Reconnecting your call').waitFor();
        await page.banner('You’re back').waitFor();
      }),
    },
    'server-killed-resumed': {
      open: patient,
      run: inRoom(async ({ page, note }) => {
        await note('fault.server-killed');
        await page.server.kill();
        await page.banner('Reconnecting your call').waitFor();
        await note('fault.server-restarted');
        await page.server.restart();
        await page.banner('You’re back').waitFor();
      }),
    },
    'server-frozen': {
      open: patient,
      run: inRoom(async ({ page, note }) => {
        await note('fault.server-frozen');
        page.server.freeze();
        await page.banner('Reconnecting your call').waitFor();
        await note('fault.server-thawed');
        page.server.thaw();
        await page.banner('You’re back').waitFor();
      }),
    },
    'rebuild-asked': {
      run: inRoom(async ({ page, note }) => {
        await note('fault.rebuild-asked');
        page.server.leave('UNKNOWN_REASON', 'reconnect');
        await page.server.untilAsked('join', 2);
        await page.untilStatus('Ready');
      }),
    },
    'room-deleted': leaves('ROOM_DELETED'),
    'server-shutdown': leaves('SERVER_SHUTDOWN'),
    'joined-elsewhere': leaves('DUPLICATE_IDENTITY'),
    'callee-declined': guestLeaves('person', 'USER_REJECTED'),
    'other-left': guestLeaves('person', 'CLIENT_INITIATED'),
    'assistant-lost': guestLeaves('assistant', 'CONNECTION_TIMEOUT'),
    'mic-blocked-in-call': {
      run: speaking(async (stage) => {
        await stage.note('fault.microphone-blocked');
        await stage.page.blockMicrophone();
        await shown(stage);
      }),
    },
    'mic-not-republished': {
      run: speaking(async ({ page, note }) => {
        await note('fault.rebuilt-without-the-right-to-speak');
        page.server.configure({ refuseResume: true, mayPublish: false });
        page.server.cut();
        await page.server.untilAsked('join', 2);
        await page.untilStatus('Ready');
      }),
    },
    'token-refused-in-call': {
      open: patient,
      run: inRoom(async (stage) => {
        await stage.note('fault.signal-cut and token refused');
        stage.page.server.configure({ refuse: 401 });
        stage.page.server.cut();
        await stage.page.page.getByRole('alertdialog').waitFor();
      }),
    },
    'media-never-answered': {
      async run(stage) {
        stage.page.server.configure({ media: false });
        await stage.page.press('Connect');
        await stage.page.page.getByRole('alertdialog').waitFor();
      },
    },
    'media-blocked': {
      async run(stage) {
        stage.page.server.configure({ mediaBlocked: true });
        await stage.page.press('Connect');
        await stage.page.page.getByRole('alertdialog').waitFor();
      },
    },
    'server-not-there': {
      async run(stage) {
        await stage.page.server.kill();
        await stage.page.press('Connect');
        await shown(stage);
      },
    },
    'weak-connection': {
      run: inRoom(async ({ page, note }) => {
        const weak = page.page.getByText('Weak connection', { exact: true }).first();
        await note('fault.rated poor');
        page.server.rate('poor');
        await weak.waitFor({ state: 'attached' });
        await pass(2_000);
        await note('fault.rated excellent');
        page.server.rate('excellent');
        await weak.waitFor({ state: 'detached' });
      }),
    },
    'asleep-server-restarted': { open: patient, run: inRoom(restartWhileAsleep(false)) },
    'asleep-server-forgot': { open: patient, run: inRoom(restartWhileAsleep(true)) },
  },
};
