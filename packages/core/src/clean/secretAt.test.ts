import { describe, expect, it } from 'vitest';
import { cleanText } from './cleanText.ts';

describe('a secret in a form of its own', () => {
  it.each([
    ['a bearer’s token in quotes', 'Bearer "abc123 def" z', 'Bearer "[redacted]" z'],
    ['a token that begins with a word', 'Bearer tokenabc123 z', 'Bearer [redacted] z'],
    ['the same with a sign', 'bearer auth0|abc123 z', 'bearer [redacted] z'],
    ['a scheme behind a name', 'token: Bearer abcdefgh z', 'token: Bearer [redacted] z'],
    ['the same in quotes', 'token: "Basic abcdefgh" z', 'token: "[redacted]" z'],
    ['the same with quotes', 'token: Basic "abc def" z', 'token: Basic "[redacted]" z'],
    [
      'a header of a longer name',
      'X-Authorization: Token abcdefgh\r\nHost: a',
      'X-Authorization: [redacted] Host: a',
    ],
    ['a name that is a scheme', 'apiKey = abc123 z', 'apiKey = [redacted] z'],
    ['a name in brackets', 'user[password]=hunter22&x=1', 'user[password]=[redacted]&x=1'],
    ['a list in a query', 'token[]=abc&token[0]=def&x', 'token[]=[redacted]&token[0]=[redacted]&x'],
    ['an index', "headers['token'] = 'abc' z", "headers['token'] = '[redacted]' z"],
    ['a tag', '<password>hunter 22</password> z', '<password>[redacted]</password> z'],
    ['a tag that is cut', '<password>hunter', '<password>[redacted]'],
    [
      'a tag with a prefix and fields',
      '<a:Password Type="b">x y</a:Password>',
      '<a:Password Type="b">[redacted]</a:Password>',
    ],
    [
      'a key as a block in JSON',
      'see -----BEGIN PRIVATE KEY-----\\nMIIEvQ\\n-----END PRIVATE KEY-----\\nafter',
      'see [redacted]\\nafter',
    ],
    [
      'what was hidden before',
      'Bearer [redacted] z, token: [redacted] z',
      'Bearer [redacted] z, token: [redacted] z',
    ],
  ])('%s', (_, text, clean) => expect(cleanText(text)).toBe(clean));
});
