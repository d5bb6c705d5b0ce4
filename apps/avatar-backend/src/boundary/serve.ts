import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayAsk, namesThisServer, type Origins } from './origins.ts';
import { refuse, type Refusal } from './refuse.ts';
import { newErrorId, type Report } from './report.ts';
import { addressOf, bodyFits } from './request.ts';
import type { Limits } from './limits.ts';

/** A request that may be answered: it can be read, it names this server, and its page may ask. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly address: URL;
}

export interface Rules {
  /** Names that the server goes by; those of the loopback address by default. */
  readonly hosts: readonly string[];
  /** Pages that may use the server besides its own; none by default. */
  readonly origins: Origins;
  readonly limits: Limits;
  readonly report: Report;
}

/** What is wrong with a request, before its purpose matters; its address when nothing is. */
export function inspectRequest(request: IncomingMessage, { hosts, origins, limits }: Rules): URL | Refusal {
  if ((request.url ?? '').length > limits.maxUrlLength) return 414;
  const address = addressOf(request);
  if (!address) return 400;
  if (!namesThisServer(request, hosts)) return 421;
  return mayAsk(request, origins) ? address : 403;
}

/** Tells the browser that the page may read the answer; true when the request was only about that. */
function answersPreflight({ headers, method }: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader('vary', 'origin');
  if (headers.origin === undefined) return false;
  response.setHeader('access-control-allow-origin', headers.origin);
  if (method !== 'OPTIONS') return false;
  response
    .writeHead(204, {
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': '*',
    })
    .end();
  return true;
}

/** Refuses a request whose remaining body is not read: its connection ends with it. */
function refuseUnread(response: ServerResponse, status: Refusal): void {
  response.setHeader('connection', 'close');
  refuse(response, status);
}

/**
 * Answers one request within the rules. An error of `answer` is reported, and the client gets a fixed sentence and an
 * id, or a cut connection when the answer has begun.
 */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  rules: Rules,
  answer: (exchange: Exchange) => void | Promise<void>,
): Promise<void> {
  const failed = (thrown: unknown) => {
    // A client that disconnects during a request is no failure of the server.
    if (response.destroyed) return;
    const id = newErrorId();
    rules.report(id, thrown);
    if (response.headersSent) response.destroy();
    else refuse(response, 500, { id });
  };
  response.on('error', failed);
  try {
    const address = inspectRequest(request, rules);
    if (typeof address === 'number') return refuseUnread(response, address);
    if (!(await bodyFits(request, rules.limits.maxBodyBytes))) return refuseUnread(response, 413);
    if (answersPreflight(request, response)) return;
    await answer({ request, response, address });
  } catch (thrown) {
    failed(thrown);
  }
}
