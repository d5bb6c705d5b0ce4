import { describe, expect, it } from 'vitest';
import { cleanText } from './cleanText.ts';

const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQ';

describe('a secret is hidden whole, and what stands beside it stays to be read', () => {
  it.each([
    ['a token', 'token: abc123 failed for ana', 'token: [redacted] failed for ana'],
    ['"password" in quotes', 'password="hunter22" for ana', 'password="[redacted]" for ana'],
    ['an escaped quote in it', 'password: "a\\"bcd efgh" end', 'password: "[redacted]" end'],
    [
      'JSON in JSON',
      '{\\"pin\\":\\"47 11\\",\\"user\\":\\"ana',
      '{\\"pin\\":\\"[redacted]\\",\\"user\\":\\"ana',
    ],
    ['quotes in an address', '%22password%22:%2247 11%22,%22a%22', '%22password%22:%22[redacted]%22,%22a%22'],
    ['quotes in HTML', '&quot;pin&quot;:&quot;47 11&quot;, a', '&quot;pin&quot;:&quot;[redacted]&quot;, a'],
    ['a list', '{"tokens":["abc1","def2"],"x":1', '{"tokens":[redacted],"x":1'],
    ['lists in a list', '{"tokens":[["ab"],["cd"]],"x":[1', '{"tokens":[redacted],"x":[1'],
    ['an object', '{"credentials":{"a":{"b":"c"}},"x":{"y":1', '{"credentials":[redacted],"x":{"y":1'],
    ['a list that is cut', 'x {"tokens":["abc1","de', 'x {"tokens":[redacted]'],
    ['a field of an address', 'wss://a/?pin=47 refused by b', 'wss://a/?pin=[redacted] refused by b'],
    ['a later field of an address', 'wss://a/?b=1&pwd=c d refused', 'wss://a/?b=1&pwd=[redacted] d refused'],
    ['what a person made up', 'password=correct horse\r\nHost: a', 'password=[redacted] Host: a'],
    ['the same behind a sign', 'user&password: correct horse', 'user&password: [redacted]'],
    ['the same behind a question', 'why? password=correct horse', 'why? password=[redacted]'],
    ['a header', 'Cookie: sid=abc; theme=dark\r\nHost: a', 'Cookie: [redacted] Host: a'],
    ['a bearer’s token', 'Bearer abc-123 is no use', 'Bearer [redacted] is no use'],
    ['the same, padded', 'Bearer abc123== is no use', 'Bearer [redacted] is no use'],
    ['the same behind blanks', 'BEARER   abc-123 is no use', 'BEARER [redacted] is no use'],
    ['a token with a word in it', 'Bearer my-service-auth-1', 'Bearer [redacted]'],
    ['Basic credentials', 'Basic YW5hOmh1bnRlcg== refused', 'Basic [redacted] refused'],
    ['a digest', 'Digest username="ana", uri="x"\r\nHost: a', 'Digest [redacted] Host: a'],
    ['a digest of one word', 'Digest a1b2c3 refused', 'Digest [redacted] refused'],
    [
      'a signed request',
      'AWS4-HMAC-SHA256 Credential=AKID/eu, SignedHeaders=host;date, Signature=abc\r\nHost: a',
      'AWS4-HMAC-SHA256 [redacted] Host: a',
    ],
    ['a web token', 'login eyJhbGci0.eyJzdWIi.abc-DEF_123, failed', 'login [redacted], failed'],
    ['an OpenTok token', 'token T1==cGFydG5lcl9pZD0= failed', 'token [redacted] failed'],
    ['a short key of a service', 'key sk-abcdefghijklm failed', 'key [redacted] failed'],
    ['a short hash', 'sum 5d41402abc4b2a76b9719d911017c592 failed', 'sum [redacted] failed'],
    ['a private key', `see ${pem}\n-----END PRIVATE KEY-----\nafter`, 'see [redacted] after'],
    ['a private key that is cut', `see\n${pem}`, 'see [redacted]'],
    ['a password in an address', 'to wss://ana:p@ss22@host/path', 'to wss://[redacted]@host/path'],
    ['a password in a SIP address', '<sip:ana:p@ss22@host:5060>', '<sip:ana:[redacted]@host:5060>'],
    ['the same, secured', 'SIPS:ana:hunter22@host', 'SIPS:ana:[redacted]@host'],
  ])('%s', (_, text, clean) => expect(cleanText(text)).toBe(clean));
});

describe('what is no secret stays as it is', () => {
  it.each([
    ['a password that is empty', 'password="" for ana'],
    ['a field that is empty', 'wss://a/?token=&x=1'],
    ['words about authentication', 'Basic Authentication required, BASIC AUTH refused. Use basic.'],
    ['words about bearers', 'Bearer capability, bearer service, bearer channel'],
    ['a line called T1', 'T1 line is down'],
    ['a comparison', 'status==failed'],
    ['a short word that begins as tokens do', 'user eyJunior joined'],
    ['a short word that begins as keys do', 'sk-learn is missing'],
    ['a SIP address with a port', 'sip:ana@example.org:5060'],
    ['a SIP address without a user', 'sip:example.org:5060;transport=ws'],
    ['an address with a port', 'wss://example.org:8443/path'],
    ['the long name of a function', 'createPeerConnectionForAgentWhoIsOnCall failed'],
    ['a name with a date', 'call-2026-01-02-at-10-15-30-by-ana-and-bob.wav'],
    ['a name with two dates', 'call-2026-01-02-to-2026-01-03-by-ana.wav'],
    ['a name in capitals', 'BEARER_CAPABILITY_NOT_AVAILABLE_NOW_58'],
    ['a long number', `it was ${'1234567890'.repeat(4)}`],
  ])('%s', (_, text) => expect(cleanText(text)).toBe(text));
});
