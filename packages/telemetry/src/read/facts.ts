import {
  cleanText,
  outsideId,
  type Act,
  type IncidentReport,
  type OutsideId,
  type ShownPart,
} from '@faultline/core';
import { other } from '../names.ts';
import { actionOf, conditionOf, endOf, outcomeOf, phaseOf, severityOf, surfaceOf } from './closed.ts';
import { sdkOf } from './sdks.ts';
import { secondsOf, timeOf } from './times.ts';

const maxCodes = 20;
const maxEntries = 30;
const maxCode = 120;
const maxAction = 60;

/** From the least to the most serious; what is none of these counts least. */
const severities = [other, 'info', 'warning', 'error', 'fatal'] as const;

/** The app's own actions keep their name, cleaned; a metric says `other` of them. */
const nameOf = (action: string): string =>
  action.startsWith('custom:') ? cleanText(action, maxAction) : actionOf(action);

const messageOf = (
  { condition, surface, phase, severity, afterMs, forMs }: ShownPart,
  started: Date,
  startedMs: number,
) => ({
  condition: conditionOf(condition),
  surface: surfaceOf(surface),
  phase: phaseOf(phase),
  severity: severityOf(severity),
  at: timeOf(startedMs + afterMs, started),
  seconds: secondsOf(forMs),
});

const actOf = ({ action, outcome, afterMs }: Act, started: Date, startedMs: number) => ({
  action: nameOf(action),
  closedAction: actionOf(action),
  outcome: outcomeOf(outcome),
  at: timeOf(startedMs + afterMs, started),
});

type Message = ReturnType<typeof messageOf>;

/** The most serious message, the first of several. */
const worstOf = (messages: readonly Message[]): Message | undefined =>
  severities
    .map((severity) => messages.find((message) => message.severity === severity))
    .findLast((message) => message !== undefined);

/** What is sent of an incident: cleaned, bounded, and with times and names that every exporter can take. */
export interface IncidentFacts {
  readonly condition: string;
  readonly severity: (typeof severities)[number];
  /** The condition, where somebody saw an error. */
  readonly errorType: string | undefined;
  readonly sdk: string;
  readonly callId: OutsideId | null;
  readonly codes: readonly string[];
  readonly end: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly seconds: number;
  readonly messages: readonly Message[];
  readonly acts: readonly ReturnType<typeof actOf>[];
}

/** Reads an incident, whoever made it. */
export function factsOf(incident: IncidentReport, sdks: ReadonlySet<string>): IncidentFacts {
  const startedAt = timeOf(incident.startedAt, new Date());
  const endedAt = timeOf(Math.max(incident.endedAt, startedAt.getTime()), startedAt);
  const messages = incident.shown
    .slice(0, maxEntries)
    .map((part) => messageOf(part, startedAt, incident.startedAt));
  const worst = worstOf(messages);
  const condition = worst?.condition ?? other;
  const severity = worst?.severity ?? other;
  return {
    condition,
    severity,
    errorType: severity === 'error' || severity === 'fatal' ? condition : undefined,
    sdk: sdkOf(incident.codes[0], sdks),
    callId: incident.callId === null ? null : outsideId(incident.callId),
    codes: incident.codes.slice(0, maxCodes).map((code) => cleanText(code, maxCode)),
    end: endOf(incident.ended),
    startedAt,
    endedAt,
    seconds: secondsOf(incident.endedAt - incident.startedAt),
    messages,
    acts: incident.acts.slice(0, maxEntries).map((act) => actOf(act, startedAt, incident.startedAt)),
  };
}
