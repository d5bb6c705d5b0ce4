import { field, numberField } from '../kit/read/read.ts';
import type { ResponseLike } from './sdk.ts';
import { parseAvatarIncidents, readAvatarMessage, type AvatarFailure, type AvatarMessage } from './wire.ts';
import { misuse } from './misuse.ts';

/**
 * Reads the failure from the status and body of a response. If the body is not in the wire format, only the status is
 * known.
 */
export function failureOf(status: number, body: unknown): AvatarFailure {
  const message = readAvatarMessage(body);
  const failure = message?.type === 'error' ? message : readAvatarMessage({ code: `http/${status}` });
  const known = failure as AvatarFailure;
  return { ...known, details: { ...known.details, responseStatus: status } };
}

/** Whether a value is a response of `fetch`. */
export const isResponse = (value: unknown): value is ResponseLike =>
  typeof field(value, 'ok') === 'boolean' && typeof field(value, 'json') === 'function';

/**
 * Reads what a failed response of the app's backend says about the avatar service; null for a response that did not
 * fail. The body stays readable. Never rejects.
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
 * Fetches the incident feed of a backend.
 *
 * @param request `fetch` of the page by default
 * @throws Error when the response is not a feed
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
