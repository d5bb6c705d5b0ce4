import { holdMicrophoneBack, releaseMicrophone } from '../../heldMicrophone.ts';
import { startRig, type OpenPage } from '../../twilio/rig.ts';
import type { TwilioServer } from '../../twilio/server/server.ts';
import { pass, shown } from '../shown.ts';
import { sleepThroughRestart } from '../sleep.ts';
import type { Recordable, Scenario, Stage } from '../stage.ts';

type Run = Scenario<OpenPage>['run'];
type Behaviour = Parameters<TwilioServer['configure']>[0];

const ready =
  (run: Run, behaviour: Behaviour = {}): Run =>
  async (stage) => {
    stage.page.server.configure(behaviour);
    await stage.page.connect();
    await run(stage);
  };

const inCall = (run: Run, behaviour: Behaviour = {}): Run =>
  ready(async (stage) => {
    await stage.page.dial('+15550200');
    await stage.page.untilStatus('In a call');
    await pass(1_000);
    await run(stage);
  }, behaviour);

const refused = (number: string): Scenario<OpenPage> => ({
  run: ready(async (stage) => {
    await stage.page.dial(number);
    await shown(stage);
  }),
});

const killAndRestart = async (stage: Stage<OpenPage>) => {
  const { page, note } = stage;
  await note('fault.server-killed');
  await page.server.kill();
  await shown(stage);
  await note('fault.server-restarted');
  await page.server.restart();
};

/** Twilio Voice: a device, and numbers that are answered or refused. */
export const twilio: Recordable<OpenPage> = {
  start: startRig,
  scenarios: {
    'refused-busy': refused('+15550486'),
    'refused-declined': refused('+15550603'),
    'refused-no-answer': refused('+15550480'),
    'refused-not-found': refused('+15550404'),
    'remote-hangup': {
      run: inCall(async ({ page, note }) => {
        await note('fault.remote-hangup');
        page.server.hangUp();
        await page.untilStatus('No call');
      }),
    },
    'own-hangup': {
      run: inCall(async ({ page, note }) => {
        await note('app.hang-up');
        await page.press('Hang up');
        await page.untilStatus('No call');
      }),
    },
    'service-failed-the-call': {
      run: inCall(async (stage) => {
        await stage.note('fault.hangup 31003');
        stage.page.server.hangUp(31_003);
        await shown(stage);
      }),
    },
    'server-killed-call-kept': {
      run: inCall(async (stage) => {
        await killAndRestart(stage);
        await stage.page.server.untilAsked('reconnect');
        await stage.page.untilStatus('Ready');
      }),
    },
    'call-not-taken-up': {
      run: inCall(
        async (stage) => {
          await stage.note('fault.server-closed, calls forgotten');
          stage.page.server.close(1001);
          await shown(stage);
          await stage.page.untilStatus('Ready');
        },
        { keepCalls: false },
      ),
    },
    'no-way-to-take-up': {
      run: inCall(
        async (stage) => {
          await killAndRestart(stage);
          await stage.page.untilStatus('No call');
          await stage.page.untilStatus('Ready');
        },
        { giveReconnectToken: false },
      ),
    },
    'caller-gives-up': {
      run: ready(async (stage) => {
        await stage.page.server.invite();
        await stage.page.untilStatus('Ringing');
        await stage.note('fault.caller-gives-up');
        stage.page.server.cancel();
        await shown(stage);
      }),
    },
    'caller-gives-up-while-answering': {
      run: ready(async (stage) => {
        await stage.page.server.invite();
        await stage.page.untilStatus('Ringing');
        await stage.page.page.evaluate(holdMicrophoneBack);
        await stage.page.press('Answer');
        await stage.note('fault.caller-gives-up');
        stage.page.server.cancel();
        await shown(stage);
        await stage.page.page.evaluate(releaseMicrophone);
      }),
    },
    'mic-denied': {
      open: { microphone: false },
      run: ready(async (stage) => {
        await stage.page.dial('+15550200');
        await shown(stage);
      }),
    },
    'mic-blocked-in-call': {
      run: inCall(async (stage) => {
        await stage.note('fault.microphone-blocked');
        await stage.page.blockMicrophone();
        await shown(stage);
      }),
    },
    'media-cut-restored': {
      run: inCall(async ({ page, note }) => {
        page.server.configure({ restoreSound: false });
        await note('fault.media-cut');
        await page.server.cutMedia();
        await page.banner('Sound is being restored').waitFor();
        await pass(3_000);
        await note('fault.media-restored');
        page.server.configure({ restoreSound: true });
        await page.banner('You’re back').waitFor();
        await pass(12_000);
      }),
    },
    'media-blocked': {
      run: ready(
        async ({ page }) => {
          await page.dial('+15550200');
          await page.page.getByRole('alertdialog').waitFor({ timeout: 60_000 });
        },
        { mediaBlocked: true },
      ),
    },
    'token-expired': {
      open: { query: { token: 'expired' } },
      async run(stage) {
        await stage.page.press('Connect');
        await shown(stage);
      },
    },
    'server-not-there-yet': {
      async run({ page, note }) {
        await page.server.kill();
        await page.press('Connect');
        await page.banner('Reconnecting').waitFor();
        await note('fault.server-started');
        await page.server.restart();
        await page.untilStatus('Ready');
      },
    },
    'asleep-idle': {
      run: ready(async (stage) => {
        await sleepThroughRestart(stage);
        await stage.page.server.untilAsked('register', 2);
        await stage.page.untilStatus('Ready');
      }),
    },
    'asleep-in-call': {
      run: inCall(async (stage) => {
        await sleepThroughRestart(stage);
        await stage.page.server.untilAsked('register', 2);
        await stage.page.untilStatus('Ready');
        await pass(20_000);
      }),
    },
  },
};
