import type { IncomingMessage } from 'node:http';

/** Which pages of other origins may use a server: these, to the letter, or every page that this machine serves. */
export type Origins = readonly string[] | 'loopback';

/** The names under which a server on the loopback address is asked for. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost'];

const loopbackOrigin = /^https?:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?$/;

/** Whether a request names this server by a name of its own; a page that rebinds its DNS name to it does not. */
export function namesThisServer({ headers }: IncomingMessage, hosts: readonly string[]): boolean {
  const name = headers.host?.toLowerCase().replace(/:\d{1,5}$/, '');
  return name !== undefined && hosts.includes(name);
}

/**
 * Whether the page that asks may. Browsers name the origin with everything but plain reading; where they do not, they
 * say whether another site asks. Whatever says neither is no page. The server's own pages always may, and anybody may
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
