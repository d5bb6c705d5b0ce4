import { once } from 'node:events';
import { WebSocket } from 'ws';
import { startAvatarBackend, type AvatarBackend, type AvatarBackendOptions } from '../index.ts';

/** A backend that says nothing on the console, and what a page does with it. */
export interface TestedBackend extends AvatarBackend {
  readonly port: number;
  ask(method: string, path: string): Promise<Response>;
  /** Opens a session; resolves to its id. */
  open(): Promise<string>;
  incidents(): Promise<readonly unknown[]>;
  /** Opens a WebSocket. */
  follow(): Promise<WebSocket>;
}

export async function startTested(options: AvatarBackendOptions = {}): Promise<TestedBackend> {
  const silent = { report: () => undefined, alert: () => undefined };
  const backend = await startAvatarBackend({ ...silent, ...options });
  const ask = (method: string, path: string) => fetch(`${backend.url}${path}`, { method });
  return {
    ...backend,
    get followers() {
      return backend.followers;
    },
    port: Number(new URL(backend.url).port),
    ask,
    async open() {
      const response = await ask('POST', '/sessions');
      return ((await response.json()) as { session_id: string }).session_id;
    },
    async incidents() {
      const response = await ask('GET', '/incidents');
      return ((await response.json()) as { incidents: readonly unknown[] }).incidents;
    },
    async follow() {
      const socket = new WebSocket(`${backend.url.replace('http', 'ws')}/socket`);
      await once(socket, 'open');
      return socket;
    },
  };
}
