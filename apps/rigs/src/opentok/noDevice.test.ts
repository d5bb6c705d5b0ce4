import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from './errorCodes.ts';
import { startRig, type OpenPage, type Rig } from './rig.ts';

let rig: Rig;
let opened: OpenPage | undefined;

beforeAll(async () => {
  rig = await startRig({ device: false });
});
afterEach(() => opened?.close());
afterAll(() => rig.stop());

describe('a real publisher on a computer without a microphone', () => {
  it('says that none was found, once', async () => {
    const { connect, page, press, prompt, titles } = (opened = await rig.open());
    await connect();
    await press('Use the microphone');
    await prompt('No microphone found').waitFor();
    expect(await titles()).toEqual(['No microphone found']);
    expect(await errorCodes(page)).toEqual(['opentok/OT_NO_DEVICES_FOUND']);
  });
});
