import { existsSync } from 'node:fs';
import { installDebian } from './debian.mjs';
import { heading } from './say.mjs';

/** SIP programs that nobody here wrote, for the other end of calls: Debian's packages, by their executables. */
const packages = { baresip: 'baresip-core', sipp: 'sip-tester' };

/** @typedef {keyof typeof packages} FarEnd */

const names = /** @type {readonly FarEnd[]} */ (Object.keys(packages));
const fileOf = (/** @type {FarEnd} */ name) => `/usr/bin/${name}`;

/**
 * One of them.
 * @param {FarEnd} name
 * @returns {string} its executable
 * @throws {Error} with a sentence that says what to do where it is not there
 */
export const farEnd = (name) => {
  if (existsSync(fileOf(name))) return fileOf(name);
  throw new Error(
    `There is no ${name} at the other end of the calls: install Debian’s package ${packages[name]}, or run \`npm test\` as root, which installs it.`,
  );
};

/** Installs those that are not there and can be. Without one its tests fail, and say so. */
export const ensureFarEnds = async () => {
  const missing = names.filter((name) => !existsSync(fileOf(name)));
  if (missing.length === 0) return;
  heading('Installing the other ends of the SIP tests');
  await installDebian(missing.map((name) => packages[name]));
};
