import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';

const places = ['packages', 'apps'];
const isGenerated = (/** @type {string} */ folder) =>
  /(^|\/)(generated|stories\/(codes|conditions))(\/|$)/.test(folder);
const posix = (/** @type {string} */ path) => path.split(sep).join('/');

/** @param {string} folder @returns {string[]} every generated file below it, as paths from the root */
const below = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : below(path);
    return isGenerated(posix(relative(root, folder))) ? [posix(relative(root, path))] : [];
  });

/**
 * What every generated file holds now.
 * @returns {Map<string, string>} from the path to a digest
 */
export const generatedNow = () =>
  new Map(
    places
      .flatMap((place) => below(join(root, place)))
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
      ]),
  );

/**
 * The generated files that differ, appeared or went between two moments.
 * @param {Map<string, string>} before
 * @param {Map<string, string>} after
 * @returns {string[]}
 */
export const changedBetween = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
