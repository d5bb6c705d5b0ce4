import { describe, expect, it } from 'vitest';
import { errorCodes } from './errorCodes.ts';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(() => startRig({ devices: 'none' }));

describe('a real publisher on a computer without a microphone', () => {
  it('says that none was found, once', async () => {
    const { connect, page, press, prompt, titles } = await open();
    await connect();
    await press('Use the microphone');
    await prompt('No microphone found').waitFor();
    expect(await titles()).toEqual(['No microphone found']);
    expect(await errorCodes(page)).toEqual(['opentok/OT_NO_DEVICES_FOUND']);
  });
});
