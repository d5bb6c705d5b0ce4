import { connect, type Socket } from 'node:net';

/** Resolves to a connection to a server of this machine. */
export const dial = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });

/**
 * Sends bytes as they are; resolves to all that came back when the server closed the connection, or when `until` is in
 * it.
 */
export async function sendRaw(port: number, bytes: string | Uint8Array, until?: string): Promise<string> {
  const socket = await dial(port);
  let received = '';
  return new Promise((resolve) => {
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
    socket.on('data', (part) => {
      received += part.toString('latin1');
      if (until !== undefined && received.includes(until)) socket.destroy();
    });
    socket.write(bytes);
  });
}

/** Sends bytes and resets the connection without waiting for an answer; resolves when it is gone. */
export async function sendAndReset(port: number, bytes: string | Uint8Array): Promise<void> {
  const socket = await dial(port);
  socket.on('error', () => undefined);
  const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.write(bytes, () => socket.resetAndDestroy());
  await gone;
}

/** The status of an answer; null where there is none. */
export const statusOf = (answer: string): number | null => {
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? [];
  return status === undefined ? null : Number(status);
};

/** A request as text; its connection ends with the answer. */
export const requestOf = (method: string, path: string, headers: Readonly<Record<string, string>> = {}) => {
  const all = { Host: '127.0.0.1', Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
};

/** A request for a WebSocket as text. */
export const handshakeOf = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  requestOf('GET', path, {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    ...headers,
  });
