import { field, numberField } from '../kit/read.ts';
import type { ResponseLike } from './sdk.ts';
import { parseAvatarIncidents, readAvatarMessage, type AvatarFailure, type AvatarMessage } from './wire.ts';
import { misuse } from './misuse.ts';

/** The failure that the status and body of an answer tell. Without the wire format in it, only the status is known. */
export function failureOf(status: number, body: unknown): AvatarFailure {
  const message = readAvatarMessage(body);
  const failure = message?.type === 'error' ? message : readAvatarMessage({ code: `http/${status}` });
  const known = failure as AvatarFailure;
  return { ...known, details: { ...known.details, responseStatus: status } };
}

/** Whether a value is an answer of `fetch`. */
export const isResponse = (value: unknown): value is ResponseLike =>
  typeof field(value, 'ok') === 'boolean' && typeof field(value, 'json') === 'function';

/**
 * What a failed answer of the app's backend says about the avatar service; null for an answer that did not fail. The
 * body stays readable. Never rejects.
 *
 * @example const failure = await readAvatarError(response); if (failure?.transient) retryLater();
 */
export async function readAvatarError(response: ResponseLike): Promise<AvatarFailure | null> {
  if (field(response, 'ok') === true) return null;
  let body: unknown;
  try {
    body = await (response.clone?.() ?? response).json();
  } catch {
    body = undefined;
  }
  return failureOf(numberField(response, 'status') ?? 0, body);
}

/**
 * Asks a backend for its incident feed.
 *
 * @param request `fetch` of the page by default
 * @throws Error when the backend does not answer with a feed
 * @example useIncidentFeed({ fetch: () => fetchAvatarIncidents('/avatar/incidents'), take: source.feed })
 */
export async function fetchAvatarIncidents(
  url: string,
  request: (url: string) => Promise<ResponseLike> = (address) => fetch(address),
): Promise<readonly AvatarMessage[]> {
  const response = await request(url);
  if (!response.ok) throw misuse('adapters/avatar-feed', { status: String(response.status) });
  return parseAvatarIncidents(await response.json());
}
