import { describe, expect, it } from 'vitest';
import { holdMicrophoneBack, releaseMicrophone } from '../heldMicrophone.ts';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { connected: open } = rigPages(startRig);

/** Opens a page and has a call on it. */
const inCall = async () => {
  const it = await open();
  await it.dial('+15550200');
  await it.untilStatus('In a call');
  return it;
};

describe('what the real SDK of Twilio itself does not say in words', () => {
  it('is that the person had pressed Answer when the caller gave up', async () => {
    const it = await open();
    await it.server.invite();
    await it.untilStatus('Ringing');
    await it.page.evaluate(holdMicrophoneBack);
    await it.press('Answer');
    it.server.cancel();
    await it.banner('The call from +34600111222 is gone').waitFor();
    await it.page.evaluate(releaseMicrophone);
    await it.untilStatus('No call');
    expect(await it.titles()).toEqual(['The call from +34600111222 is gone']);
  });

  it('is that the microphone was blocked in a talk', async () => {
    const it = await inCall();
    await it.blockMicrophone();
    await it.prompt('Your microphone is blocked for this site').waitFor();
    await it.untilStatus('In a call');
    expect(await it.titles()).toEqual(['Your microphone is blocked for this site']);
  });

  it('is that the network lets no media through', async () => {
    const it = await open();
    it.server.configure({ mediaBlocked: true });
    await it.dial('+15550200');
    await it.dialog('The sound did not get through').waitFor({ timeout: 60_000 });
    expect(await it.titles()).toEqual(['The sound is still to come', 'The sound did not get through']);
  });
});
