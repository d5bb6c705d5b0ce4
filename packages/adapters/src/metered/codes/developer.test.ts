import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { copiedSentences } from '../../test-support/copiedSentences.ts';
import { meteredDeveloperWords } from './developer.ts';

const { resolve } = createRequire(import.meta.url);

it.each(['@metered-ca/realtime'])(
  'words for developers share no long sentence with %s',
  { timeout: 30_000 },
  (name) => {
    expect(copiedSentences(meteredDeveloperWords, resolve(name), 'signallingclient')).toEqual([]);
  },
);
