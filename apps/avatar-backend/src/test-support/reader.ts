import { dial, requestOf } from './raw.ts';

/** Whoever follows an event stream over a connection of its own. */
export interface Reader {
  /** All that was read so far. */
  readonly text: string;
  /** Resolves when a text was read. */
  until(text: string): Promise<void>;
  /** Stops reading, and stays connected. */
  stall(): void;
  /** Resolves when the server has ended the connection. */
  readonly ended: Promise<void>;
  leave(): void;
}

export async function followEvents(
  port: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reader> {
  const socket = await dial(port);
  let text = '';
  const waiting = new Set<() => void>();
  socket.on('error', () => undefined);
  socket.on('data', (part) => {
    text += part.toString();
    for (const look of [...waiting]) look();
  });
  socket.write(requestOf('GET', '/avatar/events', headers));
  return {
    get text() {
      return text;
    },
    until: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (!text.includes(wanted)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    stall: () => void socket.pause(),
    ended: new Promise((resolve) => socket.once('close', () => resolve())),
    leave: () => socket.destroy(),
  };
}
