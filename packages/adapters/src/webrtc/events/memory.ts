import type { Device, EndedBy } from '@faultline/core';
import { remember } from '../../kit/bounded.ts';
import { nothing, type Step } from '../../kit/sourceBase.ts';
import { newPeer, type PeerMemory } from '../../peer/peer.ts';

/** What is remembered of one call. */
export interface Call {
  readonly direction: 'inbound' | 'outbound' | null;
  readonly remote: string | null;
  /** Both sides have agreed on what is sent: offer and answer are there. */
  readonly agreed: boolean;
  readonly peer: PeerMemory;
  /** The app has said that the other one sends nothing on purpose. */
  readonly remoteMuted: boolean;
  readonly endedBy: EndedBy | null;
}

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface WebrtcMemory {
  readonly link: 'none' | 'connecting' | 'open' | 'lost' | 'closed';
  /** A socket stood once: losing one later is a loss, and no failed first try. */
  readonly wasOpen: boolean;
  /** The app has closed the socket itself: the close that follows is no trouble. */
  readonly closing: boolean;
  /** When the socket was lost, epoch ms: what the app closes in the same go, it closes for that. */
  readonly lostAt: number | null;
  readonly calls: ReadonlyMap<string, Call>;
  /** The code by which a device was refused, and has not worked since. */
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

/** An event, read. */
export type WebrtcStep = Step<WebrtcMemory>;

/** Remembers a call; ended ones are forgotten first when there are many. */
export const withCall = (memory: WebrtcMemory, id: string, call: Call): WebrtcMemory => ({
  ...memory,
  calls: remember(memory.calls, id, call, ({ endedBy }) => endedBy !== null),
});

/** A call that goes on, and what becomes of it. */
export const live = (memory: WebrtcMemory, id: string, then: (call: Call) => WebrtcStep): WebrtcStep => {
  const call = memory.calls.get(id);
  return !call || call.endedBy !== null ? nothing(memory) : then(call);
};
