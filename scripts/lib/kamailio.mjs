import { existsSync } from 'node:fs';
import { installDebian } from './debian.mjs';
import { heading } from './say.mjs';

const places = ['/usr/sbin/kamailio', '/usr/local/sbin/kamailio'];

/**
 * The Kamailio to test SIP against: `KAMAILIO_PATH`, else Debian's own; nothing when there is none.
 * @returns {string | undefined} the executable's path
 */
export const findKamailio = () =>
  [process.env['KAMAILIO_PATH'], ...places].find((file) => file && existsSync(file));

/**
 * Finds a Kamailio, and installs one when there is none and it can be; the SIP tests are skipped without it.
 * @returns {Promise<string | undefined>} the executable's path
 */
export const ensureKamailio = async () => {
  if (findKamailio()) return findKamailio();
  heading('Installing Kamailio, the SIP server of the SIP tests');
  await installDebian(['kamailio', 'kamailio-websocket-modules']);
  return findKamailio();
};
