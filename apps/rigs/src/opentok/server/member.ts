import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { hearClient } from '../../rigLimits.ts';
import { decodeFrame, encodeFrame, frameType, type Frame } from './frame.ts';

/** How the server treats who joins a session. */
export interface Entry {
  /** Answers joining with this instead, e.g. that the session is full. */
  readonly refuse: { readonly status: string; readonly reason: string } | null;
}

/** One client on its socket. */
export interface Member {
  readonly socket: WebSocket;
  /** Takes it out of the session, for a reason of the SDK's: `forceDisconnected`. */
  remove(reason: string): void;
}

const fieldsOf = (value: unknown): { readonly method?: unknown; readonly uri?: unknown } =>
  typeof value === 'object' && value !== null ? value : {};

const symphony = 'symphony.local';

/** Serves one socket: pings are answered, joining is granted or refused, all else is well. */
export function serveMember(socket: WebSocket, entry: () => Entry): Member {
  let uri = '';
  let id = '';
  const send = (frame: Partial<Frame> & Pick<Frame, 'type'>) =>
    socket.send(encodeFrame({ to: [], headers: {}, data: '', ...frame }));
  const message = (content: object) =>
    send({
      type: frameType.message,
      to: [id],
      headers: {
        'TRANSACTION-ID': randomUUID(),
        'X-TB-FROM-ADDRESS': symphony,
        'Content-Type': 'application/x-raptor+v2',
      },
      data: JSON.stringify(content),
    });
  const answer = (asked: Frame, status: string, content: object) =>
    send({
      type: frameType.status,
      to: [id],
      headers: { 'TRANSACTION-ID': asked.headers['TRANSACTION-ID'] ?? '', STATUS: status },
      data: JSON.stringify(content),
    });

  const join = (asked: Frame) => {
    const { refuse } = entry();
    if (refuse) return answer(asked, refuse.status, { reason: refuse.reason });
    const connection = {
      id,
      creationTime: Date.now(),
      data: '',
      permitted: ['publish', 'signal', 'forceDisconnect'],
      capabilities: [],
    };
    answer(asked, '200', { id: uri.split('/')[5], connection: [connection], stream: [], archives: [] });
    message({ method: 'created', uri, content: connection });
  };

  hearClient(socket, (bytes) => {
    const frame = decodeFrame(bytes);
    if (frame.type === frameType.ping) return send({ type: frameType.pong });
    if (frame.type !== frameType.message) return;
    id = frame.headers['X-TB-FROM-ADDRESS'] ?? id;
    const asked = fieldsOf(JSON.parse(frame.data || '{}'));
    if (asked.method !== 'create' || typeof asked.uri !== 'string' || !/\/connection\/[^/]+$/.test(asked.uri))
      return answer(frame, '200', {});
    ({ uri } = asked);
    join(frame);
  });

  return {
    socket,
    remove: (reason) => message({ method: 'deleted', uri, content: { reason }, reason }),
  };
}
