import { describe, expect, it } from 'vitest';
import { startRig, type OpenPage } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

/** Opens a page and joins the room on it. */
const inRoom = async (prepare: (page: OpenPage) => void = () => undefined) => {
  const page = await open();
  prepare(page);
  await page.connect();
  await page.untilStatus('In a call');
  return page;
};

/** The same, with the microphone on. */
const speaking = async () => {
  const page = await inRoom();
  await page.press('Speak');
  await page.server.untilAsked('addTrack');
  await page.server.untilAsked('offer', 2);
  return page;
};

describe('what the real SDK of LiveKit itself does not say in words', () => {
  it('is that the microphone was blocked in a talk', async () => {
    const { blockMicrophone, prompt, titles, untilStatus } = await speaking();
    await blockMicrophone();
    await prompt('Your microphone is blocked for this site').waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual(['Your microphone is blocked for this site']);
  });

  it('is that a rebuilt room does not hear the person any more', async () => {
    const { press, prompt, server, titles, untilStatus } = await speaking();
    server.configure({ refuseResume: true, mayPublish: false });
    server.cut();
    const off = prompt('Your microphone is off');
    await off.waitFor();
    await untilStatus('In a call');
    server.configure({ mayPublish: true });
    await press('Hang up');
    await off.waitFor({ state: 'detached' });
    expect(await titles()).toContain('Your microphone is off');
  });

  it.each([
    ['assistant', 'CONNECTION_TIMEOUT', 'The assistant was disconnected'],
    ['assistant', 'CLIENT_INITIATED', 'The assistant left the call'],
    ['person', 'SIGNAL_CLOSE', 'grace was disconnected'],
  ] as const)('is that the %s is gone (%s)', async (guest, reason, title) => {
    const { banner, server, titles, untilStatus } = await inRoom((page) => page.server.configure({ guest }));
    server.guestLeaves(reason);
    await banner(title).waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual([title]);
  });

  it('is that the network lets no media through', async () => {
    const { dialog, press, server, titles, untilStatus } = await open();
    server.configure({ mediaBlocked: true });
    await press('Connect');
    await dialog('The call could not be started').waitFor();
    await untilStatus('No call');
    expect(await titles()).toEqual(['The call could not be started']);
  });
});
