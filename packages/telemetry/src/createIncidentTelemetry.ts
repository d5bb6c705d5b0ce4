import { outsideId, type IncidentReport, type OnIncident } from '@faultline/core';
import {
  metrics,
  ROOT_CONTEXT,
  trace,
  type Context,
  type MeterProvider,
  type TracerProvider,
} from '@opentelemetry/api';
import { logs, type LoggerProvider } from '@opentelemetry/api-logs';
import { scope } from './names.ts';
import { factsOf } from './read/facts.ts';
import { knownSdks } from './read/sdks.ts';
import { sendLog } from './send/log.ts';
import { createMetrics } from './send/metrics.ts';
import { sendSpan } from './send/span.ts';

/** Where incidents are sent, and what the app adds. */
export interface IncidentTelemetryOptions {
  /** For the event records; by default the registered one, null for none. */
  readonly loggerProvider?: LoggerProvider | null;
  /** For the counters and histograms; by default the registered one, null for none. */
  readonly meterProvider?: MeterProvider | null;
  /** For the spans; by default the registered one, null for none. */
  readonly tracerProvider?: TracerProvider | null;
  /**
   * The context that an incident belongs to, e.g. that of the app's span for the call; without one its span begins a trace. It is asked
   * when the incident is over.
   */
  readonly parent?: (incident: IncidentReport) => Context | undefined;
  /** The app's id of the session, sent as `session.id`; asked for each incident. Secrets are left out of it. */
  readonly sessionId?: () => string | undefined;
  /** The prefixes of the codes of the app's own sources. Metrics say `other` of those that are not named. */
  readonly sdks?: readonly string[];
}

/**
 * Creates what sends each incident through the OpenTelemetry API: one event record, metrics from closed sets, and a span with the real
 * times. Which names are sent stands in the README. Nothing is sent before an incident is over, and nothing at all where no provider is
 * registered or given. An error that an option or a provider throws is reported as an uncaught error and stops nothing of the store.
 *
 * @example
 * createCallStore([telnyxSource(client)], { onIncident: incidents(createIncidentTelemetry()) });
 */
export function createIncidentTelemetry(options: IncidentTelemetryOptions = {}): OnIncident {
  const sdks: ReadonlySet<string> = new Set([...knownSdks, ...(options.sdks ?? [])]);
  const count = createMetrics();
  return (incident) => {
    // The registered providers are asked each time, because the app may register them later.
    const {
      loggerProvider = logs.getLoggerProvider(),
      meterProvider = metrics.getMeterProvider(),
      tracerProvider = trace.getTracerProvider(),
    } = options;
    const facts = factsOf(incident, sdks);
    if (meterProvider) count(meterProvider, facts);
    const given = options.sessionId?.();
    const sessionId = given === undefined ? undefined : outsideId(given);
    let context = options.parent?.(incident) ?? ROOT_CONTEXT;
    if (tracerProvider) context = sendSpan(tracerProvider.getTracer(scope), facts, sessionId, context);
    if (loggerProvider) sendLog(loggerProvider.getLogger(scope), facts, sessionId, context);
  };
}
