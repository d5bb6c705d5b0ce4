import type { ServerResponse } from 'node:http';
import { createAllowance } from './allowance.ts';
import { statusFor } from './avatarError.ts';
import { refuse, type Exchange } from './boundary/index.ts';
import type { Followers } from './followers.ts';
import type { Journal } from './journal.ts';
import { eventLine } from './lines.ts';
import type { Outcome, Sessions } from './sessions.ts';

/** Faults between the page and the backend, for tests. */
export interface Weather {
  /** Every answer is this status with a page of HTML, as a proxy sends it. */
  proxyStatus: number | null;
}

export interface RouteTools {
  readonly sessions: Sessions;
  readonly journal: Journal;
  readonly followers: Followers;
  readonly weather: Weather;
  /** How long an `EventSource` waits before it connects again, ms. */
  readonly eventRetryMs: number;
  /** Requests that change something, of all clients together. */
  readonly changesPerMinute: number;
}

interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: RegExp;
  /** `id` is the part of the path in brackets; empty where there is none. */
  readonly answer: (exchange: Exchange, id: string) => void | Promise<void>;
}

const json = (response: ServerResponse, status: number, body: object) =>
  void response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));

const tell = (response: ServerResponse, outcome: Outcome) => {
  if (outcome === 'full') return refuse(response, 503);
  return 'session' in outcome
    ? json(response, 201, { session_id: outcome.session })
    : json(response, statusFor(outcome.code), outcome.failure);
};

/** Answers every request that is no WebSocket. */
export function createAnswer(tools: RouteTools): (exchange: Exchange) => void | Promise<void> {
  const { sessions, journal, followers, weather, eventRetryMs, changesPerMinute } = tools;
  const mayChange = createAllowance(changesPerMinute);

  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: /^\/avatar\/events$/,
      answer({ request, response, address }) {
        if (followers.isFull) return refuse(response, 503);
        const { 'last-event-id': lastId = address.searchParams.get('after') } = request.headers;
        const leave = followers.join(eventLine(response, eventRetryMs), String(lastId ?? ''));
        response.on('close', leave);
      },
    },
    {
      method: 'GET',
      path: /^\/avatar\/incidents$/,
      answer: ({ response }) =>
        json(response, 200, { v: 1, now: new Date().toISOString(), incidents: journal.incidents() }),
    },
    {
      method: 'POST',
      path: /^\/avatar\/sessions$/,
      answer: async ({ response }) => tell(response, await sessions.start()),
    },
    {
      method: 'POST',
      path: /^\/avatar\/sessions\/([^/]+)\/reopen$/,
      answer: async ({ response }, id) => tell(response, await sessions.reopen(id)),
    },
    {
      method: 'DELETE',
      path: /^\/avatar\/sessions\/([^/]+)$/,
      answer({ response }, id) {
        sessions.close(id);
        response.writeHead(204).end();
      },
    },
  ];

  return (exchange) => {
    const { request, response, address } = exchange;
    if (weather.proxyStatus !== null)
      return void response
        .writeHead(weather.proxyStatus, { 'content-type': 'text/html' })
        .end('<h1>Bad gateway</h1>');
    const here = routes.filter(({ path }) => path.test(address.pathname));
    const route = here.find(({ method }) => method === request.method);
    if (here.length === 0) return refuse(response, 404);
    if (!route) {
      response.setHeader('allow', here.map(({ method }) => method).join(', '));
      return refuse(response, 405);
    }
    if (route.method !== 'GET' && !mayChange()) return refuse(response, 429);
    return route.answer(exchange, route.path.exec(address.pathname)?.[1] ?? '');
  };
}
