import { fileURLToPath } from 'node:url';

const at = (name: string) => fileURLToPath(new URL(`./node_modules/${name}`, import.meta.url));

/** Resolves React, and what the tests use with it, to this folder's React 18.2: for `resolve.alias` of a test project. */
export const react18Aliases = ['react', 'react-dom', '@tanstack/react-query', '@testing-library/react'].map(
  (name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: at(name),
  }),
);
