import { SpanStatusCode, trace, type Context, type Tracer } from '@opentelemetry/api';
import { attributes as names, events } from '../names.ts';
import type { IncidentFacts } from '../read/facts.ts';
import { attributesOf } from './attributesOf.ts';

/**
 * Sends an incident as a span from its first message to its end, with an event for each message, each action and the end. Returns the
 * context of that span, for records that belong to it.
 */
export function sendSpan(
  tracer: Tracer,
  facts: IncidentFacts,
  sessionId: string | undefined,
  parent: Context,
): Context {
  const { condition, startedAt, endedAt } = facts;
  const attributes = attributesOf(facts, sessionId);
  const span = tracer.startSpan(`incident ${condition}`, { startTime: startedAt, attributes }, parent);
  for (const message of facts.messages)
    span.addEvent(
      events.messageShown,
      {
        [names.messageCondition]: message.condition,
        [names.messageSurface]: message.surface,
        [names.messagePhase]: message.phase,
        [names.messageDuration]: message.seconds,
      },
      message.at,
    );
  for (const { action, outcome, at } of facts.acts)
    span.addEvent(events.actionStarted, { [names.actionName]: action, [names.actionOutcome]: outcome }, at);
  span.addEvent(events.incidentEnded, { [names.end]: facts.end }, endedAt);
  if (facts.errorType !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(endedAt);
  return trace.setSpan(parent, span);
}
