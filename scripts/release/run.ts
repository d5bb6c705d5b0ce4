import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPackages } from '../build/packages.ts';
import { root } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';
import { runSteps } from '../lib/runSteps.mjs';
import { heading, runMain, Stop } from '../lib/say.mjs';
import { buildPackages, stepsOfRelease } from '../lib/steps.mjs';
import { packAll } from '../packed/pack.ts';
import { described, publications, publishArgs } from './plan.ts';
import { refusals } from './refusals.ts';

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const versionOf = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

const why = () =>
  refusals({
    changed: git('status', '--porcelain'),
    tags: git('tag', '--points-at', 'HEAD').split('\n'),
    versions: Object.fromEntries(publishedPackages().map(({ name, folder }) => [name, versionOf(folder)])),
    changesets: readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md')),
    env: process.env,
  });

await runMain(async () => {
  const flags = process.argv.slice(2);
  const stranger = flags.find((flag) => flag !== '--dry-run' && flag !== '--publish');
  if (stranger !== undefined || flags.length > 1)
    throw new Stop(
      `Use --dry-run, which is what happens without a flag, or --publish, not ${flags.join(' ')}.`,
    );
  const publishes = flags.includes('--publish');
  const reasons = why();
  if (publishes && reasons.length > 0) throw new Stop(`Nothing is published.\n\n${reasons.join('\n')}`);

  const folder = mkdtempSync(join(tmpdir(), 'faultline-release-'));
  try {
    heading('Packages build');
    if ((await buildPackages()) !== 0) return 1;
    heading('Packages are packed');
    const tarballs = await packAll(folder);
    // The very files that are published are the ones that are tried.
    process.env['FAULTLINE_TARBALLS'] = JSON.stringify(tarballs);
    if ((await runSteps(stepsOfRelease)).failed > 0) return 1;

    heading(publishes ? 'Publishing' : 'What would be published');
    for (const one of await publications(tarballs)) {
      console.log(described(one));
      if (publishes && (await run('npm', [...publishArgs(one.file)])) !== 0) return 1;
    }
    if (reasons.length > 0) console.log(`\n--publish would be refused now:\n\n${reasons.join('\n')}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
