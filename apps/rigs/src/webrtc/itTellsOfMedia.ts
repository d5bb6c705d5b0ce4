import { expect, it } from 'vitest';
import type { OpenPage } from './rig.ts';

/** How a rig opens its page, and how a call is placed there. */
export interface MediaOf {
  ready(): Promise<OpenPage>;
  place(page: OpenPage): Promise<void>;
}

/** A call whose sound comes back from the other end. */
export async function inCall({ ready, place }: MediaOf): Promise<OpenPage> {
  const page = await ready();
  await place(page);
  await page.untilStatus('In a call');
  await page.untilSound();
  return page;
}

/** What is told of the media of a call, whatever made its peer connection. */
export function itTellsOfMedia(of: MediaOf): void {
  it('asks for the microphone that was taken away', async () => {
    const page = await inCall(of);
    await page.takeMicrophone();
    await page.prompt('Your microphone is needed').waitFor();
  });

  it('whose sound never comes has not lost it', async () => {
    const page = await of.ready();
    page.server.media.cut();
    await of.place(page);
    await page.dialog('The sound did not get through').waitFor({ timeout: 60_000 });
    expect(await page.titles()).toEqual(['The sound is still to come', 'The sound did not get through']);
  });

  it('whose media is cut is being restored, and lost when it stays away', async () => {
    const page = await inCall(of);
    page.server.media.cut();
    await page.dialog('The call lost its sound').waitFor({ timeout: 60_000 });
    expect(await page.titles()).toEqual(['Sound is being restored', 'The call lost its sound']);
  });
}
