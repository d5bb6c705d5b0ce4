import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startRig, type OpenPage, type Rig } from './rig.ts';

let rig: Rig;
let opened: OpenPage | undefined;

beforeAll(async () => {
  rig = await startRig({ device: false });
});
afterEach(() => opened?.close());
afterAll(() => rig.stop());

describe('the real SDK on a computer without a microphone', () => {
  it('says that none was found', async () => {
    opened = await rig.open();
    await opened.connect();
    await opened.dial('+15550200');
    await opened.prompt('No microphone found').waitFor();
    expect(await opened.titles()).toEqual(['No microphone found']);
  });
});
