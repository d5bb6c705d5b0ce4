import { readFileSync } from 'node:fs';
import { incidents, screenView, type IncidentReport } from '@faultline/core';
import { createPlayback, readRecording } from '@faultline/testing';
import { ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIncidentTelemetry, type IncidentTelemetryOptions } from './index.ts';
import { attributesOf, startCollector, type OtlpValue } from './test-support/collector.ts';
import { startSdk } from './test-support/sdk.ts';

let collector: Awaited<ReturnType<typeof startCollector>>;
let sdk: ReturnType<typeof startSdk>;

beforeEach(async () => {
  collector = await startCollector();
  sdk = startSdk(collector.url);
});
afterEach(async () => {
  await sdk.stop();
  await collector.stop();
  expect(collector.listens()).toBe(false);
});

type Attributes = readonly { readonly key: string; readonly value: OtlpValue }[];
interface Named {
  readonly name: string;
  readonly attributes?: Attributes;
}
interface Logs {
  readonly resourceLogs: readonly {
    readonly scopeLogs: readonly {
      readonly scope: { readonly name: string };
      readonly logRecords: readonly {
        readonly eventName: string;
        readonly severityText: string;
        readonly timeUnixNano: string;
        readonly traceId: string;
        readonly attributes: Attributes;
      }[];
    }[];
  }[];
}
interface Spans {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly (Named & {
        readonly traceId: string;
        readonly parentSpanId?: string;
        readonly startTimeUnixNano: string;
        readonly endTimeUnixNano: string;
        readonly status: { readonly code: number };
        readonly events: readonly (Named & { readonly timeUnixNano: string })[];
      })[];
    }[];
  }[];
}
interface Point {
  readonly attributes: Attributes;
  readonly asDouble?: number;
  readonly asInt?: number | string;
  readonly count?: number | string;
  readonly sum?: number;
}
interface Metrics {
  readonly resourceMetrics: readonly {
    readonly scopeMetrics: readonly {
      readonly metrics: readonly (Named & {
        readonly unit: string;
        readonly sum?: { readonly dataPoints: readonly Point[] };
        readonly histogram?: { readonly dataPoints: readonly Point[] };
      })[];
    }[];
  }[];
}

const ms = (nanoseconds: string): number => Number(BigInt(nanoseconds) / 1_000_000n);

/** Plays a recording to a person who presses "Reconnect" once, and notes what was on the banner and when. */
async function play(options: IncidentTelemetryOptions = {}) {
  const file = new URL('../../testing/recordings/telnyx-kill-exhausted.json', import.meta.url);
  const recording = readRecording(JSON.parse(readFileSync(file, 'utf8')));
  const seen: { readonly what: string; readonly at: number }[] = [];
  const reports: IncidentReport[] = [];
  const send = createIncidentTelemetry({ ...sdk.providers, ...options });
  let unwatch: () => void = () => undefined;
  const playback = createPlayback(recording, {
    actions: { reconnect: () => Promise.reject(new Error('no way')) },
    watch(store) {
      const { report, watch } = incidents((incident) => {
        reports.push(incident);
        send(incident);
      });
      unwatch = watch(store, report);
      // A page renders when it is told of a change.
      store.subscribe(() => {
        const { banner } = store.read(screenView);
        const what = banner ? `${banner.condition} ${banner.phase}` : '';
        if ((seen.at(-1)?.what ?? '') !== what) seen.push({ what, at: store.epochOf(store.now()) });
      });
    },
  });
  const { store } = playback;
  const played = recording.events.length;
  playback.playOn({ atMs: 0, played });
  playback.playOn({ atMs: playback.position.atMs + 5_000, played });
  const { issueId = '' } = store.read(screenView).banner ?? {};
  // In development the store also writes down that the app's action failed.
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(store.recover(issueId, 'reconnect')).rejects.toThrow();
  logged.mockRestore();
  playback.playOn({ atMs: playback.position.atMs + 5_000, played });
  unwatch();
  playback.stop();
  await sdk.stop();
  return { seen: seen.filter(({ what }) => what !== ''), reports, leftAt: store.epochOf(store.now()) };
}

