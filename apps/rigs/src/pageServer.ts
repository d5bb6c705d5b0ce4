import { refuse, startBoundary } from '@faultline/app-avatar-backend/boundary';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { askPage } from './askPage.ts';
import type { RemoteParty } from './remoteParty.ts';
import { rigLimits } from './rigLimits.ts';

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
  /** Takes a request before the files do; true when it answers. */
  readonly handle?: (request: IncomingMessage, response: ServerResponse, address: URL) => boolean;
}

const types: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
]);

/**
 * Serves a built page on 127.0.0.1, for that page alone, with a socket on which it lends its remote party to a gateway.
 * With `?policy=no-microphone` the page is forbidden the microphone by its headers.
 */
export async function startPageServer({ files, port = 0, handle }: PageServerOptions): Promise<PageServer> {
  const page = askPage();
  const server = await startBoundary({
    port,
    limits: rigLimits,
    answer({ request, response, address }) {
      if (handle?.(request, response, address)) return;
      const { pathname, searchParams } = address;
      const body = files.get(pathname);
      if (body === undefined) return refuse(response, 404);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('allow', 'GET, HEAD');
        return refuse(response, 405);
      }
      const forbidden = searchParams.get('policy') === 'no-microphone';
      response.writeHead(200, {
        'content-type': types.get(extname(pathname)) ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...(forbidden ? { 'permissions-policy': 'microphone=()' } : {}),
      });
      response.end(body);
    },
    sockets: {
      admit: (_, { pathname }) => (pathname === '/remote' ? null : 404),
      greet: page.take,
    },
  });
  return { origin: `http://127.0.0.1:${server.port}`, remote: page.remote, stop: server.kill };
}
