import type { WebSocket } from 'ws';
import { newErrorId, type Report } from './report.ts';

/** Close codes of RFC 6455 §7.4.1. */
const closes = { unreadable: 1007, broken: 1011 } as const;

/** Runs a function for a socket that may throw or reject: the error is reported, and the socket closed. */
export function onBehalfOf(
  socket: WebSocket,
  code: keyof typeof closes,
  report: Report,
  act: () => unknown,
): void {
  const run = async () => act();
  run().catch((thrown: unknown) => {
    report(newErrorId(), thrown);
    socket.close(closes[code]);
  });
}

/**
 * Listens to a client's messages. A message that `take` cannot read is reported and ends the socket, and so do endless
 * requests without reading the answers.
 */
export function hear(
  socket: WebSocket,
  take: (raw: Buffer) => unknown,
  { report, maxBufferedBytes }: { readonly report: Report; readonly maxBufferedBytes: number },
): void {
  socket.on('message', (raw: Buffer) => {
    if (socket.bufferedAmount > maxBufferedBytes) return socket.terminate();
    onBehalfOf(socket, 'unreadable', report, () => take(raw));
  });
}
