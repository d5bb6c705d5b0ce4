import { join } from 'node:path';
import { defineConfig } from 'tsdown';
import { cssModules } from './scripts/build/cssModules.ts';
import { publishedPackages, sourceOf } from './scripts/build/packages.ts';

/** One file out for each file in, so that an app's bundler drops what it does not use and "use client" stays where it is. */
export default defineConfig(
  publishedPackages().map(({ name, folder, doors }) => ({
    name,
    cwd: folder,
    entry: Object.values(doors).map((file) => join(folder, sourceOf(file))),
    outDir: join(folder, 'dist'),
    format: 'esm' as const,
    platform: 'neutral' as const,
    target: 'es2022',
    unbundle: true,
    sourcemap: true,
    logLevel: 'warn' as const,
    dts: { tsconfig: join(folder, '../../tsconfig.json') },
    outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
    plugins: [cssModules(folder)],
  })),
);
