import { describe, expect, it } from 'vitest';
import { callBetween } from '../callBetween.ts';
import type { OpenOptions } from '../openPages.ts';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

/** A page that the server has let in. */
const ready = async (options?: OpenOptions) => {
  const page = await open(options);
  await page.untilStatus('Ready');
  return page;
};

/** Two pages in a call that “ada” placed to “bob”. */
const inCall = async () => callBetween(await ready());

describe('a call between two real peers', () => {
  it('carries sound, and ends without a word when this side hangs up', async () => {
    const it = await inCall();
    await it.guest.untilSound();
    await it.press('Hang up');
    await it.untilStatus('No call');
    await it.guest.untilStatus('No call');
    expect([await it.calls(), await it.guest.calls()]).toEqual([[['ended', 'you']], [['ended', 'them']]]);
    expect([await it.titles(), await it.guest.titles()]).toEqual([[], []]);
  });

  it('ends without a word when the other side hangs up', async () => {
    const it = await inCall();
    await it.guest.press('Hang up');
    await it.untilStatus('No call');
    expect(await it.calls()).toEqual([['ended', 'them']]);
    expect([await it.titles(), await it.guest.titles()]).toEqual([[], []]);
  });

  it('says that it lost its sound when the page of the other side is gone without a word', async () => {
    const it = await inCall();
    await it.guest.untilSound();
    await it.guest.page.goto('chrome://crash').catch(() => undefined);
    await it.dialog('The call lost its sound').waitFor({ timeout: 60_000 });
    expect(await it.titles()).toEqual(['Sound is being restored', 'The call lost its sound']);
  });

  it('is given up before an answer, which only this side notices', async () => {
    const page = await ready();
    const guest = await page.invite();
    await page.dial('bob');
    await guest.untilStatus('Ringing');
    await page.press('Hang up');
    await page.untilStatus('No call');
    await guest.untilStatus('Ringing');
    await guest.press('Hang up');
    await guest.untilStatus('No call');
    expect([await page.titles(), await guest.titles()]).toEqual([[], []]);
  });

  it('cannot reach an id under which nobody is connected, and calls again when asked to', async () => {
    const page = await ready();
    await page.dial('bob');
    const nobody = page.dialog('bob cannot be reached');
    await nobody.waitFor();
    await page.untilStatus('No call');
    const guest = await page.invite();
    await nobody.getByRole('button', { name: 'Call again' }).click();
    await guest.untilStatus('Ringing');
    expect(await page.titles()).toEqual(['bob cannot be reached']);
  });

  it('goes on when the server dies, and the peer reconnects from the banner', async () => {
    const it = await inCall();
    await it.server.kill();
    const lost = it.banner('You are disconnected');
    await lost.waitFor();
    await it.untilStatus('In a call');
    await it.server.restart();
    await lost.getByRole('button', { name: 'Reconnect' }).click();
    await it.untilStatus('Ready');
    await it.untilStatus('In a call');
    await lost.waitFor({ state: 'detached' });
    expect(await it.calls()).toEqual([['active', undefined]]);
  });

  it('cannot be placed while the peer is disconnected', async () => {
    const page = await ready();
    await page.press('Disconnect');
    await page.dial('bob');
    await page.banner('You are disconnected').getByRole('button', { name: 'Reconnect' }).click();
    await page.untilStatus('Ready');
  });

  it('asks for the microphone that is blocked, and calls once it is allowed', async () => {
    const page = await ready({ microphone: false });
    const guest = await page.invite();
    await page.dial('bob');
    const blocked = page.prompt('Your microphone is blocked for this site');
    await blocked.waitFor();
    await page.allowMicrophone();
    await page.dial('bob');
    await guest.untilStatus('Ringing');
    await blocked.waitFor({ state: 'detached' });
  });
});

describe('the media of a call between two real peers', { timeout: 90_000 }, () => {
  it('says that no way through was found when there is no address to be called at', async () => {
    const page = await ready({ query: { blocked: 'yes' } });
    await page.invite();
    await page.dial('bob');
    const blocked = page.banner('No way through was found');
    await blocked.waitFor();
    await page.press('Hang up');
    await page.untilStatus('No call');
    await blocked.waitFor({ state: 'detached' });
  });

  it('says that no sound got through when nothing does, and hangs up', async () => {
    const page = await ready();
    const guest = await page.invite();
    page.server.media.cut();
    await page.dial('bob');
    await guest.press('Answer');
    const failed = page.dialog('The sound did not get through');
    await failed.waitFor({ timeout: 60_000 });
    await failed.getByRole('button', { name: 'Close' }).click();
    await page.press('Hang up');
    await page.untilStatus('No call');
    expect(await page.titles()).toEqual(['The sound is still to come', 'The sound did not get through']);
  });

  it('says that sound is being restored while it is cut, and is well when it comes again', async () => {
    const it = await inCall();
    it.server.media.cut();
    const cut = it.banner('Sound is being restored');
    await cut.waitFor({ timeout: 30_000 });
    await it.untilStatus('Ready');
    it.server.media.restore();
    await cut.waitFor({ state: 'detached', timeout: 30_000 });
    await it.untilStatus('In a call');
  });

  it('says that the call lost its sound when the media stays away', async () => {
    const it = await inCall();
    it.server.media.cut();
    await it.dialog('The call lost its sound').waitFor({ timeout: 60_000 });
    expect(await it.titles()).toEqual(['Sound is being restored', 'The call lost its sound']);
  });
});
