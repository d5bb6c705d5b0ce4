const { existsSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const isFile = (/** @type {string} */ path) => existsSync(path) && statSync(path).isFile();

/**
 * A workspace package's entry point: `@faultline/core` → packages/core/src/index.ts.
 * @param {string} source
 */
const workspaceFile = (source) => {
  const [, name] = /^@faultline\/([\w-]+)/.exec(source) ?? [];
  return name && join(root, 'packages', name, 'src', 'index.ts');
};

exports.interfaceVersion = 2;

/**
 * Resolves an import for the boundary rule: only to files of this repository.
 * @param {string} source what is imported
 * @param {string} file the file that imports it
 */
exports.resolve = (source, file) => {
  const path = source.startsWith('.') ? resolve(dirname(file), source) : workspaceFile(source);
  return path && (isFile(path) || !source.startsWith('.')) ? { found: true, path } : { found: false };
};
