import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../../../../../scripts/lib/programs.mjs';
import { freePort, onFreePorts } from '../../freePort.ts';
import { runProgram, untilReady } from '../../runProgram.ts';

/** A real phone that nobody here wrote, with DTLS-SRTP and ICE: Debian’s `baresip`. */
export interface Baresip {
  /** Runs one of its own commands, e.g. `dial`, `accept`, `hold`, `transfer`, `hangup`. */
  command(name: string, parameters?: string): void;
  /** Resolves when it has told of an event, e.g. `CALL_ESTABLISHED`, so many times in all. */
  until(event: string, times?: number): Promise<void>;
  /** The last that it printed, and all events that it told. */
  record(): string;
  /** Stops it where it is: it sends nothing any more, and what is sent to it waits. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

const modules = [
  'opus',
  'g711',
  'ausine',
  'aubridge',
  'ice',
  'dtls_srtp',
  'srtp',
  'uuid',
  'account',
  'menu',
  'ctrl_tcp',
];

const config = (port: number, control: number) => `sip_listen 127.0.0.1:${port}
audio_source ausine,440
audio_player aubridge,none
audio_alert aubridge,none
rtcp_mux yes
module_path /usr/lib/baresip/modules
${modules.map((name) => `module${/account|menu|ctrl_tcp/.test(name) ? '_app' : ''} ${name}.so`).join('\n')}
ctrl_tcp_listen 127.0.0.1:${control}
ice_debug no
`;

/** The texts in a stream of netstrings, `<length>:<text>,`, and what is left of it. */
function netstringsOf(stream: string): readonly [texts: readonly string[], rest: string] {
  const texts: string[] = [];
  let rest = stream;
  for (;;) {
    const [head, digits] = /^(\d{1,6}):/.exec(rest) ?? [];
    const end = Number(digits) + (head?.length ?? 0);
    if (head === undefined || rest.length <= end) return [texts, rest];
    texts.push(rest.slice(head.length, end));
    rest = rest.slice(end + 1);
  }
}

/** A socket to this port of this machine; null while nobody listens there. */
const connectionTo = (port: number, hear: (part: Buffer) => void): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('data', hear);
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => resolve(null));
  });

/**
 * Starts it, signed in at a Kamailio as `user`.
 *
 * @param server port of the Kamailio on 127.0.0.1
 * @param answers at once, or lets every call ring
 * @throws Error with what it printed when it does not get ready
 */
export const startBaresip = (server: number, user: string, answers: boolean): Promise<Baresip> =>
  onFreePorts(() => start(server, user, answers));

async function start(server: number, user: string, answers: boolean): Promise<Baresip> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-baresip-'));
  const [port, control] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'config'), config(port, control));
  const account = [
    `<sip:${user}@127.0.0.1:${server};transport=udp>`,
    `auth_user=${user}`,
    'auth_pass=secret',
    'mediaenc=dtls_srtp',
    'medianat=ice',
    'audio_codecs=opus/48000/2',
    `answermode=${answers ? 'auto' : 'manual'}`,
    'regint=600',
  ];
  writeFileSync(join(folder, 'accounts'), `${account.join(';')}\n`);
  const running = runProgram(program('baresip'), ['-4', '-f', folder]);

  const told: string[] = [];
  const waiting = new Set<() => void>();
  const until = (event: string, times = 1) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (told.filter((one) => one === event).length < times) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });

  let socket: Socket | null = null;
  let left = '';
  const hear = (part: Buffer) => {
    const [texts, rest] = netstringsOf(left + part.toString());
    left = rest;
    for (const text of texts) told.push((JSON.parse(text) as { readonly type?: string }).type ?? '');
    for (const look of [...waiting]) look();
  };
  const stop = async () => {
    socket?.destroy();
    await running.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(running, 'baresip', async () => {
      socket ??= await connectionTo(control, hear);
      // It may have signed in before anybody could hear of it.
      return socket !== null && /: \{\d[^{}]{0,80}\} 200 OK /.test(running.printed());
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    command(name, parameters = '') {
      const text = JSON.stringify({ command: name, params: parameters });
      socket?.write(`${Buffer.byteLength(text)}:${text},`);
    },
    until,
    record: () => `${running.printed()}\n${told.join(', ')}`,
    freeze: running.freeze,
    thaw: running.thaw,
    stop,
  };
}
