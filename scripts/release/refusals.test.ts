import { describe, expect, it } from 'vitest';
import { refusals, type Situation } from './refusals.ts';

const good: Situation = {
  changed: '',
  tags: ['v0.1.0'],
  versions: { '@faultline/core': '0.1.0', '@faultline/hooks': '0.1.0' },
  changesets: [],
  env: { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://ci.example/token' },
};

describe('a release', () => {
  it('is published by CI from a clean, tagged commit', () => {
    expect(refusals(good)).toEqual([]);
  });

  it.each<[string, Partial<Situation>, RegExp]>([
    ['files that are not committed', { changed: ' M package.json' }, /not clean[\s\S]*package\.json/],
    ['no tag', { tags: [] }, /no tag v0\.1\.0/],
    ['the tag of another version', { tags: ['v0.2.0'] }, /no tag v0\.1\.0/],
    ['changesets that wait', { changesets: ['parties.md'] }, /1 changesets are in no version/],
    ['no version yet', { versions: { '@faultline/core': '0.0.0' }, tags: ['v0.0.0'] }, /no release yet/],
    ['several versions', { versions: { ...good.versions, other: '0.2.0' } }, /0\.1\.0, 0\.2\.0/],
    ['no CI', { env: {} }, /identity of a CI job/],
    ['a job without an identity', { env: { GITHUB_ACTIONS: 'true' } }, /identity of a CI job/],
  ])('is refused with %s, and for that alone', (_, wrong, sentence) => {
    const found = refusals({ ...good, ...wrong });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
  });
});
