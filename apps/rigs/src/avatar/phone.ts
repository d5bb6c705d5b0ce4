import { avatarSource, type AvatarSource } from '@faultline/adapters/avatar';
import { browserSource } from '@faultline/adapters/browser';
import { createCallStore, type Snapshot } from '@faultline/core';
import type { Phone } from '../page/phone.ts';
import { plain } from '../page/plain/plainScreen.ts';
import { recorded } from '../page/recorded.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { watched } from '../page/watch/watched.ts';
import { plainEvents } from './plain.ts';
import words from './words.json';

/** What the address of the call page says. */
export interface Settings {
  /** Where the backend listens, `http://127.0.0.1:…/avatar`. */
  readonly url: string;
  /** Which channels the page opens: `events`, `socket`, both with a comma, or none. */
  readonly ways: readonly string[];
  /** The page makes the channel once, as an object: nothing opens it again but the browser. */
  readonly once: boolean;
  /** Whether the page asks for a lost session again; not where the backend does it. */
  readonly reconnects: boolean;
  readonly maxAttempts: number;
  /** Milliseconds between two questions for the incident feed; null: it does not ask. */
  readonly feedMs: number | null;
}

/** Reads the settings of a page address, e.g. `/?url=http://127.0.0.1:4000/avatar&ways=socket`. */
export function settingsOf(address: string): Settings {
  const { searchParams: query } = new URL(address);
  const feed = query.get('feed');
  return {
    url: query.get('url') ?? 'http://127.0.0.1:1/avatar',
    ways: (query.get('ways') ?? 'events').split(','),
    once: query.has('once'),
    reconnects: query.get('reconnects') !== 'no',
    maxAttempts: Number(query.get('attempts') ?? 5),
    feedMs: feed === null ? null : Number(feed),
  };
}

export interface AvatarPhone extends Phone {
  readonly source: AvatarSource;
}

const liveSession = ({ hangupCause }: Snapshot): string | undefined =>
  Object.values(hangupCause.calls).find(({ phase }) => phase !== 'ended')?.callId;

/** A page on the adapter alone: the SDK is on the server. */
export function createPhone({ url, ways, once, reconnects, maxAttempts }: Settings): AvatarPhone {
  const post = (path: string) => fetch(`${url}${path}`, { method: 'POST' });
  const events = (after: string | null) => {
    const channel = new EventSource(`${url}/events?after=${after ?? ''}`);
    if (isStudio) plainEvents(channel);
    return channel;
  };
  const socket = (after: string | null) =>
    new WebSocket(`${url.replace('http', 'ws')}/socket?after=${after ?? ''}`);
  const source = avatarSource({
    ...(ways.includes('events') && { events: once ? events(null) : events }),
    ...(ways.includes('socket') && { socket: once ? socket(null) : socket }),
    ...(reconnects && { reconnect: (sessionId: string | null) => post(`/sessions/${sessionId}/reopen`) }),
    reauthenticate: () => post('/sessions'),
    maxAttempts,
    ...recorded('avatarkit-server'),
  });
  const browser = browserSource({ devices: ['microphone'] });
  const store = createCallStore(watched(source, browser));
  let stop: (() => void) | null = null;
  const start = () =>
    void post('/sessions').then(
      (response) => source.reportResponse(response),
      (error: unknown) => {
        plain.failed(error);
        source.report(error);
      },
    );
  /** The page sends the person's sound to the avatar by itself; the browser says what becomes of it. */
  const speak = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    for (const track of stream.getTracks())
      browser.watchTrack(track, 'microphone', liveSession(store.getSnapshot()));
  };
  return {
    store,
    source,
    sourceId: source.id,
    connect: () => void (stop = store.connect()),
    disconnect() {
      store.closing();
      stop?.();
    },
    redial: start,
    // A session that was opened again is a call with a number behind its id.
    hangUp: (callId) => void fetch(`${url}/sessions/${callId.split('#')[0]}`, { method: 'DELETE' }),
    more: {
      [words.start]() {
        if (liveSession(store.getSnapshot()) === undefined) start();
      },
      [words.speak]: () => void speak().catch(plain.failed),
    },
  };
}
