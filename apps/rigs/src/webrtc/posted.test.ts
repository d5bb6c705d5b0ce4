import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { callsOf, startRig, takeMicrophone, type OpenPage, type Rig } from './rig.ts';

let opened: OpenPage | undefined;
afterEach(() => opened?.close());

describe.each([
  ['a stream that is published by WHIP', 'whip'],
  ['a talk with an assistant', 'agent'],
] as const)('%s', { timeout: 90_000 }, (_, kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig.stop());

  const open = async () => (opened = await rig.open());
  const inCall = async () => {
    const page = await open();
    await page.dial('Studio');
    await page.untilStatus('In a call');
    // What the real server gets it sends back.
    await page.page.waitForFunction(() => {
      const element = document.getElementById('remote-sound');
      return element instanceof HTMLAudioElement && element.currentTime > 0;
    });
    return page;
  };

  it('runs and ends without a word', async () => {
    const page = await inCall();
    await page.press('Hang up');
    await page.untilStatus('No call');
    expect([await callsOf(page), await page.titles()]).toEqual([[['ended', 'you']], []]);
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
    expect(await callsOf(page)).toEqual([['ended', 'network']]);
  });

  it('asks for the microphone that was taken away', async () => {
    const page = await inCall();
    await takeMicrophone(page);
    await page.prompt('Your microphone is off').waitFor();
  });

  it('whose media never comes has not lost it', async () => {
    const page = await open();
    page.server.media.cut();
    await page.dial('Studio');
    await page.dialog('The sound did not get through').waitFor({ timeout: 60_000 });
    expect(await page.titles()).toEqual(['The sound is still to come', 'The sound did not get through']);
  });

  it('whose media is cut is being restored, and lost when it stays away', async () => {
    const page = await inCall();
    page.server.media.cut();
    await page.dialog('The call lost its sound').waitFor({ timeout: 60_000 });
    expect(await page.titles()).toEqual(['Sound is being restored', 'The call lost its sound']);
  });

  // The server of this rig closes its sockets and nothing else: no goodbye of its transport comes, as Chromium sends one.
  it.runIf(kind === 'agent')('has lost its sound when the server goes away without a word', async () => {
    const page = await inCall();
    await page.server.mediaServer.hangUp();
    await page.dialog('The call lost its sound').waitFor({ timeout: 60_000 });
  });

  it.runIf(kind === 'agent')('is over, without a word, when the assistant says goodbye', async () => {
    const page = await inCall();
    page.server.mediaServer.tell({ type: 'session.ended' });
    await page.untilStatus('No call');
    expect([await callsOf(page), await page.titles()]).toEqual([[['ended', 'service']], []]);
  });

  it.runIf(kind === 'agent')('is over when the assistant says that the time is up', async () => {
    const page = await inCall();
    page.server.mediaServer.tell({ type: 'session.limit' });
    await page.untilStatus('No call');
    expect(await callsOf(page)).toEqual([['ended', 'service']]);
    await page.page.getByRole('alertdialog').waitFor();
  });
});
