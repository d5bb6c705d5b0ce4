import type { IncidentReport, OnIncident, Severity } from '@faultline/core';

/** The part of Sentry that is used, or of anything else that takes breadcrumbs: `Sentry` of your SDK fits. */
export interface TakesBreadcrumbs {
  addBreadcrumb(breadcrumb: {
    type: string;
    category: string;
    level: Severity;
    message: string;
    timestamp: number;
    data: Record<string, unknown>;
  }): void;
}

const words = ({ shown, ended }: IncidentReport): string =>
  `${shown.map(({ condition }) => condition).join(', ')}: ${ended}`;

/** Pass it to `incidents`: a breadcrumb for each message that was on the screen, each action, and the end. */
export const breadcrumbsTo =
  (sentry: TakesBreadcrumbs): OnIncident =>
  (incident) => {
    const { startedAt, endedAt, callId, codes, shown, acts } = incident;
    const add = (atMs: number, level: Severity, message: string, data: Record<string, unknown> = {}) =>
      sentry.addBreadcrumb({
        type: 'default',
        category: 'call',
        level,
        message,
        // Sentry counts seconds.
        timestamp: atMs / 1_000,
        data: { callId, ...data },
      });
    const lines = [
      ...shown.map(({ condition, severity, surface, phase, afterMs, forMs }) => ({
        afterMs,
        add: () => add(startedAt + afterMs, severity, condition, { surface, phase, forMs }),
      })),
      ...acts.map(({ action, outcome, afterMs }) => ({
        afterMs,
        add: () => add(startedAt + afterMs, 'info', `${action} ${outcome}`),
      })),
    ];
    for (const line of lines.sort((a, b) => a.afterMs - b.afterMs)) line.add();
    add(endedAt, 'info', words(incident), { codes });
  };
