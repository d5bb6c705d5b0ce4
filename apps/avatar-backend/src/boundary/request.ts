import type { IncomingMessage } from 'node:http';

const base = 'http://127.0.0.1';

/**
 * The address of a request; null when it cannot be read. The returned address is safe to take apart: its path begins
 * with one slash, its host is this server, and each part of its path can be decoded.
 */
export function addressOf({ url = '' }: IncomingMessage): URL | null {
  if (!/^\/(?!\/)/.test(url)) return null;
  try {
    const address = new URL(url, base);
    decodeURIComponent(address.pathname);
    return address.origin === base ? address : null;
  } catch {
    return null;
  }
}

/** Whether the body of a request is within a size. It is read to its end, or to the limit, and discarded. */
export async function bodyFits(request: IncomingMessage, maxBytes: number): Promise<boolean> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return false;
  let bytes = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    bytes += (part as Buffer).length;
    if (bytes > maxBytes) return false;
  }
  return true;
}
