import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(() => startRig({ devices: 'none' }));

describe('the real SDK on a computer without a microphone', () => {
  it('says that none was found', async () => {
    const page = await open();
    await page.connect();
    await page.dial('+15550200');
    await page.prompt('No microphone found').waitFor();
    expect(await page.titles()).toEqual(['No microphone found']);
  });
});
