import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

/** A live call whose other end fell silent; the SDK notices after five seconds. */
const silentCall = async (modify: 'take' | 'refuse' | 'hold') => {
  const page = await open();
  const { connect, dial, server, untilStatus } = page;
  await connect();
  await dial('+15550200');
  await untilStatus('In a call');
  server.configure({ modify });
  await server.cutMedia();
  await server.untilAsked('telnyx_rtc.modify');
  return page;
};

describe('the sound of a call of the real SDK', () => {
  it('is restored without a word of the connection', async () => {
    const { page, titles, untilStatus } = await silentCall('take');
    await page.waitForFunction(() =>
      window.faultlineRecorder?.store
        .getSnapshot()
        .callErrors.issues.some(({ code, status }) => code === 'telnyx/36004' && status === 'resolved'),
    );
    await untilStatus('In a call');
    expect(['Sound is being restored', 'You’re back']).toEqual(expect.arrayContaining([...(await titles())]));
  });

  it('is said to be restored while that takes long, until it is there', async () => {
    const { banner, server, titles, untilStatus } = await silentCall('hold');
    await banner('Sound is being restored').waitFor();
    server.configure({ modify: 'take' });
    await banner('Sound is being restored').waitFor({ state: 'detached' });
    await untilStatus('In a call');
    expect(['Sound is being restored', 'You’re back']).toEqual(expect.arrayContaining([...(await titles())]));
  });

  it('comes back with a new connection where restoring it was refused', async () => {
    const { server, banner, titles, untilStatus } = await silentCall('refuse');
    await banner('You’re back').waitFor();
    // The connection is back before the call is: its new description follows once ICE has gathered.
    await server.untilAsked('telnyx_rtc.attach');
    await untilStatus('In a call');
    expect((await titles()).at(-1)).toBe('You’re back');
    expect(await titles()).not.toContain('The call lost its sound');
  });
});
