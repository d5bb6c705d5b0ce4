import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** All texts of refusals: fixed sentences, so that none contains anything that was thrown or sent. */
const sentences = {
  400: 'This request cannot be read.',
  403: 'This page may not ask here: its origin is not on the list of the server.',
  404: 'There is nothing here: see the README of this server.',
  405: 'This can be asked for by other methods only.',
  413: 'The body of this request is too big.',
  414: 'The address of this request is too long.',
  421: 'This server does not go by that name.',
  426: 'This is a WebSocket: ask for an upgrade.',
  429: 'There were too many requests: ask again later.',
  500: 'Something went wrong here. The log of the server has more under this id.',
  503: 'The server is full: ask again later.',
} as const;

export type Refusal = keyof typeof sentences;

const bodyOf = (status: number, id?: string): string =>
  JSON.stringify({
    error: Object.hasOwn(sentences, status) ? sentences[status as Refusal] : undefined,
    id,
  });

/** Answers with a refusal. */
export function refuse(response: ServerResponse, status: Refusal, more: { readonly id?: string } = {}): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...(status === 429 || status === 503 ? { 'retry-after': '10' } : {}),
    })
    .end(bodyOf(status, more.id));
}

/** Answers a request for a WebSocket with a refusal, whatever its status, and destroys the stream. */
export function refuseUpgrade(stream: Duplex, status: number): void {
  const body = bodyOf(status);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  stream.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => stream.destroy());
}
