import { handshakeOf, requestOf, sendAndReset, sendRaw, statusOf } from './raw.ts';

/** Requests that no server should fail on, with the statuses that answer them. */
const hostileRequests: readonly (readonly [name: string, bytes: string, statuses: readonly number[]])[] = [
  ['two slashes', requestOf('GET', '//'), [400]],
  ['another host as path', requestOf('GET', '//evil.example/avatar'), [400]],
  ['a backslash', requestOf('GET', '/\\evil.example'), [400]],
  ['an address of another scheme', requestOf('GET', 'http://[::/'), [400]],
  ['half an escape', requestOf('GET', '/%'), [400]],
  ['half an escape after a door', requestOf('POST', '/faults/%E0%A4%A'), [400]],
  ['a name that every object has', requestOf('GET', '/__proto__'), [200, 404, 426]],
  ['an asterisk', requestOf('OPTIONS', '*'), [400]],
  ['no HTTP', 'hello\r\n\r\n', [400]],
  ['a method that is none', requestOf('BREW', '/'), [400]],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
  ['the host of somebody else', requestOf('GET', '/', { Host: 'evil.example' }), [421]],
  ['a long address', requestOf('GET', `/${'a'.repeat(100_000)}`), [414, 431]],
  ['huge headers', requestOf('GET', '/', { 'X-Much': 'a'.repeat(200_000) }), [431]],
  ['a body that is announced as huge', requestOf('POST', '/', { 'Content-Length': '99999999' }), [413]],
  ['a length that is no number', requestOf('POST', '/', { 'Content-Length': 'NaN' }), [400]],
  ['a broken chunk', `${requestOf('POST', '/', { 'Transfer-Encoding': 'chunked' })}zz\r\n`, [400]],
  ['half a handshake', requestOf('GET', '/', { Connection: 'Upgrade', Upgrade: 'websocket' }), [400, 404]],
  [
    'an upgrade to something else',
    requestOf('GET', '/', { Connection: 'Upgrade', Upgrade: 'h2c' }),
    [400, 404],
  ],
  ['a handshake with two slashes', handshakeOf('//'), [400]],
];

/** Frames that break RFC 6455, with the code that a server closes with. */
const hostileFrames: readonly (readonly [name: string, bytes: readonly number[], code: number])[] = [
  ['without a mask', [0x81, 0x01, 0x61], 1002],
  ['of a kind that does not exist', [0x83, 0x80, 0, 0, 0, 0], 1002],
  ['with reserved bits', [0xf1, 0x80, 0, 0, 0, 0], 1002],
  ['that goes on where nothing began', [0x80, 0x80, 0, 0, 0, 0], 1002],
  ['that is a ping in parts', [0x09, 0x80, 0, 0, 0, 0], 1002],
  ['whose text is no text', [0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28], 1007],
  ['that is announced as huge', [0x82, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], 1009],
];

const closeFrame = (code: number) => Buffer.from([0x88, 2, code >> 8, code & 0xff]).toString('latin1');

/** The wrong answers of a server; empty when all are right. */
export async function provoke(port: number, socketPath: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [name, bytes, statuses] of hostileRequests) {
    const status = statusOf(await sendRaw(port, bytes));
    if (status === null || !statuses.includes(status)) wrong.push(`${name}: ${status}`);
    await sendAndReset(port, bytes);
  }
  for (const [name, frame, code] of hostileFrames) {
    const bytes = Buffer.concat([Buffer.from(handshakeOf(socketPath)), Buffer.from(frame)]);
    // A server that closes in another way keeps this waiting until the test times out.
    const heard = await sendRaw(port, bytes, closeFrame(code));
    if (statusOf(heard) !== 101) wrong.push(`a frame ${name}: ${statusOf(heard)}`);
    await sendAndReset(port, bytes);
  }
  await sendAndReset(port, requestOf('POST', '/', { 'Content-Length': '100' }));
  return wrong;
}
