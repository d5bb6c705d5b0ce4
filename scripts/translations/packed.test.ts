import { expect, it } from 'vitest';
import english from '../../packages/components/generated/en.json' with { type: 'json' };
import { unpacked } from '../../packages/components/src/locales/unpacked.ts';
import { packed } from './compile.ts';

it('gives every word back under its own key', () => {
  expect(unpacked(packed(english))).toEqual(english);
});

it('takes the keys of an app, and a title without a body', () => {
  const words = { plain: 'A', 'app.title': 'B', 'call.busy.title': 'C', 'call.busy': 'D' };
  expect(unpacked(packed(words))).toEqual(words);
});
