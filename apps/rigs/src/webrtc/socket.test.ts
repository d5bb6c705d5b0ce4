import { describe, expect, it } from 'vitest';
import { callBetween } from '../callBetween.ts';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(() => startRig('socket'));

const ready = async () => {
  const page = await open();
  await page.untilStatus('Ready');
  return page;
};

/** Two pages in a call that “ada” placed to “bob”, who hears her. */
const inCall = async () => {
  const both = await callBetween(await ready());
  await both.guest.untilSound();
  return both;
};

describe('a call over a socket of the app’s own', () => {
  it('ends without a word when either side hangs up and says so', async () => {
    const it = await inCall();
    await it.guest.press('Hang up');
    await it.untilStatus('No call');
    expect([await it.calls(), await it.guest.calls()]).toEqual([[['ended', 'them']], [['ended', 'you']]]);
    expect([await it.titles(), await it.guest.titles()]).toEqual([[], []]);
  });

  it('ends at once, without a word, when the page of the other side is reloaded and says nothing', async () => {
    const it = await inCall();
    await it.guest.page.reload();
    await it.untilStatus('No call');
    expect([await it.calls(), await it.titles()]).toEqual([[['ended', 'them']], []]);
  });

  it('cannot be placed to somebody who is not there', async () => {
    const page = await ready();
    await page.dial('bob');
    await page.dialog('bob cannot be reached').waitFor();
    expect(await page.titles()).toEqual(['bob cannot be reached']);
  });

  it('goes on when the socket is killed, and the socket is back by the button of the banner', async () => {
    const it = await inCall();
    await it.server.kill();
    const lost = it.banner('You are disconnected');
    await lost.waitFor();
    await it.untilStatus('In a call');
    await it.server.restart();
    await lost.getByRole('button', { name: 'Reconnect' }).click();
    await it.untilStatus('Ready');
    await lost.waitFor({ state: 'detached' });
    expect(await it.calls()).toEqual([['active', undefined]]);
  });

  it('asks for the microphone that was taken away, and sends it again', async () => {
    const it = await inCall();
    await it.takeMicrophone();
    await it.prompt('Your microphone is needed').waitFor();
    await it.allowMicrophone();
    const again = it.prompt('Your microphone may be used again');
    await again.getByRole('button', { name: 'Switch it on' }).click();
    await again.waitFor({ state: 'detached' });
    await it.untilStatus('In a call');
  });
});

describe('the media of a call over a socket of the app’s own', { timeout: 90_000 }, () => {
  it('never comes where nothing gets through, and is not told as lost', async () => {
    const page = await ready();
    const guest = await page.invite();
    page.server.media.cut();
    await page.dial('bob');
    await guest.press('Answer');
    await page.dialog('The sound did not get through').waitFor({ timeout: 60_000 });
    expect(await page.titles()).toEqual(['The sound is still to come', 'The sound did not get through']);
  });

  it('is restored by itself after a short cut', async () => {
    const it = await inCall();
    it.server.media.cut();
    const cut = it.banner('Sound is being restored');
    await cut.waitFor({ timeout: 30_000 });
    it.server.media.restore();
    await cut.waitFor({ state: 'detached', timeout: 30_000 });
    await it.untilStatus('In a call');
  });

  it('is lost after a long cut, and comes back when the app restarts the path', async () => {
    const it = await inCall();
    it.server.media.cut();
    const lost = it.dialog('The call lost its sound');
    await lost.waitFor({ timeout: 60_000 });
    await lost.getByRole('button', { name: 'Close' }).click();
    // From here on the path may also come back by itself, while the other side has not given it up yet.
    it.server.media.restore();
    await it.press('Restart the path');
    await it.page.waitForFunction(() =>
      window.faultlineRecorder?.store
        .getSnapshot()
        .callErrors.issues.every(
          ({ condition, status }) => !condition.startsWith('ice.') || status === 'resolved',
        ),
    );
    await it.untilStatus('In a call');
  });
});
