import type { Play } from '../stage.ts';
import { refusal, startGateway } from './gateway/index.ts';
import words from './words.json';

/** Telnyx in the playground. */
export const telnyxPlay: Play = {
  title: 'Telnyx',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  async start(remote) {
    const gateway = await startGateway({ remote });
    return {
      query: { host: gateway.url, recovery: '30000', attempts: '5' },
      faults: {
        [words.kill]: () => gateway.kill(),
        [words.restart]: () => gateway.restart(),
        [words.freeze]: () => gateway.freeze(),
        [words.thaw]: () => gateway.thaw(),
        [words.close1012]: () => gateway.close(1012, 'restart'),
        [words.punt]: () => gateway.punt(),
        [words.refuseLogin]: () => gateway.configure({ refuseLogin: true }),
        [words.acceptLogin]: () => gateway.configure({ refuseLogin: false }),
        [words.gatewayFailed]: () => gateway.tellState('FAILED'),
        [words.forgetCalls]: () => gateway.configure({ reattach: 'empty' }),
        [words.keepCalls]: () => gateway.configure({ reattach: 'attach' }),
        [words.invite]: async () => void (await gateway.invite()),
        [words.callerGivesUp]: () => gateway.bye({ cause: 'ORIGINATOR_CANCEL', causeCode: 487 }),
        [words.hangUp]: () => gateway.bye(),
        [words.networkError]: () => gateway.bye(refusal(503)),
        [words.busy]: () => gateway.bye(refusal(486)),
      },
      stop: () => gateway.stop(),
    };
  },
};
