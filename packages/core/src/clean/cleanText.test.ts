import { describe, expect, it } from 'vitest';
import { cleanDetails, cleanText } from './cleanText.ts';

describe('text from outside', () => {
  it.each([
    ['a JSON Web Token', 'login eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_123 failed', 'eyJ'],
    [
      'an OpenTok token',
      'Invalid token format: T1==cGFydG5lcl9pZD0xMDAmc2lnPWFiYw==',
      'cGFydG5lcl9pZD0xMDAmc2ln',
    ],
    ['an authorization header', 'Authorization: Bearer s3cr3t-value', 's3cr3t'],
    ['a password in a query', 'wss://host/?user=ana&password=hunter22&x=1', 'hunter22'],
    ['a password in a URL', 'wss://ana:hunter22@host/path', 'hunter22'],
    ['a password in JSON', '{"login":"ana","passwd":"hunter22"}', 'hunter22'],
    ['a long key', 'key is AbCdEf0123456789AbCdEf0123456789AbCd', 'AbCdEf0123456789'],
  ])('loses %s', (_, text, secret) => {
    expect(cleanText(text)).not.toContain(secret);
    expect(cleanText(text)).toContain('[redacted]');
  });

  it('keeps what support needs: ids, codes and names', () => {
    const text =
      'call ac761221-f6f5-44bb-8059-6367e38a7a62 ended: BEARERCAPABILITY_NOTAVAIL_AND_MORE 486 Busy Here';
    expect(cleanText(text)).toBe(text);
  });

  it('loses control and bidirectional characters', () => {
    expect(cleanText('a\u202eb\u0000c\u2066d\nE')).toBe('ab cd E');
  });

  it('is at most 500 characters, and a secret across the cut does not survive by half', () => {
    const text = `${'x '.repeat(245)}token=abcdefghijklmnopqrstuvwxyz`;
    expect(cleanText(text).length).toBeLessThanOrEqual(500);
    expect(cleanText(text)).not.toContain('abc');
  });

  it('hides values by the name of their field, and keeps plain values only', () => {
    expect(cleanDetails({ login_token: 'x', code: 7, nested: { a: 1 }, ok: true, none: null })).toEqual({
      login_token: '[redacted]',
      code: 7,
      ok: true,
      none: null,
    });
    expect(cleanDetails('text')).toEqual({});
  });

  it('keeps no name of what is left out, nor of what others of its kind have', () => {
    expect(Object.keys(cleanDetails({ code: 7, nested: {}, nothing: undefined }))).toEqual(['code']);
    expect(Object.keys(cleanDetails(Object.create({ token: 'x', code: 7 })))).toEqual([]);
  });
});
