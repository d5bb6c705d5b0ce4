import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inCall, itTellsOfMedia, type MediaOf } from './itTellsOfMedia.ts';
import { startRig, type OpenPage, type Rig } from './rig.ts';

let opened: OpenPage | undefined;
afterEach(() => opened?.close());

/** What is told of any session whose offer is posted. */
function itPosts(kind: 'whip' | 'agent'): MediaOf {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig.stop());

  const open = async () => (opened = await rig.open());
  const studio: MediaOf = { ready: open, place: (page) => page.dial('Studio') };

  itTellsOfMedia(studio);

  it('runs and ends without a word', async () => {
    const page = await inCall(studio);
    await page.press('Hang up');
    await page.untilStatus('No call');
    expect([await page.calls(), await page.titles()]).toEqual([[['ended', 'you']], []]);
  });

  it.each([
    [403, 'This call is not allowed'],
    [404, 'Studio cannot be reached'],
    [503, 'The call service had a problem'],
  ])('that the server refuses with %i is told as that', async (status, title) => {
    const page = await open();
    page.server.mediaServer.refuseWith(status);
    await page.dial('Studio');
    await page.dialog(title).waitFor();
    await page.untilStatus('No call');
    expect(await page.titles()).toEqual([title]);
  });

  it('that does not get through to the server is told as that', async () => {
    const page = await open();
    await page.server.mediaServer.stop();
    await page.dial('Studio');
    await page.untilStatus('No call');
    await page.page.getByRole('alertdialog').waitFor();
    expect(await page.calls()).toEqual([['ended', 'network']]);
  });

  // The server of this rig closes its sockets and nothing else: no goodbye of its transport comes, as Chromium sends one.
  it('has lost its sound when the server goes away without a word', async () => {
    const page = await inCall(studio);
    await page.server.mediaServer.hangUp();
    await page.dialog('The call lost its sound').waitFor({ timeout: 60_000 });
  });

  return studio;
}

describe('a stream that is published by WHIP', { timeout: 90_000 }, () => {
  itPosts('whip');
});

describe('a talk with an assistant', { timeout: 90_000 }, () => {
  const assistant = itPosts('agent');

  it('is over, without a word, when the assistant says goodbye', async () => {
    const page = await inCall(assistant);
    await page.server.mediaServer.tell({ type: 'session.ended' });
    await page.untilStatus('No call');
    expect([await page.calls(), await page.titles()]).toEqual([[['ended', 'service']], []]);
  });

  it('is over when the assistant says that the time is up', async () => {
    const page = await inCall(assistant);
    await page.server.mediaServer.tell({ type: 'session.limit' });
    await page.untilStatus('No call');
    expect(await page.calls()).toEqual([['ended', 'service']]);
    await page.page.getByRole('alertdialog').waitFor();
  });
});
