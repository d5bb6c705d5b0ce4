import { createRollingRecorder, type RollingRecorderOptions } from '@faultline/adapters/recorder';
import { createEmitter, createSourceBase } from '@faultline/adapters/kit';
import { writeTelnyx } from '@faultline/adapters/telnyx';
import { cleanRecording, screenView, selectReconnectState, type CallStore } from '@faultline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySequence } from '../force/arbitraries.ts';
import { restart, type Emitted } from '../force/harness.ts';
import { createPlayback } from '../replay/playback.ts';
import { readRecording, type Recording } from '../replay/recording.ts';
import { replayAdapterOf } from '../replay/replayAdapters.ts';
import { createVirtualClock } from '../virtualClock.ts';

/** A million in the long run of the tests. */
const many = process.env['FAULTLINE_FULL'] === '1' ? 1_000_000 : 50_000;
const minute = 60_000;
const keptMs = 5 * minute;
const leadMs = 2 * minute;
const sdk = { sdk: '@telnyx/webrtc', version: '2.27.10' };
const began = Date.parse('2026-01-01T00:00:00.000Z');

/** A recording of these events, each so long after the one before. */
function recordingOf(given: readonly Emitted[]): Recording {
  let tMs = 0;
  const events = given.map(({ afterMs, event, payload }) => ({ tMs: (tMs += afterMs), event, payload }));
  return { ...sdk, recordedAt: new Date(began).toISOString(), events };
}

const conditionsOn = (store: CallStore): string => {
  const { banner, prompt, dialog, indicators } = store.read(screenView);
  const items = [banner, prompt, dialog, ...indicators];
  const { status } = selectReconnectState(store.getSnapshot());
  return [status, ...items.map((item) => item && `${item.condition} ${item.callId}`)].join(', ');
};

/** The person closes what is about calls that are over. */
function closeEnded(store: CallStore): void {
  const { callErrors, hangupCause } = store.getSnapshot();
  for (const { id, callId } of callErrors.issues)
    if (callId !== null && (hangupCause.calls[callId]?.phase ?? 'ended') === 'ended') store.dismiss(id);
}

/** What a person sees who looks at a store between two times, ms since the epoch, and what was recorded meanwhile. */
function watched(
  recording: Recording,
  from: number,
  to: number,
  options: Partial<RollingRecorderOptions> = {},
) {
  const zero = Date.parse(recording.recordedAt);
  /** By time: what stands there when everything of that time has happened. */
  const looks = new Map<number, string>();
  let recorder: ReturnType<typeof createRollingRecorder> | undefined;
  const playback = createPlayback(recording, {
    playerOn(_, clock) {
      const adapter = replayAdapterOf(recording.sdk, recording.version);
      recorder = createRollingRecorder({ ...sdk, write: writeTelnyx, clock, ...options });
      let play: (event: string, payload: unknown) => void = () => undefined;
      const source = recorder.record((tap) => {
        const replayed = adapter?.({}, clock, tap);
        if (!replayed) throw new Error('Nobody replays it.');
        play = replayed.play;
        return replayed.source;
      });
      return { sources: [source], play: ({ event, payload }) => play(event, payload) };
    },
    watch: (store) => {
      store.read(screenView);
      store.subscribe(() => void store.read(screenView), 'screen');
    },
    afterEach({ atMs }, store) {
      if (zero + atMs < from) return;
      looks.set(zero + atMs, conditionsOn(store));
    },
  });
  const before = recording.events.filter(({ tMs }) => zero + tMs < from).length;
  if (from > zero) playback.playOn({ atMs: from - zero - 1, played: before });
  closeEnded(playback.store);
  playback.playOn({ atMs: to - zero, played: recording.events.length });
  playback.stop();
  if (!recorder) throw new Error('Nothing was recorded.');
  const changes = [...looks.values()].filter((look, index, all) => look !== all[index - 1]);
  return { looks: changes, recording: readRecording(JSON.parse(JSON.stringify(recorder.recording()))) };
}

const noRestarts = anySequence.map((all) => all.filter(({ event }) => event !== restart));
/** Two stretches of trouble, with a calm of up to half an hour between. */
const anyHistory = fc
  .tuple(noRestarts, fc.integer({ min: 0, max: 30 * minute }), noRestarts)
  .map(([first, calmMs, then]) => [
    ...first,
    ...then.map((one, index) => (index === 0 ? { ...one, afterMs: calmMs } : one)),
  ])
  .filter((all) => all.length > 0);

/** Any history, recorded with bounds that may be narrow. */
function recorded(history: readonly Emitted[], options: Partial<RollingRecorderOptions> = {}) {
  const whole = recordingOf(history);
  const end = began + (whole.events.at(-1)?.tMs ?? 0);
  return { end, whole, recording: watched(whole, end, end, options).recording };
}

const bytesOf = ({ event, payload }: Recording['events'][number]): number =>
  Buffer.byteLength(event) + Buffer.byteLength(JSON.stringify(payload));

