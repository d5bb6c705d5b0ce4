import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { behindFirewall } from '../../blockedMedia.ts';
import type { Outage } from '../../faults/outages.ts';
import { nobody, type RemoteParty } from '../../remoteParty.ts';
import { createCertificate } from './certificate.ts';
import { serve, type Behaviour, type Session, type World } from './session.ts';

/** A signalling server on 127.0.0.1 that speaks what `@twilio/voice-sdk` needs, with every fault at hand. */
export interface TwilioServer {
  /** Host and port, for the device's `chunderw`. The SDK speaks TLS only: browsers must be told to trust it. */
  readonly host: string;
  /** Always as it is now. */
  readonly outage: Pick<Outage, 'isDown'>;
  /** How it behaves now. */
  readonly behaviour: Readonly<Behaviour>;
  configure(change: Partial<Behaviour>): void;
  /** Cuts every socket without a goodbye and stops listening: a server that died. */
  kill(): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
  /** Closes every socket in good order, and stays. */
  close(code: number): void;
  /** Calls the devices that are there; returns the call's sid. */
  invite(): Promise<string>;
  /** The caller gives up. */
  cancel(): void;
  /** The service ends every call, with a code or without. */
  hangUp(code?: number): void;
  /** The other end of every call falls silent, without a word. */
  cutMedia(): Promise<void>;
  /** Tells the devices of a refusal. */
  refuse(code: number): void;
  /** Resolves when devices have sent this `times` times in all. */
  untilAsked(what: string, times?: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a server on a free port.
 *
 * @example const server = await startTwilio(remote); new Device('token', { chunderw: server.host });
 */
export async function startTwilio(party: RemoteParty = nobody): Promise<TwilioServer> {
  const remote = behindFirewall(party, () => world.behaviour.mediaBlocked);
  const certificate = createCertificate();
  const requests: string[] = [];
  const waiting = new Set<() => void>();
  const open = new Set<Duplex>();
  const sessions = new Set<Session>();
  let server: Server | null = null;
  let port = 0;
  let lastSid = 0;
  const world: World = {
    behaviour: {
      refuse: null,
      ttl: null,
      keepCalls: true,
      giveReconnectToken: true,
      restoreSound: true,
      mediaBlocked: false,
    },
    remote,
    calls: new Set(),
    nextSid: () => `CA${String(++lastSid).padStart(32, '0')}`,
    heard(what) {
      requests.push(what);
      for (const look of [...waiting]) look();
    },
    failed: (error) => process.stderr.write(`twilio: ${String(error)}\n`),
  };
  const sockets = new WebSocketServer({ noServer: true });
  const tellAll = (type: string, payload: object) => {
    for (const session of sessions) session.say(type, payload);
  };

  async function listen(): Promise<void> {
    const next = createServer(certificate, (_, response) => response.end('This server is trusted now.'));
    next.on('connection', (stream: Duplex) => {
      open.add(stream);
      stream.on('close', () => open.delete(stream));
    });
    next.on('upgrade', (request, stream, head) =>
      sockets.handleUpgrade(request, stream, head, (socket) => {
        const session = serve(socket, world);
        sessions.add(session);
        socket.on('close', () => sessions.delete(session));
      }),
    );
    await new Promise<void>((resolve, reject) => {
      next.once('error', reject);
      next.listen(port, '127.0.0.1', resolve);
    });
    port = (next.address() as AddressInfo).port;
    server = next;
  }

  const kill = () =>
    new Promise<void>((resolve) => {
      const gone = server;
      server = null;
      if (!gone) return resolve();
      for (const stream of open) stream.destroy();
      gone.close(() => resolve());
    });

  await listen();
  return {
    host: `127.0.0.1:${port}`,
    outage: {
      get isDown() {
        return server === null;
      },
    },
    behaviour: world.behaviour,
    configure: (change) => void Object.assign(world.behaviour, change),
    kill,
    restart: listen,
    close(code) {
      for (const socket of sockets.clients) socket.close(code);
    },
    async invite() {
      const callsid = world.nextSid();
      world.calls.add(callsid);
      const sdp = await remote.offer(callsid);
      const parameters = { CallSid: callsid, From: '+34600111222', To: 'client:ada' };
      tellAll('invite', { callsid, sdp, parameters, reconnect: 'taken-up' });
      return callsid;
    },
    cancel() {
      for (const callsid of world.calls) tellAll('cancel', { callsid });
      world.calls.clear();
    },
    hangUp(code) {
      for (const callsid of world.calls)
        tellAll('hangup', {
          callsid,
          ...(code === undefined ? {} : { error: { code, message: 'Ended by the service' } }),
        });
      world.calls.clear();
    },
    async cutMedia() {
      for (const callsid of world.calls) await remote.hangUp(callsid);
    },
    refuse: (code) => tellAll('error', { error: { code, message: 'Access token refused' } }),
    untilAsked: (what, times = 1) =>
      new Promise((resolve) => {
        const look = () => {
          if (requests.filter((one) => one === what).length < times) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      await kill();
      sockets.close();
    },
  };
}
