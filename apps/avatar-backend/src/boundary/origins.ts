import type { IncomingMessage } from 'node:http';

/** Which pages of other origins may use a server: exactly these, or every page that this machine serves. */
export type Origins = readonly string[] | 'loopback';

/** The names of a server on the loopback address. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost'];

const loopbackOrigin = /^https?:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?$/;

/** Whether a request uses one of this server's own names; a page that rebinds its DNS name to it does not. */
export function namesThisServer({ headers }: IncomingMessage, hosts: readonly string[]): boolean {
  const name = headers.host?.toLowerCase().replace(/:\d{1,5}$/, '');
  return name !== undefined && hosts.includes(name);
}

/**
 * Whether the requesting page may. Browsers send the origin with everything except plain reading; otherwise they say
 * whether another site asks. A client that sends neither is no page. The server's own pages always may, and anybody may
 * follow a link to one.
 */
export function mayAsk({ headers, method }: IncomingMessage, origins: Origins): boolean {
  const { origin, host = '' } = headers;
  if (origin !== undefined) {
    if (origin === `http://${host}`) return true;
    return origins === 'loopback' ? loopbackOrigin.test(origin) : origins.includes(origin);
  }
  const site = headers['sec-fetch-site'] ?? 'none';
  const followsLink = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  return site === 'none' || site === 'same-origin' || followsLink;
}
