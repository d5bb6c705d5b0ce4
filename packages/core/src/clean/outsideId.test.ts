import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, seed } from '../test-support/runs.ts';
import { outsideId } from './outsideId.ts';

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
  fc
    .tuple(
      fc.constantFrom(
        'Authorization: ',
        'password=',
        'token: "',
        'eyJhbGciOiJIUzI1NiJ9.',
        '{"pin":',
        'sip:a:b@',
      ),
      fc.string({ maxLength: 300 }),
    )
    .map((parts) => parts.join('')),
);

describe('an id from outside', () => {
  it.each([
    'ac761221-f6f5-44bb-8059-6367e38a7a62',
    'CA0123456789abcdef0123456789abcdef',
    '1@192.0.2.1',
    'toString',
  ])('that needs nothing stays as it is: %s', (id) => expect(outsideId(id)).toBe(id));

  it('is cleaned once: what was made stays what it is, on one line, within 200 characters', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const id = outsideId(raw);
        expect(outsideId(id)).toBe(id);
        expect(id.length).toBeLessThanOrEqual(200);
        // eslint-disable-next-line no-control-regex
        expect(id).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
      }),
      { numRuns: runs(1_000), seed },
    );
  });

  it('stays two where two were: they may differ only at the end, or by a letter that nobody sees', () => {
    const long = 'x'.repeat(300);
    const ids = [`${long}1`, `${long}2`, 'a', 'a\u200b', 'a\n', ' a', 'token=one', 'token=two'].map(
      outsideId,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const huge = 'x'.repeat(50_000);
    expect(new Set([`1${huge}`, `2${huge}`, `${huge}1`, `${huge}12`].map(outsideId)).size).toBe(4);
  });

  it('of more than 20,000 characters is known by its ends and its length', () => {
    const half = 'x'.repeat(15_000);
    expect(outsideId(`${half}1${half}`)).toBe(outsideId(`${half}2${half}`));
    expect(outsideId(`${half}1${half}`)).not.toBe(outsideId(`${half}12${half}`));
    const most = 'x'.repeat(9_999);
    expect(outsideId(`${most}1${most}`)).not.toBe(outsideId(`${most}2${most}`));
  });

  it('is the same in each session, so that reports of one day can be compared with those of another', () => {
    expect(outsideId('call 7?token=abc')).toBe('1f6mvjz~call 7?token=[redacted]');
  });

  it('shows nothing of a token that stands in it', () => {
    expect(outsideId('call?access_token=abc123&x=1')).not.toContain('abc123');
    expect(outsideId('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_123')).not.toContain('eyJ');
  });
});
