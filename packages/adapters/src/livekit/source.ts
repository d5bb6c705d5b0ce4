import type { CallSource, Device } from '@faultline/core';
import { mustEmit } from '../kit/listen/listen.ts';
import { field, numberField, textField } from '../kit/read/read.ts';
import { createSourceBase, type SourceOptions } from '../kit/source/sourceBase.ts';
import { emptyMemory, type LivekitFacts } from './events/memory.ts';
import { normaliseSent } from './events/devices.ts';
import { normalise } from './events/events.ts';
import { normaliseReport } from './events/failures.ts';
import { takeUntilDue } from '../kit/source/takeUntilDue.ts';
import { stillMissing, waitOf } from './events/missing.ts';
import type { SentTracks } from '../kit/media/watchSentTracks.ts';
import { watchEngine, type EngineWatch } from './engine.ts';
import { normaliseRemoteMute } from './events/moderation.ts';
import { watchLeaving, type PageLike } from './leaving.ts';
import { recoveriesOf } from './recoveries.ts';
import { livekitEvents, type LivekitEventName, type LivekitRoomLike } from './sdk.ts';
import { watchSent } from './sent.ts';
import { watchSwitchingOn } from './switchedOn.ts';

/** Options of `livekitSource`. */
export interface LivekitSourceOptions extends SourceOptions {
  /**
   * Joins the room, with a new token. Without it, connecting again is not offered, because only the app knows address
   * and token. It receives what was passed to `recover`, if anything.
   *
   * @example join: async () => room.connect(url, await fetchToken())
   */
  readonly join?: (input?: unknown) => Promise<unknown>;
}

/** After these events something else may be sent. */
const changesSent: readonly LivekitEventName[] = [
  'connected',
  'reconnected',
  'disconnected',
  'localTrackPublished',
  'localTrackUnpublished',
  'trackMuted',
  'trackUnmuted',
];

/** A {@link CallSource} that also accepts errors that the SDK throws. */
export interface LivekitSource extends CallSource {
  /**
   * Reports an error that a method of the SDK rejected with: the one of `room.connect()` says why a room could not be
   * joined, which no event does. An error that an event has already reported is ignored.
   *
   * @example room.connect(url, token).catch((error) => source.report(error));
   */
  report(error: unknown, device?: Device): void;
}

/**
 * Creates a source for one `Room` of `livekit-client` 2.5 to 2.23. Each stay in the room is a call. It adds listeners
 * beside the app's own, and removes only these. Connect the store before `room.connect()`.
 *
 * @throws Error when the room has no `on` and `off`.
 * @example const source = livekitSource(room, { join: async () => room.connect(url, await fetchToken()) });
 */
export function livekitSource(room: LivekitRoomLike, options: LivekitSourceOptions = {}): LivekitSource {
  return livekitSourceOn((globalThis as { window?: PageLike }).window, room, options);
}

/** The same on any page; a replay has one of its own. */
export function livekitSourceOn(
  page: PageLike | undefined,
  room: LivekitRoomLike,
  options: LivekitSourceOptions,
): LivekitSource {
  mustEmit(room, 'livekitSource', 'the room that `new Room(…)` returned');
  const base = createSourceBase('livekit', emptyMemory, options);
  const seen = new WeakSet<object>();

  const facts = (): LivekitFacts => ({
    name: textField(room, 'name') ?? '',
    local: field(room, 'localParticipant'),
    remotes: numberField(field(room, 'remoteParticipants'), 'size') ?? 0,
    others: [...(room.remoteParticipants.values?.() ?? [])],
    hearsLeaving: typeof field(room, 'disconnect') === 'function',
    canPlaybackAudio: field(room, 'canPlaybackAudio') !== false,
    canJoin: options.join !== undefined,
    stopsOnMute: field(field(field(room, 'options'), 'publishDefaults'), 'stopMicTrackOnMute') === true,
    engineClosed: field(field(room, 'engine'), 'isClosed') === true,
  });

  let sent: SentTracks | null = null;
  let engine: EngineWatch | null = null;
  const take = takeUntilDue(base, {
    waitOf,
    read: (memory, at) => stillMissing(memory, facts(), at),
  });

  /** False for an error that was already reported: the SDK emits some errors that it also throws. */
  const isNew = (error: unknown): boolean => {
    if (typeof error !== 'object' || error === null) return true;
    const known = seen.has(error);
    seen.add(error);
    return !known;
  };
  const hear = (name: LivekitEventName, ...args: readonly unknown[]) => {
    if (name === 'mediaDevicesError') isNew(args[0]);
    take(name, (memory, at) => normalise(memory, name, args, facts(), at));
    if (changesSent.includes(name)) sent?.look();
    engine?.look();
  };
  const report = (error: unknown, device: Device | null = null) => {
    if (isNew(error))
      base.take('report', (memory, at) => normaliseReport(memory, error, device, facts(), at));
  };

  /** A device could not be switched on. That of a stay which is over, or being left, is no trouble any more. */
  const beginSwitch = (device: Device) => {
    const { callId: before } = base.memory;
    return (error: unknown) => {
      const { callId, leaving } = base.memory;
      const isOver = callId === null || leaving !== null || (before !== null && before !== callId);
      if (isOver || (typeof error === 'object' && error !== null && seen.has(error))) return;
      base.guard('report', () => report(error, device), { from: null, of: '', args: [error, device] });
    };
  };

  return base.toSource(
    {
      start() {
        const { joins, callId } = base.memory;
        // A stay that is already known keeps its id.
        base.memory = { ...emptyMemory, joins: joins - (callId === null ? 0 : 1) };
        if (room.state === 'disconnected')
          base.send({ type: 'connectionChanged', at: base.now(), status: 'idle' });
        else if (room.state !== 'connecting') hear('connected');
        hear('connectionStateChanged', room.state);
        base.listen(room, livekitEvents, hear);
        const watched = watchSent(room, base, (news) =>
          take('sent', (memory, at) => normaliseSent(memory, news, at)),
        );
        sent = watched;
        base.onStop(watched.stop);
        engine = watchEngine(room, base.guard, (trackSid, muted) =>
          take('remoteMute', (memory, at) => normaliseRemoteMute(memory, trackSid, muted, facts(), at)),
        );
        base.onStop(engine.stop);
        base.onStop(watchSwitchingOn(room, base.guard, beginSwitch));
        base.onStop(
          // The first call is the one that ends the stay; the SDK lets others wait.
          watchLeaving(room, page, base, (by) => {
            base.memory = { ...base.memory, leaving: base.memory.leaving ?? by };
          }),
        );
      },
      recoveries: recoveriesOf({
        room,
        join: options.join,
        report,
        brokenBy: (code) =>
          (Object.keys(base.memory.broken) as Device[]).filter(
            (device) => base.memory.broken[device] === code,
          ),
      }),
    },
    {
      report,
    },
  );
}
