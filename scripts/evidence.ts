import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { pageWithTable } from './evidenceTable.ts';
import { root } from './lib/root.mjs';

const file = join(root, 'docs/evidence.md');

/** The page as the command writes it. */
export const written = async (): Promise<string> =>
  format(pageWithTable(), { ...(await resolveConfig(file)), filepath: file });

if (process.argv[1] === import.meta.filename) writeFileSync(file, await written());