it('the endpoint receives, as one event record, what the person saw, pressed, and for how long', async () => {
  const { seen, leftAt } = await play({ sessionId: () => 'session-7' });
  const [{ resourceLogs: [{ scopeLogs: [logs] = [] } = { scopeLogs: [] }] } = { resourceLogs: [] }, ...more] =
    collector.received('/v1/logs') as Logs[];
  expect([logs?.scope.name, logs?.logRecords.length, more]).toEqual(['@faultline/telemetry', 1, []]);
  const [record] = logs?.logRecords ?? [];
  expect([record?.eventName, record?.severityText, ms(record?.timeUnixNano ?? '0')]).toEqual([
    'faultline.incident',
    'FATAL',
    Math.trunc(leftAt),
  ]);
  const said = attributesOf(record?.attributes);
  const lines = (said['faultline.message.conditions'] as string[]).map(
    (condition, index) => `${condition} ${(said['faultline.message.phases'] as string[])[index]}`,
  );
  expect(lines).toEqual(seen.map(({ what }) => what));
  const ends = [...seen.slice(1).map(({ at }) => at), leftAt];
  expect(said['faultline.message.durations']).toEqual(
    seen.map(({ at }, index) => Math.round((ends[index] ?? at) - at) / 1_000),
  );
  expect(said).toMatchObject({
    'error.type': 'signaling.reconnectExhausted',
    'session.id': 'session-7',
    'faultline.sdk.name': 'telnyx',
    'faultline.incident.condition': 'signaling.reconnectExhausted',
    'faultline.incident.severity': 'fatal',
    'faultline.incident.end': 'left',
    'faultline.action.names': ['reconnect'],
    'faultline.action.outcomes': ['failed'],
  });
  expect(said['faultline.incident.codes']).toContain('telnyx/45003');
});

it('the endpoint receives the incident as a span with its real times, under the span of the call', async () => {
  const callSpan = sdk.providers.tracerProvider.getTracer('app').startSpan('call');
  const { seen, leftAt } = await play({ parent: () => trace.setSpan(ROOT_CONTEXT, callSpan) });
  const spans = (collector.received('/v1/traces') as Spans[]).flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((one) => one.spans)),
  );
  const span = spans.find(({ name }) => name === 'incident signaling.reconnectExhausted');
  const { traceId, spanId } = callSpan.spanContext();
  expect([span?.traceId, span?.parentSpanId, span?.status.code]).toEqual([traceId, spanId, 2]);
  expect([ms(span?.startTimeUnixNano ?? '0'), ms(span?.endTimeUnixNano ?? '0')]).toEqual([
    Math.trunc(seen[0]?.at ?? 0),
    Math.trunc(leftAt),
  ]);
  const shown = span?.events.filter(({ name }) => name === 'faultline.message.shown') ?? [];
  expect(shown.map(({ timeUnixNano }) => ms(timeUnixNano))).toEqual(seen.map(({ at }) => Math.trunc(at)));
  const others = span?.events.filter(({ name }) => name !== 'faultline.message.shown') ?? [];
  expect(others.map(({ name, attributes }) => [name, attributesOf(attributes)])).toEqual([
    [
      'faultline.action.started',
      { 'faultline.action.name': 'reconnect', 'faultline.action.outcome': 'failed' },
    ],
    ['faultline.incident.ended', { 'faultline.incident.end': 'left' }],
  ]);
  const [{ resourceLogs: [logs] } = { resourceLogs: [] }] = collector.received('/v1/logs') as Logs[];
  expect(logs?.scopeLogs[0]?.logRecords[0]?.traceId).toBe(traceId);
});

it('the endpoint receives how many incidents there were, how long they and their messages lasted, and what failed', async () => {
  const { seen, reports, leftAt } = await play();
  const metrics = (collector.received('/v1/metrics') as Metrics[]).flatMap(({ resourceMetrics }) =>
    resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((one) => one.metrics)),
  );
  const pointsOf = (name: string) => {
    const metric = metrics.findLast((one) => one.name === name);
    return metric?.sum?.dataPoints ?? metric?.histogram?.dataPoints ?? [];
  };
  const ofIncident = {
    'faultline.incident.condition': 'signaling.reconnectExhausted',
    'faultline.incident.severity': 'fatal',
    'faultline.sdk.name': 'telnyx',
    'faultline.incident.end': 'left',
    'error.type': 'signaling.reconnectExhausted',
  };
  const valueOf = ({ asDouble, asInt }: Point) => asDouble ?? Number(asInt);
  expect(reports).toHaveLength(1);
  expect(pointsOf('faultline.incidents').map((one) => [valueOf(one), attributesOf(one.attributes)])).toEqual([
    [1, ofIncident],
  ]);
  const [lasted] = pointsOf('faultline.incident.duration');
  expect([Number(lasted?.count), lasted?.sum, attributesOf(lasted?.attributes)]).toEqual([
    1,
    Math.round(leftAt - (seen[0]?.at ?? 0)) / 1_000,
    ofIncident,
  ]);
  const messages = pointsOf('faultline.message.duration');
  expect(messages.reduce((sum, { count }) => sum + Number(count), 0)).toBe(seen.length);
  expect(pointsOf('faultline.actions').map((one) => [valueOf(one), attributesOf(one.attributes)])).toEqual([
    [
      1,
      {
        'faultline.action.name': 'reconnect',
        'faultline.action.outcome': 'failed',
        'faultline.incident.condition': 'signaling.reconnectExhausted',
        'faultline.sdk.name': 'telnyx',
      },
    ],
  ]);
});

it('nothing is sent of a signal that the app does not want', async () => {
  await play({ meterProvider: null, tracerProvider: null });
  expect(collector.received('/v1/logs')).toHaveLength(1);
  expect([...collector.received('/v1/metrics'), ...collector.received('/v1/traces')]).toEqual([]);
});
