import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

/** The network between two peers: their media goes through it, so that it can be cut. */
export interface MediaPath {
  /** A signal with its candidates replaced by addresses of this path. */
  reroute(signal: unknown): Promise<unknown>;
  readonly isCut: boolean;
  cut(): void;
  restore(): void;
  stop(): void;
}

/** A UDP candidate of this machine (RFC 8839 §5.1), split so that its port can be replaced. */
const candidate = /(candidate:[\w+/]{1,32} \d+ udp \d+ )([\d.]+|[\da-f:]+) (\d+)( typ host)/gi;

/** Ports of this machine that one path may take; packets that would need more are lost. */
const maxSockets = 1_000;

async function bind(address: string, sockets: Set<Socket>): Promise<Socket> {
  if (sockets.size >= maxSockets) throw new Error('This media path has no port left.');
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  sockets.add(socket);
  socket.bind(0, address);
  await once(socket, 'listening');
  // A packet that cannot be sent is lost, as on any network.
  socket.on('error', () => undefined);
  return socket;
}

/** Carries packets like a router with address translation: each sender meets the target from a port of its own. */
export function createMediaPath(): MediaPath {
  const sockets = new Set<Socket>();
  const fronts = new Map<string, Promise<number>>();
  let open = true;

  const relay = async (address: string, port: number): Promise<number> => {
    const front = await bind(address, sockets);
    const backs = new Map<string, Promise<Socket>>();
    front.on('message', (packet, from) => {
      const sender = `${from.address}:${from.port}`;
      const back =
        backs.get(sender) ??
        bind(address, sockets).then((socket) =>
          socket.on('message', (answer) => {
            if (open && sockets.has(front)) front.send(answer, from.port, from.address);
          }),
        );
      backs.set(sender, back);
      back.then(
        (socket) => {
          if (open && sockets.has(socket)) socket.send(packet, port, address);
        },
        () => undefined,
      );
    });
    return front.address().port;
  };

  const frontOf = (address: string, port: number): Promise<number> => {
    const key = `${address}:${port}`;
    const front = fronts.get(key) ?? relay(address, port);
    fronts.set(key, front);
    return front;
  };

  return {
    async reroute(signal) {
      let text = JSON.stringify(signal);
      for (const [whole, head, address = '', digits, tail] of [...text.matchAll(candidate)]) {
        const port = Number(digits);
        if (port >= 1 && port <= 65_535)
          text = text.replace(whole, `${head}${address} ${await frontOf(address, port)}${tail}`);
      }
      return JSON.parse(text) as unknown;
    },
    get isCut() {
      return !open;
    },
    cut() {
      open = false;
    },
    restore() {
      open = true;
    },
    stop() {
      for (const socket of [...sockets]) {
        sockets.delete(socket);
        socket.close();
      }
    },
  };
}
