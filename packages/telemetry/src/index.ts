export { createIncidentTelemetry } from './createIncidentTelemetry.ts';
export type { IncidentTelemetryOptions } from './createIncidentTelemetry.ts';
