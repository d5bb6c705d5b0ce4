import { epochBy, ownEntry } from '@faultline/core';
import { createEmitter } from '../kit/replay/emitter.ts';
import type { Replayed, ReplayAdapter } from '../kit/replay/replay.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';
import type { Tap } from '../kit/listen/tap.ts';
import { field } from './read.ts';
import { failureOf } from './response.ts';
import { avatarSource, type AvatarSource } from './source.ts';
import { parseAvatarIncidents } from './wire.ts';

const textOf = (payload: unknown): string =>
  typeof payload === 'string' ? payload : JSON.stringify(payload);

/** What does not arrive over a channel, by its name in recordings. */
const reports: Readonly<Record<string, (source: AvatarSource, payload: unknown, now: number) => void>> = {
  response: (source, payload) =>
    source.report(failureReport(Number(field(payload, 'status')), field(payload, 'body'))),
  'request.rejected': (source, payload) => source.report(payload),
  feed: (source, payload, now) => source.feed(parseAvatarIncidents(payload, now)),
};

/** A failed response, as the message it stands for. */
function failureReport(status: number, body: unknown): object {
  const { details, ...failure } = failureOf(status, body);
  return { ...failure, ...details };
}

/**
 * Rebuilds the page's side of a recording. `channel` in its options says which channel it had: `events`, `socket`, or
 * none. Events are `<channel>.open`, `.message`, `.error` and `.close`, and `response`, `request.rejected` and `feed`.
 */
export function replayAvatar(options: object, clock: SourceClock, tap?: Tap): Replayed {
  const name = field(options, 'channel');
  const channel = createEmitter({ readyState: 0 });
  const source = avatarSource({
    clock,
    tap,
    ...(name === 'events' ? { events: channel } : {}),
    ...(name === 'socket' ? { socket: channel } : {}),
  });
  return {
    source,
    play(event, payload) {
      const type = event.slice(event.indexOf('.') + 1);
      const report = ownEntry(reports, event);
      if (report) report(source, payload, epochBy(clock));
      else if (!/^(events|socket|avatar)\.(open|message|avatar|error|close)$/.test(event)) return;
      else if (!event.startsWith(`${String(name)}.`)) {
        if (type === 'message' || type === 'avatar') source.report(payload);
      } else if (type === 'message' || type === 'avatar') channel.emit(type, { data: textOf(payload) });
      else {
        const state = field(payload, 'readyState');
        channel.readyState = typeof state === 'number' ? state : type === 'open' ? 1 : 0;
        channel.emit(type, payload ?? {});
      }
    },
  };
}

/** The replay adapters, by the npm name of the SDK. */
export const avatarReplays: Readonly<Record<string, ReplayAdapter>> = { 'avatarkit-server': replayAvatar };
