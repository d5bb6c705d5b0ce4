import { expect, it } from 'vitest';
import { described, inOrder } from './plan.ts';

it('a package is published after those that it needs', () => {
  expect(
    inOrder({ testing: ['core', 'adapters'], adapters: ['core'], hooks: ['core', 'react'], core: [] }),
  ).toEqual(['core', 'adapters', 'testing', 'hooks']);
});

it('what would be published is told with its provenance and the digest of its bytes', () => {
  const told = described({
    name: 'a',
    file: '/packed/a-0.1.0.tgz',
    bytes: 12_345,
    files: 3,
    integrity: 'sha512-x',
  });
  expect(told).toBe('npm publish a-0.1.0.tgz --access public --provenance\n  3 files, 12.3 kB, sha512-x');
});
