import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, seed } from '../test-support/runs.ts';
import { secretForms } from '../test-support/secretForms.ts';
import { cleanDetails, cleanText, printed } from './cleanText.ts';
import { outsideId } from './outsideId.ts';

const inNames = ['', 'é', '𝕏'];

describe('secrets', () => {
  it.each(secretForms)('%s is hidden in a text', (_, text, ...secrets) => {
    for (const before of inNames) {
      const clean = cleanText(`${before} ${text}`);
      expect(clean).toContain('[redacted]');
      for (const secret of secrets) expect(clean).not.toContain(secret);
    }
  });

  it.each(secretForms)(
    '%s is hidden in details, in what cannot be read, and in an id where it has a name',
    (_, text, ...secrets) => {
      const seen = JSON.stringify([cleanDetails({ text }), printed({ deep: [{ text }] })]);
      for (const secret of secrets) expect(seen).not.toContain(secret);
      if (/[=:]|eyJ/.test(text)) for (const secret of secrets) expect(outsideId(text)).not.toContain(secret);
    },
  );

  it('are hidden by the name of their field at any depth', () => {
    const seen = printed({
      a: [{ credentials: { user: 'ana', pass: 'hunter22' } }, { body: '{"pin":4711}' }],
    });
    expect(seen).not.toMatch(/hunter22|4711/);
    expect(cleanDetails({ userPwd: 'x1', sipPin: 7, spin: 'left', passive: 'yes' })).toEqual({
      userPwd: '[redacted]',
      sipPin: '[redacted]',
      spin: 'left',
      passive: 'yes',
    });
  });

  it.each([
    'call ac761221-f6f5-44bb-8059-6367e38a7a62 ended: BEARERCAPABILITY_NOTAVAIL_AND_MORE 486 Busy Here',
    'Q.850;cause=58;text="bearer capability not available"',
    'Basic authentication failed',
    'the passive side spins',
    'https://example.org/packages/core/source/callErrors2/index.html?x=1',
    'sip:ana@example.org;transport=ws',
    '+44 20 7946 0000',
  ])('what support needs stays: %s', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('are not kept by half where a long text is cut: its last word goes, and no other', () => {
    const long = `password="${'x'.repeat(3_950)}" ends `;
    const key = 'AbCdEf0123456789AbCdEf0123456789AbCd';
    expect(cleanText(`${long}${key} and more`)).toBe('password="[redacted]" ends');
    expect(cleanText(`password="${'x'.repeat(3_985)}" end`)).toBe('password="[redacted]" end');
  });

  it('are hidden before the cut, which never leaves half a character', () => {
    expect(cleanText(`${'x '.repeat(245)}token=abcdefghijklmnop`)).not.toContain('abc');
    expect(cleanText(`${'x'.repeat(498)}😀😀`)).toBe(`${'x'.repeat(498)}…`);
    expect(cleanText('\ud800half\udfff')).toBe('\ufffdhalf\ufffd');
  });

  it('in any text a named secret is hidden, whatever stands around it', () => {
    const name = fc.constantFrom('token', 'password', 'client_secret', 'Authorization', 'apiKey', 'sip_pin');
    const around = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(around, name, around, (before, field, after) => {
        const clean = cleanText(`${before} ${field}=Zq9secretZq9\n${after}`);
        expect(clean).not.toContain('Zq9secretZq9');
      }),
      { numRuns: runs(1_000), seed },
    );
  });
});
