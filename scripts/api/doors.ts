import { join } from 'node:path';
import { publishedPackages } from '../build/packages.ts';
import type { Door } from './report.ts';

/** Every entry point with types, and the name of its report: `@faultline/adapters/sipjs/legacy` → `adapters.sipjs.legacy.md`. */
export const doorsWithTypes: readonly (Door & { readonly report: string })[] = publishedPackages().flatMap(
  ({ folder, doors }) =>
    Object.entries(doors).map(([door, file]) => ({
      door,
      types: join(folder, file.replace(/\.js$/, '.d.ts')),
      dist: join(folder, 'dist'),
      report: `${door.replace('@faultline/', '').replaceAll('/', '.')}.md`,
    })),
);
