import type { Device, EndedBy } from '@faultline/core';
import { remember } from '../../kit/tracked/bounded.ts';
import { nothing, type Step } from '../../kit/source/sourceBase.ts';
import { newPeer, type PeerMemory } from '../../peer/peer.ts';

/** What is remembered of one call. */
export interface Call {
  readonly direction: 'inbound' | 'outbound' | null;
  readonly remote: string | null;
  /** Whether both sides have agreed on what is sent: offer and answer are there. */
  readonly agreed: boolean;
  readonly peer: PeerMemory;
  /** Whether the app has said that the other side sends nothing on purpose. */
  readonly remoteMuted: boolean;
  readonly endedBy: EndedBy | null;
}

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface WebrtcMemory {
  readonly link: 'none' | 'connecting' | 'open' | 'lost' | 'closed';
  /** Whether a socket was ever open: then losing one is a loss, not a failed first attempt. */
  readonly wasOpen: boolean;
  /** Whether the app has closed the socket itself: then the close is no trouble. */
  readonly closing: boolean;
  /** When the socket was lost, epoch ms: what the app closes at the same moment, it closes because of that. */
  readonly lostAt: number | null;
  readonly calls: ReadonlyMap<string, Call>;
  /** For each device that was refused and has not worked since, the code of the refusal. */
  readonly refused: Readonly<Partial<Record<Device, string>>>;
}

export const emptyMemory: WebrtcMemory = {
  link: 'none',
  wasOpen: false,
  closing: false,
  lostAt: null,
  calls: new Map(),
  refused: {},
};

export const newCall = (direction: Call['direction'], remote: string | null, agreed: boolean): Call => ({
  direction,
  remote,
  agreed,
  peer: newPeer,
  remoteMuted: false,
  endedBy: null,
});

/** The result of reading one event. */
export type WebrtcStep = Step<WebrtcMemory>;

/** Remembers a call; when there are many, ended ones are forgotten first. */
export const withCall = (memory: WebrtcMemory, id: string, call: Call): WebrtcMemory => ({
  ...memory,
  calls: remember(memory.calls, id, call, ({ endedBy }) => endedBy !== null),
});

/** Updates a live call. */
export const live = (memory: WebrtcMemory, id: string, then: (call: Call) => WebrtcStep): WebrtcStep => {
  const call = memory.calls.get(id);
  return !call || call.endedBy !== null ? nothing(memory) : then(call);
};
