import { consoleReport, hear, type Limits } from '@faultline/app-avatar-backend/boundary';
import type { WebSocket } from 'ws';

/** What the SDKs need: session descriptions in messages and, of some, in addresses; and silence of a frozen server. */
export const rigLimits = {
  maxUrlLength: 65_536,
  maxHeaderBytes: 131_072,
  maxBodyBytes: 1_048_576,
  maxMessageBytes: 1_048_576,
  maxBufferedBytes: 8_388_608,
  idleMs: 600_000,
} as const satisfies Partial<Limits>;

/** Listens to a client; a message that cannot be read ends its socket and nothing else. */
export const hearClient = (socket: WebSocket, take: (raw: Buffer) => unknown): void =>
  hear(socket, take, { report: consoleReport, maxBufferedBytes: rigLimits.maxBufferedBytes });