/** A phone that emits whatever a test lets it, recorded on virtual time. */
function phone(options: Partial<RollingRecorderOptions> = {}) {
  const clock = createVirtualClock(began);
  const recorder = createRollingRecorder({ sdk: 'phone', version: '1', clock, ...options });
  const emitter = createEmitter();
  recorder
    .record((tap) => {
      const base = createSourceBase('phone', null, { clock, tap });
      return base.toSource({ start: () => void base.listen(emitter, ['rang'], () => undefined) });
    })
    .connect(() => undefined);
  return { clock, recorder, emit: (payload: unknown) => emitter.emit('rang', payload) };
}

describe('a rolling recorder', () => {
  it('hands over what replays to the same conditions, where it has been there from the start', () => {
    const withinMs = (all: readonly Emitted[]) => all.reduce((sum, { afterMs }) => sum + afterMs, 0);
    const short = noRestarts.filter((all) => all.length > 0 && withinMs(all) < keptMs);
    fc.assert(
      fc.property(short, (history) => {
        const { end, whole, recording } = recorded(history);
        const start = Math.max(end - keptMs, Date.parse(recording.recordedAt));
        expect(watched(recording, start, end).looks).toEqual(watched(whole, start, end).looks);
      }),
      { numRuns: 40 },
    );
  });

  it('hands over no more than its bounds, in order, whatever came in', () => {
    const bounds = fc.record({
      maxEvents: fc.integer({ min: 4, max: 40 }),
      maxBytes: fc.integer({ min: 1_000, max: 20_000 }),
    });
    fc.assert(
      fc.property(anyHistory, bounds, (history, { maxEvents, maxBytes }) => {
        const { end, recording } = recorded(history, { maxEvents, maxBytes });
        const { events, recordedAt } = recording;
        expect(events.length).toBeLessThanOrEqual(maxEvents);
        expect(events.reduce((sum, one) => sum + bytesOf(one), 0)).toBeLessThanOrEqual(maxBytes);
        const times = events.map(({ tMs }) => Date.parse(recordedAt) + tMs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const mark = events.findIndex(({ event }) => event === 'recorder.complete-from-here');
        for (const at of mark < 0 ? [] : times.slice(mark + 1))
          expect(end - at).toBeLessThanOrEqual(keptMs + leadMs);
      }),
      { numRuns: 40 },
    );
  });

  it('knows a call that began an hour ago, and nothing of one that was over before', () => {
    const call = (id: string, state: string) => ({
      event: 'telnyx.notification',
      payload: { type: 'callUpdate', call: { call: id, state, direction: 'outbound' } },
    });
    const ready = { event: 'telnyx.ready', payload: { type: 'vertoClientReady' } };
    const hour = 60 * minute;
    const { recording, end } = recorded([
      { ...ready, afterMs: 0 },
      { ...call('before', 'active'), afterMs: 1_000 },
      { ...call('before', 'hangup'), afterMs: 1_000 },
      { ...call('before', 'destroy'), afterMs: 10 },
      { ...call('now', 'active'), afterMs: hour },
      { ...call('now', 'held'), afterMs: hour },
      { event: 'telnyx.socket.close', payload: { event: { code: 1006 } }, afterMs: 1_000 },
    ]);
    const text = JSON.stringify(recording);
    expect([text.includes('"now"'), text.includes('"before"')]).toEqual([true, false]);
    // In a call a loss is shown after half a second.
    const looks = watched(recording, end, end + 1_000).looks;
    expect(looks.at(-1)).toContain('signaling.reconnecting');
  });

  it('keeps no secret, not even in what was before', () => {
    const { clock, emit, recorder } = phone();
    emit({ token: 'hush-hush', text: 'Authorization: Bearer hush-hush' });
    clock.runTo(began + 60 * minute);
    emit({ password: 'hush-hush' });
    recorder.note('app.said', 'password=hush-hush');
    const recording = recorder.recording();
    expect(recording.events).toHaveLength(5);
    expect(JSON.stringify(recording)).not.toContain('hush-hush');
    expect(cleanRecording(recording)).toEqual(recording);
  });

  it('forgets everything when it is told to', () => {
    const { emit, recorder } = phone();
    emit({ code: 1 });
    recorder.clear();
    expect(recorder.recording().events).toEqual([]);
  });

  it(`${many.toLocaleString('en')} events in an hour are within its bounds, and what it hands over does not grow`, async () => {
    const { clock, emit, recorder } = phone({ maxEvents: 1_000, maxBytes: 100_000 });
    const sizes = new Set<number>();
    for (let index = 0; index < many; index++) {
      if (index % 1_000 === 0) {
        clock.runTo(began + (index * 60 * minute) / many);
        await Promise.resolve();
      }
      emit(index % 7);
      if (index % 10_000 === 9_999) sizes.add(recorder.recording().events.length);
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000);
    expect(sizes.size).toBe(1);
  });
});
