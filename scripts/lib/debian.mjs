import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

const policy = '/usr/sbin/policy-rc.d';

/**
 * Installs Debian's packages; only root may. While they are installed no service is started.
 * @param {readonly string[]} packages
 */
export const installDebian = async (packages) => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const own = !existsSync(policy);
  if (own) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return;
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  } finally {
    if (own) rmSync(policy, { force: true });
  }
};
