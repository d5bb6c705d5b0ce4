import type { Context } from '@opentelemetry/api';
import type { Logger } from '@opentelemetry/api-logs';
import { attributes as names, events } from '../names.ts';
import type { IncidentFacts } from '../read/facts.ts';
import { attributesOf } from './attributesOf.ts';

/** OpenTelemetry's numbers and short names of severity. */
const severities = {
  other: [9, 'INFO'],
  info: [9, 'INFO'],
  warning: [13, 'WARN'],
  error: [17, 'ERROR'],
  fatal: [21, 'FATAL'],
} as const satisfies Record<IncidentFacts['severity'], readonly [number, string]>;

/** Emits one event record: what was shown and done is in lists of the same length. */
export function sendLog(
  logger: Logger,
  facts: IncidentFacts,
  sessionId: string | undefined,
  context: Context,
): void {
  const [severityNumber, severityText] = severities[facts.severity];
  const { messages, acts } = facts;
  logger.emit({
    eventName: events.incident,
    timestamp: facts.endedAt,
    severityNumber,
    severityText,
    context,
    attributes: {
      ...attributesOf(facts, sessionId),
      [names.messageConditions]: messages.map(({ condition }) => condition),
      [names.messageSurfaces]: messages.map(({ surface }) => surface),
      [names.messagePhases]: messages.map(({ phase }) => phase),
      [names.messageDurations]: messages.map(({ seconds }) => seconds),
      [names.actionNames]: acts.map(({ action }) => action),
      [names.actionOutcomes]: acts.map(({ outcome }) => outcome),
    },
  });
}
