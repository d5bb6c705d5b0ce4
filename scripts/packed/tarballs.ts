import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packAll, type Tarballs } from './pack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    tarballs: Tarballs;
  }
}

/**
 * Packs every published package once, for all the files of tests; or takes those that a release has packed, so that what is tried is what is
 * published.
 */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const packed = process.env['FAULTLINE_TARBALLS'];
  if (packed !== undefined) {
    provide('tarballs', JSON.parse(packed) as Tarballs);
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'faultline-tarballs-'));
  provide('tarballs', await packAll(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
