import type { Attributes } from '@opentelemetry/api';
import { attributes as names } from '../names.ts';
import type { IncidentFacts } from '../read/facts.ts';

/** What the event record and the span say of an incident. */
export const attributesOf = (facts: IncidentFacts, sessionId: string | undefined): Attributes => ({
  [names.condition]: facts.condition,
  [names.severity]: facts.severity,
  [names.sdk]: facts.sdk,
  [names.codes]: [...facts.codes],
  [names.end]: facts.end,
  [names.duration]: facts.seconds,
  ...(facts.errorType !== undefined && { [names.errorType]: facts.errorType }),
  ...(facts.callId !== null && { [names.callId]: facts.callId }),
  ...(sessionId !== undefined && { [names.sessionId]: sessionId }),
});
