import type { Attributes, Meter, MeterProvider } from '@opentelemetry/api';
import { attributes as names, metricAttributes, metrics, scope } from '../names.ts';
import type { IncidentFacts } from '../read/facts.ts';

/** A blink, a moment, and the times at which the words of a long wait change, up to ten minutes. */
const secondsBuckets = [0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600];

type Values<Metric extends keyof typeof metrics> = Readonly<
  Record<(typeof metricAttributes)[Metric][number], string | undefined>
>;

const named = <Metric extends keyof typeof metrics>(metric: Metric, values: Values<Metric>): Attributes =>
  Object.fromEntries(
    metricAttributes[metric].flatMap((key): [string, string][] => {
      const value = (values as Readonly<Record<string, string | undefined>>)[key];
      return value === undefined ? [] : [[names[key], value]];
    }),
  );

const instrumentsOf = (meter: Meter) => {
  const counter = ({ name, ...options }: (typeof metrics)['incidents' | 'actions']) =>
    meter.createCounter(name, options);
  const histogram = ({ name, ...options }: (typeof metrics)['incidentDuration' | 'messageDuration']) =>
    meter.createHistogram(name, { ...options, advice: { explicitBucketBoundaries: secondsBuckets } });
  return {
    incidents: counter(metrics.incidents),
    actions: counter(metrics.actions),
    incidentDuration: histogram(metrics.incidentDuration),
    messageDuration: histogram(metrics.messageDuration),
  };
};

/** Counts incidents, with values from closed sets only. The instruments are made once for each provider. */
export function createMetrics(): (provider: MeterProvider, facts: IncidentFacts) => void {
  let known: MeterProvider | undefined;
  let instruments: ReturnType<typeof instrumentsOf> | undefined;
  return (provider, facts) => {
    if (!instruments || provider !== known) instruments = instrumentsOf(provider.getMeter(scope));
    known = provider;
    const { condition, severity, sdk, end, errorType } = facts;
    const ofIncident = named('incidents', { condition, severity, sdk, end, errorType });
    instruments.incidents.add(1, ofIncident);
    instruments.incidentDuration.record(facts.seconds, ofIncident);
    for (const message of facts.messages)
      instruments.messageDuration.record(
        message.seconds,
        named('messageDuration', {
          messageCondition: message.condition,
          messageSurface: message.surface,
          messagePhase: message.phase,
          sdk,
        }),
      );
    for (const { closedAction, outcome } of facts.acts)
      instruments.actions.add(
        1,
        named('actions', { actionName: closedAction, actionOutcome: outcome, condition, sdk }),
      );
  };
}
