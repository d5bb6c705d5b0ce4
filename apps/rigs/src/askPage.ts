import type { WebSocket } from 'ws';
import type { RemoteParty } from './remoteParty.ts';
import { hearClient } from './rigLimits.ts';

interface PageAnswer {
  readonly id: number;
  readonly result?: string;
  readonly error?: string;
}

/** What a page was asked, until it answers or goes away. */
interface Asked {
  readonly of: WebSocket;
  resolve(result: string): void;
  reject(reason: Error): void;
}

/** @throws SyntaxError when it is no JSON, TypeError when it is no answer */
function answerOf(raw: string): PageAnswer {
  const value: unknown = JSON.parse(raw);
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number')
    return value as PageAnswer;
  throw new TypeError('An answer of a page has the number of what it was asked in `id`.');
}

/** Asks the page that was opened last; rejects where none is open, or where it goes away. */
export function askPage(): { readonly remote: RemoteParty; take(socket: WebSocket): void } {
  let page: WebSocket | null = null;
  let last = 0;
  const asked = new Map<number, Asked>();
  const ask = (does: keyof RemoteParty, callId: string, sdp = '') =>
    new Promise<string>((resolve, reject) => {
      if (!page) return reject(new Error('No page is open that could be the other end of a call.'));
      const id = ++last;
      asked.set(id, { of: page, resolve, reject });
      page.send(JSON.stringify({ id, does, callId, sdp }));
    });
  return {
    remote: {
      answer: (callId, sdp) => ask('answer', callId, sdp),
      offer: (callId) => ask('offer', callId),
      accept: async (callId, sdp) => void (await ask('accept', callId, sdp)),
      hangUp: async (callId) => void (await ask('hangUp', callId).catch(() => undefined)),
    },
    take(socket) {
      page = socket;
      socket.on('close', () => {
        if (page === socket) page = null;
        for (const [id, { of, reject }] of [...asked]) {
          if (of !== socket) continue;
          asked.delete(id);
          reject(new Error('The page that was asked to be the other end of a call has gone.'));
        }
      });
      hearClient(socket, (raw) => {
        const { id, result, error } = answerOf(raw.toString());
        const question = asked.get(id);
        if (question?.of !== socket) return;
        asked.delete(id);
        if (error === undefined) question.resolve(result ?? '');
        else question.reject(new Error(error));
      });
    },
  };
}
