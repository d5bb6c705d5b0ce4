import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PageServerOptions } from '../pageServer.ts';

/** Where the page finds the SDK. */
const sdkPath = '/opentok.js';

/**
 * Serves the SDK as the file that its package holds: it is proprietary and must not be bundled. It holds more than ASCII,
 * so it needs its charset.
 */
export async function serveSdk(): Promise<NonNullable<PageServerOptions['handle']>> {
  const file = await readFile(createRequire(import.meta.url).resolve('@opentok/client'));
  return (request, response) => {
    if (request.url !== sdkPath) return false;
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(file);
    return true;
  };
}
