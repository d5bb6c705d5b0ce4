import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { callsOf, startRig, takeMicrophone, type OpenPage, type Rig } from './rig.ts';

let rig: Rig;
let opened: OpenPage | undefined;

const ready = async () => {
  opened = await rig.open();
  await opened.untilStatus('Ready');
  return opened;
};
const inCall = async () => {
  const page = await ready();
  await page.dial('Standup');
  await page.untilStatus('In a call');
  await page.page.waitForFunction(() => {
    const element = document.getElementById('remote-sound');
    return element instanceof HTMLAudioElement && element.currentTime > 0;
  });
  return page;
};

beforeAll(async () => {
  rig = await startRig('mediasoup');
});
afterEach(() => opened?.close());
afterAll(() => rig.stop());

describe('a room over mediasoup-client', { timeout: 90_000 }, () => {
  it('is left without a word', async () => {
    const page = await inCall();
    await page.press('Hang up');
    await page.untilStatus('No call');
    expect([await callsOf(page), await page.titles()]).toEqual([[['ended', 'you']], []]);
  });

  it('is over when the server closes its end', async () => {
    const page = await inCall();
    await page.press('The other side leaves');
    await page.untilStatus('No call');
    expect(await callsOf(page)).toEqual([['ended', 'them']]);
  });

  it('goes on when its socket is killed, and says so', async () => {
    const page = await inCall();
    await page.server.kill();
    const lost = page.banner('You are disconnected');
    await lost.waitFor();
    await page.untilStatus('In a call');
    await page.server.restart();
    await lost.getByRole('button', { name: 'Reconnect' }).click();
    await lost.waitFor({ state: 'detached' });
    await page.untilStatus('In a call');
  });

  it('asks for the microphone that was taken away', async () => {
    const page = await inCall();
    await takeMicrophone(page);
    await page.prompt('Your microphone is off').waitFor();
  });

  it('whose sound never comes has not lost it', async () => {
    const page = await ready();
    page.server.media.cut();
    await page.dial('Standup');
    await page.dialog('The sound did not get through').waitFor({ timeout: 60_000 });
    expect(await page.titles()).toEqual(['The sound is still to come', 'The sound did not get through']);
  });

  it('whose media is cut is being restored, and lost when it stays away', async () => {
    const page = await inCall();
    page.server.media.cut();
    await page.dialog('The call lost its sound').waitFor({ timeout: 60_000 });
    expect(await page.titles()).toEqual(['Sound is being restored', 'The call lost its sound']);
  });
});
