import { describe, expect, it } from 'vitest';
import { cleanText } from './cleanText.ts';
import { redactText } from './redactText.ts';

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

describe('a code before, in or behind a secret is read as the sign that it stands for', () => {
  it.each([
    ['a line break', 'a\\npin=4711', 'a\\npin=[redacted]'],
    ['a tabulator', 'a\\tpin=4711', 'a\\tpin=[redacted]'],
    [
      'the end of a header',
      inJson('Host: a\r\nAuthorization: Bearer s3cr3t-1\r\nAccept: b'),
      'Host: a\\r\\nAuthorization: [redacted]\\r\\nAccept: b',
    ],
    ['the same, escaped twice', inJson(inJson('a\nCookie: sid=abc; t=1')), 'a\\\\nCookie: [redacted]'],
    ['the same, in an address', '%0AAuthorization: Bearer abc%0AHost', '%0AAuthorization: [redacted]'],
    ['a field of a query', 'user%3Dana%26pin%3D4711', 'user%3Dana%26pin%3D[redacted]'],
    ['the same, encoded twice', 'a%2526pin%253D4711%2526x', 'a%2526pin%253D[redacted]%2526x'],
    ['the same, three times', 'a%252526pin%25253D4711%252526x', 'a%252526pin%25253D[redacted]%252526x'],
    ['the same, in JSON', 'x=1\\u0026pin=4711\\u0026y', 'x=1\\u0026pin=[redacted]\\u0026y'],
    ['the same, in a script', 'x=1\\x26pin=4711\\x26y', 'x=1\\x26pin=[redacted]\\x26y'],
    ['the same, in HTML', 'x=1&amp;pin=4711&AMP;y', 'x=1&amp;pin=[redacted]&AMP;y'],
    [
      'short names',
      'a%26otp%3D12%26ha2%3Dab%26sig%3Dcd',
      'a%26otp%3D[redacted]%26ha2%3D[redacted]%26sig%3D[redacted]',
    ],
    ['a quote before a name', '%22pin%22:%224711%22', '%22pin%22:%22[redacted]%22'],
    [
      'an escaped quote',
      '&quot;pin&quot;:&quot;a\\&quot;bc&quot; z',
      '&quot;pin&quot;:&quot;[redacted]&quot; z',
    ],
    ['the same, in an address', '%22pwd%22%3A%22a%5C%22bc%22 z', '%22pwd%22%3A%22[redacted]%22 z'],
    [
      'JSON in JSON in HTML',
      '\\&quot;pin\\&quot;:\\&quot;4 7\\&quot; z',
      '\\&quot;pin\\&quot;:\\&quot;[redacted]\\&quot; z',
    ],
    [
      'the same, in an address',
      '%5C%22pin%5C%22%3A%5C%224 7%5C%22 z',
      '%5C%22pin%5C%22%3A%5C%22[redacted]%5C%22 z',
    ],
    ['quotes in numbers', 'pwd=&#39;hunter 22&#39; z', 'pwd=&#39;[redacted]&#39; z'],
    ['the same, hexadecimal', 'pwd=&#x27;hunter 22&#x27; z', 'pwd=&#x27;[redacted]&#x27; z'],
    ['quotes by name', 'pwd=&apos;hunter 22&apos; z', 'pwd=&apos;[redacted]&apos; z'],
    ['brackets', 'token%5B0%5D%3Dabc%26x', 'token%5B0%5D%3D[redacted]%26x'],
    ['an OpenTok token', 'a%20T1%3D%3DcGFydG5l%20z', 'a%20[redacted]%20z'],
    ['a tag', '&lt;pin&gt;47 11&lt;/pin&gt;', '&lt;pin&gt;[redacted]&lt;/pin&gt;'],
    ['an arrow', '"pin" =&gt; "47 11"', '"pin" =&gt; "[redacted]"'],
    [
      'blanks',
      'Bearer%20abc-1%20is token%20%3D%20abc%20z',
      'Bearer%20[redacted]%20is token%20%3D%20[redacted]%20z',
    ],
  ])('%s', (_, text, clean) => expect(cleanText(text)).toBe(clean));

  it.each([
    ['in a query', '?password=a%26b%3Dc&x=1', '?password=[redacted]&x=1'],
    ['in quotes', 'password="a%22b c" z', 'password="[redacted]" z'],
    ['of a second time', 'token%3Dabc%252Cdef%26y', 'token%3D[redacted]%26y'],
  ])('but a code %s that is written less often is a part of the secret', (_, text, clean) =>
    expect(cleanText(text)).toBe(clean),
  );
});

describe('the time it takes', () => {
  it.each([
    '%22',
    '\\\\',
    '\\u0022token',
    'token=[',
    ':token ',
    '<token ',
    'bearer "a',
    'digest ',
    'sip:a:',
    '://',
    '\0',
    '["token",',
    '["token",\\"',
    '"token",\'',
    '"token"\n',
    'Cookie: a\n ',
    '\n ',
    'password=a&',
    'token: Some(',
    'token: ((',
    '--token ',
    '://a:b/',
    '://a:',
    'turn:a:',
    'api ',
    '?key=',
    '<token><![CDATA[',
    'bearer:',
  ])('grows with the text and no faster, also for %j again and again', (part) => {
    const timeFor = (length: number): number => {
      const text = part.repeat(length / part.length);
      const before = performance.now();
      redactText(text);
      return performance.now() - before;
    };
    timeFor(2_000); // so that it is compiled
    expect(timeFor(200_000)).toBeLessThan(3_000);
  });
});
