import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './lib/root.mjs';

const readme = readFileSync(join(root, 'packages/adapters/src/webrtc/README.md'), 'utf8');
const folder = join(root, 'apps/rigs/src/webrtc/readme');
const blocks = [...readme.matchAll(/```ts\n(import .*?)```/gs)].map(([, code]) => code);
const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

describe('the code in the README of WebRTC', () => {
  it('is that of apps/rigs/src/webrtc/readme, which compiles', () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect([...blocks].sort()).toEqual([...files].sort());
  });
});
