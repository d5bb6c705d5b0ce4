import { describe, expect, it } from 'vitest';
import { inCall, itTellsOfMedia, type MediaOf } from './itTellsOfMedia.ts';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(() => startRig('mediasoup'));

const ready = async () => {
  const page = await open();
  await page.untilStatus('Ready');
  return page;
};
const room: MediaOf = { ready, place: (page) => page.dial('Standup') };

describe('a room over mediasoup-client', { timeout: 90_000 }, () => {
  it('is left without a word', async () => {
    const page = await inCall(room);
    await page.press('Hang up');
    await page.untilStatus('No call');
    expect([await page.calls(), await page.titles()]).toEqual([[['ended', 'you']], []]);
  });

  it('is over when the server closes its end', async () => {
    const page = await inCall(room);
    await page.press('The other side leaves');
    await page.untilStatus('No call');
    expect(await page.calls()).toEqual([['ended', 'them']]);
  });

  it('goes on when its socket is killed, and says so', async () => {
    const page = await inCall(room);
    await page.server.kill();
    const lost = page.banner('You are disconnected');
    await lost.waitFor();
    await page.untilStatus('In a call');
    await page.server.restart();
    await lost.getByRole('button', { name: 'Reconnect' }).click();
    await lost.waitFor({ state: 'detached' });
    await page.untilStatus('In a call');
  });

  itTellsOfMedia(room);
});
