import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';
import { heading } from './say.mjs';

const places = ['/usr/sbin/kamailio', '/usr/local/sbin/kamailio'];
const policy = '/usr/sbin/policy-rc.d';

/**
 * The Kamailio to test SIP against: `KAMAILIO_PATH`, else Debian's own; nothing when there is none.
 * @returns {string | undefined} the executable's path
 */
export const findKamailio = () =>
  [process.env['KAMAILIO_PATH'], ...places].find((file) => file && existsSync(file));

/** Debian's package; only root may install it. While it is installed no service is started. */
const installWithApt = async () => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const own = !existsSync(policy);
  if (own) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return;
    const packages = ['kamailio', 'kamailio-websocket-modules'];
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  } finally {
    if (own) rmSync(policy, { force: true });
  }
};

/**
 * Finds a Kamailio, and installs one when there is none and it can be; the SIP tests are skipped without it.
 * @returns {Promise<string | undefined>} the executable's path
 */
export const ensureKamailio = async () => {
  if (findKamailio()) return findKamailio();
  heading('Installing Kamailio, the SIP server of the SIP tests');
  await installWithApt();
  return findKamailio();
};
