import { createCallStore, incidents, type CallSource, type CallStore } from '@faultline/core';
import { createIncidentTelemetry, type IncidentTelemetryOptions } from '@faultline/telemetry';

/** What your app knows of the session and of the spans of its calls. */
interface Telemetry extends Pick<IncidentTelemetryOptions, 'parent' | 'loggerProvider'> {
  readonly session: string;
}

export const createReportedStore = (
  sources: readonly CallSource[],
  { session, ...options }: Telemetry,
): CallStore =>
  createCallStore(sources, {
    onIncident: incidents(
      createIncidentTelemetry({
        ...options,
        sessionId: () => session,
        // The codes of a source of your own begin with its name.
        sdks: ['acme'],
      }),
    ),
  });
