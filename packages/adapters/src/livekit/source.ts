import type { CallSource, Device, Emit } from '@faultline/core';
import { createGuard } from '../guard.ts';
import { oneStore, undoAll } from '../oneStore.ts';
import { field, numberField, textField } from '../read.ts';
import { emptyMemory, type LivekitFacts, type LivekitMemory, type LivekitStep } from './memory.ts';
import { normalise } from './normalise.ts';
import { normaliseReport } from './normaliseReport.ts';
import { recover } from './recover.ts';
import { livekitEvents, type LivekitEventName, type LivekitRoomLike } from './sdk.ts';

export interface LivekitSourceOptions {
  /** Unique in a store; `livekit` by default. */
  readonly id?: string;
  /** What the person calls it, for a page with several. */
  readonly label?: string;
  /**
   * Joins the room, with a fresh token. Without it nothing offers to connect again, as only the app knows address and
   * token. Gets what was passed to `recover`, if anything.
   *
   * @example join: async () => room.connect(url, await fetchToken())
   */
  readonly join?: (input?: unknown) => Promise<unknown>;
  readonly now?: () => number;
}

/** A {@link CallSource} that also takes in what the SDK throws. */
export interface LivekitSource extends CallSource {
  /**
   * Reports an error that a method of the SDK rejected with: that of `room.connect()` says why a room could not be
   * joined, which no event does. An error that an event has told already is not told twice.
   *
   * @example room.connect(url, token).catch((error) => source.report(error));
   */
  report(error: unknown, device?: Device): void;
}

/**
 * The events of one `Room` of `livekit-client` 2.5 to 2.23. Each stay in the room is a call. Listens beside the app's
 * own listeners and removes only its own. Connect the store before `room.connect()`.
 *
 * @throws Error when the room has no `on` and `off`.
 * @example const source = livekitSource(room, { join: async () => room.connect(url, await fetchToken()) });
 */
export function livekitSource(room: LivekitRoomLike, options: LivekitSourceOptions = {}): LivekitSource {
  if (typeof field(room, 'on') !== 'function' || typeof field(room, 'off') !== 'function')
    throw new Error(
      'livekitSource was given something without on() and off(): it cannot hear its events. Pass the room that `new Room(…)` returned.',
    );
  const now = options.now ?? Date.now;
  const seen = new WeakSet<object>();
  let memory: LivekitMemory = emptyMemory;
  let emit: Emit | null = null;

  const facts = (): LivekitFacts => ({
    name: textField(room, 'name') ?? '',
    local: field(room, 'localParticipant'),
    remotes: numberField(field(room, 'remoteParticipants'), 'size') ?? 0,
    canPlaybackAudio: field(room, 'canPlaybackAudio') !== false,
    canJoin: options.join !== undefined,
    stopsOnMute: field(field(field(room, 'options'), 'publishDefaults'), 'stopMicTrackOnMute') === true,
    engineClosed: field(field(room, 'engine'), 'isClosed') === true,
  });

  const guard = createGuard('livekit', now, (event) => emit?.(event));
  const take = (made: () => LivekitStep, what: string) =>
    guard(what, () => {
      const step = made();
      memory = step.memory;
      for (const event of step.events) emit?.(event);
    });
  const hear = (name: LivekitEventName, args: readonly unknown[]) => {
    if (name === 'mediaDevicesError' && typeof args[0] === 'object' && args[0]) seen.add(args[0]);
    take(() => normalise(memory, name, args, facts(), now()), name);
  };
  const report = (error: unknown, device?: Device) => {
    if (typeof error === 'object' && error !== null) {
      if (seen.has(error)) return;
      seen.add(error);
    }
    take(() => normaliseReport(memory, error, device ?? null, facts(), now()), 'report');
  };

  return {
    id: options.id ?? 'livekit',
    sdk: 'livekit',
    ...(options.label !== undefined && { label: options.label }),
    connect: oneStore((to) => {
      emit = to;
      // A stay that was heard of before goes on under its id.
      memory = { ...emptyMemory, joins: memory.joins - (memory.callId === null ? 0 : 1) };
      if (room.state === 'disconnected') to({ type: 'connectionChanged', at: now(), status: 'idle' });
      else if (room.state !== 'connecting') hear('connected', []);
      hear('connectionStateChanged', [room.state]);
      const undos = livekitEvents.map((name) => {
        const listener = (...args: unknown[]) => hear(name, args);
        room.on(name, listener);
        return () => void room.off(name, listener);
      });
      return () => {
        undoAll(undos);
        emit = null;
      };
    }),
    report,
    recover: (request) =>
      recover(
        {
          room,
          join: options.join,
          report,
          brokenBy: (code) =>
            (Object.keys(memory.broken) as Device[]).filter((device) => memory.broken[device] === code),
        },
        request,
      ),
  };
}
