import { startAvatarBackend, type AvatarBackend } from '@faultline/app-avatar-backend';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kamailio, startRig, type Rig } from '../sipjs/rig.ts';
import words from './words.json';

let rig: Rig;
let backend: AvatarBackend;

describe.skipIf(!kamailio)('a page with a real SIP phone and an avatar session', () => {
  beforeAll(async () => {
    rig = await startRig(new URL('./page.tsx', import.meta.url));
    backend = await startAvatarBackend({ eventRetryMs: 300, origins: [rig.origin] });
  });
  afterAll(async () => {
    await rig.stop();
    await backend.stop();
  });

  it('says whose each trouble is, and mixes up neither calls nor connections', async () => {
    const query = { avatar: backend.url, bob: 'answers' };
    const { banner, close, connect, dial, page, press, titles, untilStatus } = await rig.open({
      query,
    });
    await connect();
    await press(words.start);
    await untilStatus('In a call');
    await dial('bob');
    await page.waitForFunction(() => {
      const { calls } = window.faultlineRecorder?.store.getSnapshot().hangupCause ?? {};
      return Object.values(calls ?? {}).filter(({ phase }) => phase === 'active').length === 2;
    });
    await backend.kill();
    await banner('Assistant: Reconnecting your call').waitFor();
    await untilStatus('Ready');
    // The session goes on: what is told of the phone does not stand in its way.
    const told = (title: string) => page.getByRole('dialog', { name: `Phone: ${title}` });
    await page.evaluate(() => window.faultlineBob?.hangUp('Q.850;cause=38;text="Network out of order"'));
    await told('Your call was cut off').getByRole('button', { name: 'Close' }).click();
    await backend.restart();
    await banner('You’re back').waitFor();
    await dial('486');
    await told('486 is busy').waitFor();
    expect(await titles()).toEqual([
      'Assistant: Reconnecting your call',
      'Phone: Your call was cut off',
      'You’re back',
      'Phone: 486 is busy',
    ]);
    await close();
  });
});
