import { locales } from '@faultline/components/locales';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewOf } from './reviews.ts';

const recordOf = (locale: string): string =>
  readFileSync(new URL(`../../../../packages/components/locales/${locale}.md`, import.meta.url), 'utf8');

describe('the record of a language', () => {
  it('says of every language that its words were compared with English', () => {
    for (const locale of locales.filter((one) => one !== 'en'))
      expect([locale, reviewOf(recordOf(locale), 'call.busy').isReviewed]).toEqual([locale, true]);
    expect(reviewOf('# A new language', 'call.busy')).toEqual({ isReviewed: false, notes: [] });
  });

  it('has what was changed about a condition, and not what is about another one', () => {
    expect(reviewOf(recordOf('nl'), 'call.busy').notes).toEqual([
      '“in gesprek” says that the person is on the phone.',
    ]);
    expect(reviewOf(recordOf('de'), 'media.microphoneSilent').notes).toEqual([
      '“ein anderes” could be read as another cable.',
    ]);
    expect(reviewOf('- `call.busyLine` is long.\n- `app.call.busy`', 'call.busy').notes).toEqual([]);
  });
});
