import type {
  Attributes,
  Counter,
  Histogram,
  Meter,
  MeterProvider,
  Span,
  Tracer,
  TracerProvider,
} from '@opentelemetry/api';
import type { LoggerProvider, LogRecord } from '@opentelemetry/api-logs';

/** One call of the API. */
export interface Said {
  readonly signal: 'log' | 'metric' | 'span' | 'event';
  readonly name: string;
  readonly value?: number;
  readonly attributes: Attributes;
}

/** Providers that note what an instrumentation says. */
export function createHeard() {
  const said: Said[] = [];
  const note = (one: Said) => void said.push(one);
  const instrument = (name: string) => {
    const measure = (value: number, attributes: Attributes = {}) =>
      note({ signal: 'metric', name, value, attributes });
    return { add: measure, record: measure };
  };
  const meter: Partial<Meter> = {
    createCounter: (name) => instrument(name) as Counter,
    createHistogram: (name) => instrument(name) as Histogram,
  };
  const span: Partial<Span> = {
    addEvent(name, attributes) {
      note({ signal: 'event', name, attributes: attributes as Attributes });
      return span as Span;
    },
    setStatus: () => span as Span,
    end: () => undefined,
  };
  const tracer: Partial<Tracer> = {
    startSpan(name, { attributes = {} } = {}) {
      note({ signal: 'span', name, attributes });
      return span as Span;
    },
  };
  const emit = ({ eventName = '', attributes = {} }: LogRecord) =>
    note({ signal: 'log', name: eventName, attributes: attributes as Attributes });
  const loggerProvider: LoggerProvider = { getLogger: () => ({ emit, enabled: () => true }) };
  const meterProvider: MeterProvider = { getMeter: () => meter as Meter };
  const tracerProvider: TracerProvider = { getTracer: () => tracer as Tracer };
  return { said, providers: { loggerProvider, meterProvider, tracerProvider } };
}
