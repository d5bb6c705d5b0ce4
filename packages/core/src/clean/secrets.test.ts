import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, seed } from '../test-support/runs.ts';
import { cleanDetails, cleanText, printed } from './cleanText.ts';
import { outsideId } from './outsideId.ts';

const hex = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_123';

/** The written forms: a name, a text with such a secret, and what must not be left of it. */
const forms: readonly (readonly [form: string, text: string, ...secrets: string[]])[] = [
  ['a JSON Web Token', `login ${jwt} failed`, 'eyJ', 'abc-DEF'],
  [
    'an encrypted web token of five parts',
    `eyJhbGciOiJSU0EifQ.OKOawD.48V1_A.5eym8T.XFBoMY is no use`,
    'OKOawD',
    'XFBoMY',
  ],
  [
    'an OpenTok token',
    'Invalid token format: T1==cGFydG5lcl9pZD0xMDAmc2lnPWFiYw==',
    'cGFydG5lcl9pZD0xMDAmc2ln',
  ],
  ['an authorization header', 'Authorization: Bearer s3cr3t-value', 's3cr3t'],
  ['a token scheme', 'Authorization: Token abcdefgh, realm=x', 'abcdefgh'],
  ['a signed request', 'AWS4-HMAC-SHA256 Credential=AKID/20260101, Signature=abcdef', 'AKID', 'abcdef'],
  ['a digest', 'Digest username="ana", cnonce="0a4f113b", response="6629fae4"', '0a4f113b', '6629fae4'],
  ['a digest’s fields elsewhere', 'cnonce=0a4f113b, ha1=939e7578', '0a4f113b', '939e7578'],
  ['cookies', 'Cookie: sid=abc123; theme=dark', 'abc123'],
  ['a cookie that is set', 'Set-Cookie: sid=abc123; Path=/', 'abc123'],
  ['a header in the midst of others', 'Host: a\r\nX-Api-Key: k3y\r\nAccept: b', 'k3y'],
  ['a password in a query', 'wss://host/?user=ana&password=hunter22&x=1', 'hunter22'],
  ['a password in a query, percent-encoded', 'body user%3Dana%26password%3Dhunter22%26x', 'hunter22'],
  ['a password in an address', 'wss://ana:hunter22@host/path', 'hunter22'],
  ['a password with a sign in an address', 'wss://ana:p@ss22@host/path', 'ss22'],
  ['a password in a SIP address', 'To: <sip:ana:hunter22@example.org>', 'hunter22'],
  ['a password in JSON', '{"login":"ana","passwd":"hunter22"}', 'hunter22'],
  ['a password in JSON that is cut', '{"login":"ana","passwd":"hunter22', 'hunter22'],
  [
    'a password in JSON in JSON',
    JSON.stringify({ body: JSON.stringify({ password: 'hunter22' }) }),
    'hunter22',
  ],
  [
    'the same, cut',
    `x ${JSON.stringify({ body: JSON.stringify({ password: 'hunter 22' }) }).slice(0, -3)}`,
    'hunter',
    '22',
  ],
  [
    'a password with blanks, quoted',
    'password="correct horse, battery" for ana',
    'correct',
    'horse',
    'battery',
  ],
  ['a password with an escaped quote', 'password: "a\\"bcd efgh" end', 'bcd', 'efgh'],
  ['a password with blanks and commas', 'password: correct horse, battery', 'correct', 'horse', 'battery'],
  ['a pin', 'pin=4711&user=ana', '4711'],
  [
    'a header behind an escaped line break',
    String.raw`x {"headers":"Host: a\r\nAuthorization: Bearer s3cr3t-1\r\nCookie: sid=abc; t=1", x`,
    's3cr3t',
    'abc',
  ],
  ['a header behind an encoded line break', '%0AAuthorization: Bearer abc123', 'abc123'],
  ['a pin in an encoded query', 'user%3Dana%26pin%3D4711', '4711'],
  ['a pin in encoded JSON', '%22pin%22:%224711%22', '4711'],
  ['an encoded escaped quote', '%22password%22%3A%22a%5C%22bcdef%22', 'bcdef'],
  ['JSON in JSON in HTML', String.raw`\&quot;password\&quot;:\&quot;hunter22\&quot;`, 'hunter22'],
  ['a password in quotes of HTML', 'password=&#39;hunter 22&#39;', 'hunter', '22&'],
  ['a bracket in a list that is cut', '{"passwords":["a]bcdef","gh', 'bcdef', 'gh'],
  ['a password in brackets', 'user[password]=hunter22', 'hunter22'],
  ['a password in a tag', '<password key="a=b">hunter 22</password>', 'hunter', '22'],
  ['a bearer’s token in quotes', 'Bearer: no; Bearer "abc123def"', 'abc123'],
  ['a pin in a longer name', 'sip_pin: 4711', '4711'],
  ['a short name of a password', 'pwd=hunter22', 'hunter22'],
  ['a private key in a field', '{"privateKey":"MIIEvQ"}', 'MIIEvQ'],
  [
    'a private key as a block',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----\nafter',
    'MIIEvQ',
  ],
  ['a list of secrets', '{"tokens":["abc1","def2"],"x":1', 'abc1', 'def2'],
  ['a key of a service', 'used sk-proj-abcdefghijklmnop here', 'abcdefghijklmnop'],
  ['hexadecimal', `signature is ${hex}`, hex.slice(0, 32)],
  ['hexadecimal in capitals', `it is ${hex.toUpperCase()}`, hex.toUpperCase().slice(0, 32)],
  ['base64url', 'it is dGhpc-is_bXk1LXNl-Y3JldCBr_ZXkgb2YgMz-IgYnl0ZXM', 'Y3JldCBr'],
  ['a long key', 'key is AbCdEf0123456789AbCdEf0123456789AbCd', 'AbCdEf0123456789'],
  [
    'a name broken by invisible letters',
    'to\u200bken=abc pass\u{e0077}word=def \u3164sec\u034fret=ghi',
    'abc',
    'def',
    'ghi',
  ],
];

const inNames = ['', 'é', '𝕏'];

describe('secrets', () => {
  it.each(forms)('%s is hidden in a text', (_, text, ...secrets) => {
    for (const before of inNames) {
      const clean = cleanText(`${before} ${text}`);
      expect(clean).toContain('[redacted]');
      for (const secret of secrets) expect(clean).not.toContain(secret);
    }
  });

  it.each(forms)(
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
