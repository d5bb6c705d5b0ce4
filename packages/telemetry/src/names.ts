/** The name under which everything is sent: the instrumentation scope. */
export const scope = '@faultline/telemetry';

/** The event record and the events of a span. */
export const events = {
  incident: 'faultline.incident',
  messageShown: 'faultline.message.shown',
  actionStarted: 'faultline.action.started',
  incidentEnded: 'faultline.incident.ended',
} as const;

/** Every metric, with its unit in UCUM. */
export const metrics = {
  incidents: {
    name: 'faultline.incidents',
    unit: '{incident}',
    description: 'Incidents that a person saw and that are over.',
  },
  incidentDuration: {
    name: 'faultline.incident.duration',
    unit: 's',
    description: 'How long an incident lasted, from its first message to its end.',
  },
  messageDuration: {
    name: 'faultline.message.duration',
    unit: 's',
    description: 'How long one message was on the screen.',
  },
  actions: {
    name: 'faultline.actions',
    unit: '{action}',
    description: 'Recovery actions that were pressed or began by themselves, by outcome.',
  },
} as const;

/** Every attribute. `error.type` and `session.id` are those of OpenTelemetry's own conventions. */
export const attributes = {
  errorType: 'error.type',
  sessionId: 'session.id',
  sdk: 'faultline.sdk.name',
  callId: 'faultline.call.id',
  condition: 'faultline.incident.condition',
  severity: 'faultline.incident.severity',
  codes: 'faultline.incident.codes',
  end: 'faultline.incident.end',
  duration: 'faultline.incident.duration',
  messageCondition: 'faultline.message.condition',
  messageSurface: 'faultline.message.surface',
  messagePhase: 'faultline.message.phase',
  messageDuration: 'faultline.message.duration',
  messageConditions: 'faultline.message.conditions',
  messageSurfaces: 'faultline.message.surfaces',
  messagePhases: 'faultline.message.phases',
  messageDurations: 'faultline.message.durations',
  actionName: 'faultline.action.name',
  actionOutcome: 'faultline.action.outcome',
  actionNames: 'faultline.action.names',
  actionOutcomes: 'faultline.action.outcomes',
} as const;

/** The value of an attribute of a metric where the real one is not in its closed set. */
export const other = 'other';

/** The attributes of each metric. Their values come from closed sets, so that the number of series is bounded. */
export const metricAttributes = {
  incidents: ['condition', 'severity', 'sdk', 'end', 'errorType'],
  incidentDuration: ['condition', 'severity', 'sdk', 'end', 'errorType'],
  messageDuration: ['messageCondition', 'messageSurface', 'messagePhase', 'sdk'],
  actions: ['actionName', 'actionOutcome', 'condition', 'sdk'],
} as const satisfies Record<keyof typeof metrics, readonly (keyof typeof attributes)[]>;
