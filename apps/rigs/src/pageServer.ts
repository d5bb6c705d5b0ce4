import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';
import type { RemoteParty } from './remoteParty.ts';

/** A built page: its files by path, `/` for the document. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

export interface PageServer {
  readonly origin: string;
  /** The remote party of the page that was opened last. */
  readonly remote: RemoteParty;
  stop(): Promise<void>;
}

export interface PageServerOptions {
  readonly files: Files;
  /** A free one by default. */
  readonly port?: number;
  /** Takes a request before the files do; true when it has answered. */
  readonly handle?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Asks the page that was opened last; rejects where none is open. */
function askPage(): { readonly remote: RemoteParty; take(socket: WebSocket): void } {
  let page: WebSocket | null = null;
  let last = 0;
  const asked = new Map<number, (result: string | Error) => void>();
  const ask = (does: keyof RemoteParty, callId: string, sdp = '') =>
    new Promise<string>((resolve, reject) => {
      if (!page) return reject(new Error('No page is open that could be the other end of a call.'));
      const id = ++last;
      asked.set(id, (result) => (result instanceof Error ? reject(result) : resolve(result)));
      page.send(JSON.stringify({ id, does, callId, sdp }));
    });
  return {
    remote: {
      answer: (callId, sdp) => ask('answer', callId, sdp),
      offer: (callId) => ask('offer', callId),
      accept: async (callId, sdp) => void (await ask('accept', callId, sdp)),
      hangUp: async (callId) => void (await ask('hangUp', callId).catch(() => undefined)),
    },
    take(socket) {
      page = socket;
      socket.on('close', () => {
        if (page === socket) page = null;
      });
      socket.on('message', (raw: Buffer) => {
        const { id, result, error } = JSON.parse(raw.toString()) as {
          id: number;
          result?: string;
          error?: string;
        };
        asked.get(id)?.(error === undefined ? (result ?? '') : new Error(error));
        asked.delete(id);
      });
    },
  };
}

/**
 * Serves a built page on 127.0.0.1, with a socket on which the page lends its remote party to a gateway. With
 * `?policy=no-microphone` the page is forbidden the microphone by its headers.
 */
export async function startPageServer({ files, port = 0, handle }: PageServerOptions): Promise<PageServer> {
  const page = askPage();
  const server = createServer((request, response) => {
    if (handle?.(request, response)) return;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const body = files.get(url.pathname);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const forbidden = url.searchParams.get('policy') === 'no-microphone';
    response.writeHead(200, {
      'content-type': types[extname(url.pathname)] ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(forbidden ? { 'permissions-policy': 'microphone=()' } : {}),
    });
    response.end(body);
  });
  const sockets = new WebSocketServer({ server, path: '/remote' });
  sockets.on('connection', page.take);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    remote: page.remote,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
