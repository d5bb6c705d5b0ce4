import type { ServerResponse } from 'node:http';
import type { WebSocket } from 'ws';
import type { WireMessage } from './avatarError.ts';
import type { Line } from './followers.ts';

const asEvent = (message: object): string => {
  const { id } = message as Partial<WireMessage>;
  return `${id === undefined ? '' : `id: ${id}\n`}event: avatar\ndata: ${JSON.stringify(message)}\n\n`;
};

/** A line to an `EventSource`, which waits `retryMs` before it connects again. */
export function eventLine(response: ServerResponse, retryMs: number): Line {
  const write = (text: string) => {
    if (!response.destroyed) response.write(text);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  write(`retry: ${retryMs}\n\n`);
  return {
    send: (message) => write(asEvent(message)),
    beat: () => write(': still here\n\n'),
    buffered: () => response.writableLength,
    cut: () => void response.destroy(),
  };
}

/** A line to a WebSocket. Messages from the page are ignored. */
export function socketLine(socket: WebSocket): Line {
  let answered = true;
  socket.on('pong', () => (answered = true));
  return {
    send(message) {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
    },
    beat() {
      if (!answered) return socket.terminate();
      answered = false;
      socket.ping();
    },
    buffered: () => socket.bufferedAmount,
    cut: () => socket.terminate(),
  };
}
