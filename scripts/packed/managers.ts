import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import manifest from '../../package.json' with { type: 'json' };

type Command = readonly [string, readonly string[]];

/** How an app is installed by one package manager. */
export interface Managing {
  /** Prepares the folder before the installation. */
  readonly prepare: (folder: string) => void;
  readonly install: Command;
  /** How a command of an installed package is run. */
  readonly command: (name: string, args: readonly string[]) => Command;
  readonly env: () => Promise<NodeJS.ProcessEnv>;
}

const nothing = () => undefined;
const noVariables = () => Promise.resolve({});
const yarn = ['--yes', '--package', '@yarnpkg/cli-dist@4.18.1', 'yarn'] as const;

/** npm's own setting, which Yarn does not read. */
async function registry(): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['config', 'get', 'registry']);
  return stdout.trim();
}

/** The package managers that an app may be installed with; Yarn without a node_modules folder. */
export const managers = {
  npm: {
    prepare: nothing,
    install: ['npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']],
    command: (name, args) => ['npx', ['--no-install', name, ...args]],
    env: noVariables,
  },
  pnpm: {
    prepare: nothing,
    install: [
      'npx',
      [
        '--yes',
        manifest.packageManager,
        'install',
        '--prefer-offline',
        '--ignore-scripts',
        '--no-frozen-lockfile',
      ],
    ],
    command: (name, args) => ['npx', ['--yes', manifest.packageManager, 'exec', name, ...args]],
    env: noVariables,
  },
  yarn: {
    prepare: (folder) =>
      writeFileSync(
        join(folder, '.yarnrc.yml'),
        'nodeLinker: pnp\nenableScripts: false\nenableTelemetry: false\nenableImmutableInstalls: false\n',
      ),
    install: ['npx', [...yarn, 'install']],
    command: (name, args) => ['npx', [...yarn, 'run', name, ...args]],
    env: async () => ({ YARN_NPM_REGISTRY_SERVER: await registry() }),
  },
} as const satisfies Readonly<Record<string, Managing>>;

export type Manager = keyof typeof managers;
