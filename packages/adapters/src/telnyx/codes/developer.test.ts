import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { copiedSentences } from '../../test-support/copiedSentences.ts';
import { telnyxDeveloperWords } from './developer.ts';

const { resolve } = createRequire(import.meta.url);

it.each(['telnyx-webrtc-2.25', 'telnyx-webrtc-2.26', '@telnyx/webrtc'])(
  'words for developers share no long sentence with %s',
  { timeout: 30_000 },
  (name) => {
    expect(copiedSentences(telnyxDeveloperWords, resolve(name), 'vertosubscribe')).toEqual([]);
  },
);
