import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { copiedSentences } from '../../test-support/copiedSentences.ts';
import { opentokDeveloperWords } from './developer.ts';

const { resolve } = createRequire(import.meta.url);

it.each(['@opentok/client'])(
  'words for developers share no long sentence with %s',
  { timeout: 30_000 },
  (name) => {
    expect(copiedSentences(opentokDeveloperWords, resolve(name), 'sessionreconnecting')).toEqual([]);
  },
);
