import type { IncomingMessage, ServerResponse } from 'node:http';
import { statusFor, type WireMessage } from './avatarError.ts';
import type { Journal } from './journal.ts';
import type { Outcome, Sessions } from './sessions.ts';

/** What stands between the page and the backend, when a test wants something in its way. */
export interface Weather {
  /** Every answer is this status with a page of HTML, as a proxy gives it. */
  proxyStatus: number | null;
}

export interface RouteTools {
  readonly sessions: Sessions;
  readonly journal: Journal;
  readonly weather: Weather;
  /** How long an `EventSource` waits before it connects again, ms. */
  readonly eventRetryMs: number;
}

/** Pages of any origin may ask: this server listens on the loopback address only. */
const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers': '*',
  'cache-control': 'no-store',
};

const json = (response: ServerResponse, status: number, body: object) =>
  void response
    .writeHead(status, { ...headers, 'content-type': 'application/json' })
    .end(JSON.stringify(body));

const outcome = (response: ServerResponse, result: Outcome) =>
  'session' in result
    ? json(response, 201, { session_id: result.session })
    : json(response, statusFor(result.code), result.failure);

/** Messages that tell where things are: they are no news, and so have no id of their own. */
export const presentMessages = (sessions: Sessions): readonly object[] =>
  sessions.present().map((message) => ({ v: 1, ...message }));

const asEvent = (message: object): string => {
  const { id } = message as Partial<WireMessage>;
  return `${id === undefined ? '' : `id: ${id}\n`}event: avatar\ndata: ${JSON.stringify(message)}\n\n`;
};

const keepAliveMs = 15_000;

function streamEvents(
  request: IncomingMessage,
  response: ServerResponse,
  after: string | null,
  tools: RouteTools,
) {
  const { sessions, journal, eventRetryMs } = tools;
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
  response.write(`retry: ${eventRetryMs}\n\n`);
  const lastId = request.headers['last-event-id'];
  const missed = journal.after(typeof lastId === 'string' ? lastId : after);
  for (const message of [...missed, ...presentMessages(sessions)]) response.write(asEvent(message));
  const undo = journal.follow((message) => response.write(asEvent(message)));
  const alive = setInterval(() => response.write(': still here\n\n'), keepAliveMs);
  response.on('close', () => {
    undo();
    clearInterval(alive);
  });
}

/** Answers one request. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  tools: RouteTools,
): Promise<void> {
  const { sessions, journal, weather } = tools;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, root, what, id, act] = pathname.split('/');
  if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end();
  if (weather.proxyStatus !== null)
    return void response
      .writeHead(weather.proxyStatus, { ...headers, 'content-type': 'text/html' })
      .end('<h1>Bad gateway</h1>');
  if (root !== 'avatar') return json(response, 404, { error: 'There is nothing here but /avatar.' });
  if (what === 'events') return streamEvents(request, response, searchParams.get('after'), tools);
  if (what === 'incidents')
    return json(response, 200, { v: 1, now: new Date().toISOString(), incidents: journal.incidents() });
  if (what === 'sessions' && request.method === 'POST' && id === undefined)
    return outcome(response, await sessions.start());
  if (what === 'sessions' && request.method === 'POST' && id !== undefined && act === 'reopen')
    return outcome(response, await sessions.reopen(id));
  if (what === 'sessions' && request.method === 'DELETE' && id !== undefined) {
    sessions.close(id);
    return void response.writeHead(204, headers).end();
  }
  return json(response, 404, { error: 'No such way in: see the README of this server.' });
}
