import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { holdMicrophoneBack, releaseMicrophone } from '../heldMicrophone.ts';
import type { OpenOptions } from '../openPages.ts';
import { laterTime } from './laterTime.ts';
import { kamailio, startRig, type OpenPage, type Rig } from './rig.ts';
import { stacks } from './stacks.ts';

let rig: Rig;
let opened: OpenPage | undefined;
const open = async (options?: OpenOptions) => {
  opened = await rig.open(options);
  await opened.connect();
  return opened;
};
const withBob = { query: { bob: 'answers' } };

/** Opens a page and has a call with the other phone on it. */
const inCall = async (number = 'bob', options: OpenOptions = withBob) => {
  const it = await open(options);
  await it.dial(number);
  await it.untilStatus('In a call');
  return it;
};

describe.skipIf(!kamailio).each(stacks)('what the real %s itself does not say', (name, entry) => {
  beforeAll(async () => {
    rig = await startRig(entry);
  });
  afterEach(() => opened?.close());
  afterAll(() => rig.stop());

  it('is that it hung up because the caller never acknowledged the answer: the call was cut off', async () => {
    const time = laterTime();
    const it = await open({ ...withBob, prepare: time.prepare });
    await it.page.evaluate(() => window.faultlineBob?.call('alice', 'deaf'));
    await it.press('Answer');
    await it.untilStatus('In a call');
    // The answer is sent again and again for 64 × 500 ms (RFC 3261 §13.3.1.4).
    const cutOff = it.dialog('Your call was cut off');
    await time.until(5_000, () => cutOff.isVisible());
    expect(await it.titles()).toEqual(['Your call was cut off']);
  });

  it('is what became of a hold that was refused', async () => {
    const it = await inCall('stubborn');
    await it.press('Hold');
    if (name === 'JsSIP 3.13') {
      await it.dialog('Hold did not work, and ended the call').waitFor();
      await it.untilStatus('No call');
      expect(await it.titles()).toEqual(['Hold did not work, and ended the call']);
    } else {
      await it.banner('Hold did not work').waitFor();
      await it.untilStatus('In a call');
      expect(await it.titles()).toEqual(['Hold did not work']);
    }
  });

  it('is that another phone of the person took or declined the call: nobody missed it', async () => {
    const it = await open(withBob);
    for (const reason of [
      'SIP;cause=200;text="Call completed elsewhere"',
      'SIP;cause=603;text="Decline"',
      'Q.850;cause=26',
    ]) {
      await it.page.evaluate(() => window.faultlineBob?.call('alice'));
      await it.untilStatus('Ringing');
      await it.page.evaluate((why) => window.faultlineBob?.cancel(why), reason);
      await it.untilStatus('No call');
    }
    // What is missed is still told.
    await it.page.evaluate(() => window.faultlineBob?.call('alice'));
    await it.untilStatus('Ringing');
    await it.page.evaluate(() => window.faultlineBob?.cancel());
    await it.banner('Missed call from bob').waitFor();
    expect(await it.titles()).toEqual(['Missed call from bob']);
  });

  it('is that the person had pressed Answer when the caller gave up', async () => {
    const it = await open(withBob);
    await it.page.evaluate(() => window.faultlineBob?.call('alice'));
    await it.untilStatus('Ringing');
    await it.page.evaluate(holdMicrophoneBack);
    await it.press('Answer');
    await it.page.evaluate(() => window.faultlineBob?.cancel());
    await it.banner('The call from bob is gone').waitFor();
    await it.page.evaluate(releaseMicrophone);
    await it.untilStatus('No call');
    expect(await it.titles()).toEqual(['The call from bob is gone']);
  });

  it('is what happened before the store came: a talk that it finds, and that is cut off then', async () => {
    opened = await rig.open({ query: { bob: 'answers', late: '' } });
    const it = opened;
    let connected = false;
    it.page.on('websocket', (socket) => socket.on('framereceived', () => (connected = true)));
    await it.press('Connect');
    await expect.poll(() => connected, { timeout: 20_000 }).toBe(true);
    await it.dial('bob');
    await it.page.waitForFunction(() => window.faultlineBob?.talks());
    await it.page.evaluate(() => void window.faultlineRecorder?.store.connect());
    await it.untilStatus('In a call');
    await it.page.evaluate(
      (why) => window.faultlineBob?.hangUp(why),
      'SIP;cause=408;text="Session timer expired"',
    );
    await it.dialog('Your call was cut off').waitFor();
    expect(await it.titles()).toEqual(['Your call was cut off']);
  });

  it('is that its registration was not renewed', async () => {
    const time = laterTime();
    const it = await open({ query: { user: 'reg-once' }, prepare: time.prepare });
    const refused = it.prompt('You could not be signed in');
    await time.until(20_000, () => refused.isVisible());
    expect(await it.titles()).toEqual(['You could not be signed in']);
  });

  it('is why a goodbye came in the middle of a talk: a timer of the session or of the media ran out', async () => {
    const it = await open(withBob);
    const cutOff = it.dialog('Your call was cut off');
    for (const reason of ['SIP;cause=408;text="Session timer expired"', 'SIP;cause=200;text="RTP Timeout"']) {
      await it.dial('bob');
      await it.untilStatus('In a call');
      await it.page.evaluate((why) => window.faultlineBob?.hangUp(why), reason);
      await cutOff.getByRole('button', { name: 'Close' }).click();
      await cutOff.waitFor({ state: 'detached' });
    }
    expect(await it.titles()).toEqual(['Your call was cut off']);
  });

  if (name === 'JsSIP 3.13')
    it('is that the other side knew nothing of the call when its session was to be refreshed', async () => {
      const time = laterTime();
      const it = await inCall('forgetful', { ...withBob, prepare: time.prepare });
      const cutOff = it.dialog('Your call was cut off');
      await time.until(10_000, () => cutOff.isVisible());
      await it.untilStatus('No call');
      expect(await it.titles()).toEqual(['Your call was cut off']);
    });

  it('is that the microphone was taken away or blocked in a talk', async () => {
    const it = await inCall();
    await it.takeMicrophone();
    await it.prompt('Your microphone is needed').waitFor();
    await it.untilStatus('In a call');
    expect(await it.titles()).toEqual(['Your microphone is needed']);
  });

  it('is that the network lets no media through', async () => {
    const it = await inCall('walled');
    await it.dialog('The sound did not get through').waitFor({ timeout: 60_000 });
    expect((await it.titles()).slice(-2)).toEqual([
      'The sound is still to come',
      'The sound did not get through',
    ]);
    expect(await it.titles()).not.toContain('The call lost its sound');
  });
});

describe.skipIf(!kamailio)('an outage under the SessionManager of the real sip.js', () => {
  beforeAll(async () => {
    rig = await startRig(new URL('./manager.tsx', import.meta.url));
  });
  afterEach(async () => {
    await rig.server.restart();
    await opened?.close();
  });
  afterAll(() => rig.stop());

  it('cuts the call off, which is said, and never that it is back', async () => {
    const it = await inCall();
    await it.server.kill();
    await it.dialog('Your call was cut off').waitFor();
    await it.untilStatus('No call');
    await it.server.restart();
    await it.untilStatus('Ready');
    await it.dialog('Your call was cut off').getByRole('button', { name: 'Close' }).click();
    await it.dial('486');
    await it.dialog('486 is busy').waitFor();
    expect(await it.titles()).not.toContain('You’re back');
  });

  it('is told as reconnecting where there was no call, and then that it is back', async () => {
    const it = await open();
    await it.server.kill();
    await it.banner('Reconnecting').waitFor();
    await it.server.restart();
    await it.banner('You’re back').waitFor();
    expect(await it.titles()).toEqual(['Reconnecting', 'You’re back']);
  });
});
