import { conditions, type ConditionId, type IncidentReport, type OfferedAction } from '@faultline/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { secretForms } from '../../core/src/test-support/secretForms.ts';
import { createIncidentTelemetry } from './index.ts';
import { attributes, metricAttributes, metrics } from './names.ts';
import { createHeard } from './test-support/heard.ts';

const aText = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'toString', '+44 20 7946 0000', 'ana@example.org', '', 'custom:call Ana'),
);
const aName = fc.oneof(
  aText,
  fc.constantFrom('call.busy', 'banner', 'start', 'error', 'fatal', 'reconnect', 'done', 'over'),
);
const aCode = fc.oneof(aText, fc.constantFrom('telnyx/45002', 'acme/1', 'ana@example.org/1'));
const aNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -1, 1.8e12, 1e300));

/** Incidents as they would be if nothing had been checked before. */
const anIncident = fc.record({
  callId: fc.option(aText),
  startedAt: aNumber,
  endedAt: aNumber,
  codes: fc.array(aCode, { maxLength: 40 }),
  shown: fc.array(
    fc.record({
      surface: aName,
      condition: aName,
      severity: aName,
      phase: aName,
      afterMs: aNumber,
      forMs: aNumber,
    }),
    { maxLength: 40 },
  ),
  acts: fc.array(fc.record({ action: aName, outcome: aName, afterMs: aNumber }), { maxLength: 40 }),
  ended: aName,
});

const closedSets: Readonly<Record<string, readonly string[]>> = {
  [attributes.condition]: [...Object.keys(conditions), 'other'],
  [attributes.messageCondition]: [...Object.keys(conditions), 'other'],
  [attributes.errorType]: [...Object.keys(conditions), 'other'],
  [attributes.severity]: ['info', 'warning', 'error', 'fatal', 'other'],
  [attributes.end]: ['over', 'dismissed', 'left', 'other'],
  [attributes.messageSurface]: ['banner', 'prompt', 'dialog', 'indicator', 'silent', 'other'],
  [attributes.messagePhase]: ['start', 'first', 'long', 'act', 'checking', 'missed', 'granted', 'other'],
  [attributes.actionOutcome]: ['pending', 'done', 'failed', 'other'],
  [attributes.actionName]: ['reconnect', 'other'],
  [attributes.sdk]: ['telnyx', 'acme', 'other'],
};

it('whatever an incident says, metrics have values from closed sets, and every measured value is a number of 0 or more', () => {
  fc.assert(
    fc.property(anIncident, (incident) => {
      const { said, providers } = createHeard();
      createIncidentTelemetry({ ...providers, sdks: ['acme'] })(incident as IncidentReport);
      const measured = said.filter(({ signal }) => signal === 'metric');
      expect(measured.length).toBeGreaterThan(1);
      for (const { name, value, attributes: given } of measured) {
        const [key] = Object.entries(metrics).find(([, metric]) => metric.name === name) ?? [];
        const allowed = metricAttributes[key as keyof typeof metrics].map((one) => attributes[one] as string);
        expect(Object.keys(given).filter((one) => !allowed.includes(one))).toEqual([]);
        for (const [attribute, one] of Object.entries(given)) expect(closedSets[attribute]).toContain(one);
        expect([Number.isFinite(value), (value ?? -1) >= 0]).toEqual([true, true]);
      }
    }),
    { numRuns: 100 },
  );
});

it('records and spans of any incident are bounded', () => {
  fc.assert(
    fc.property(anIncident, (incident) => {
      const { said, providers } = createHeard();
      createIncidentTelemetry(providers)(incident as IncidentReport);
      expect(said.filter(({ signal }) => signal === 'event').length).toBeLessThanOrEqual(61);
      for (const { attributes: given } of said)
        for (const value of Object.values(given).flat())
          expect(String(value).length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 100 },
  );
});

it('an SDK that the app does not name is “other” in metrics, and one of the app is named', () => {
  const sdkOf = (sdks: readonly string[]) => {
    const { said, providers } = createHeard();
    createIncidentTelemetry({ ...providers, sdks })(incidentWith({ codes: ['acme/1'] }));
    return said.find(({ name }) => name === 'faultline.incidents')?.attributes['faultline.sdk.name'];
  };
  expect([sdkOf([]), sdkOf(['acme'])]).toEqual(['other', 'acme']);
});

const incidentWith = (more: Partial<IncidentReport>): IncidentReport => ({
  callId: null,
  startedAt: 1_000,
  endedAt: 3_000,
  codes: [],
  shown: [],
  acts: [],
  ended: 'over',
  ...more,
});

it.each(secretForms)('%s comes through in nothing that is sent', (_, text, ...secrets) => {
  const { said, providers } = createHeard();
  const send = createIncidentTelemetry({ ...providers, sessionId: () => text });
  // An id may be any run of letters, so it keeps what has no name: see SECURITY.md.
  const isNamed = /[=:]|eyJ/.test(text);
  send(
    incidentWith({
      ...(isNamed && { callId: text }),
      codes: [`telnyx/${text}`, text],
      shown: [
        {
          surface: 'banner',
          condition: text as ConditionId,
          severity: 'error',
          phase: 'start',
          afterMs: 0,
          forMs: 1,
        },
      ],
      acts: [{ action: `custom:${text}` as OfferedAction, outcome: 'done', afterMs: 1 }],
    }),
  );
  const sent = said.map((one) =>
    JSON.stringify(isNamed ? one : { ...one, attributes: { ...one.attributes, 'session.id': '' } }),
  );
  expect(sent.length).toBeGreaterThan(5);
  for (const secret of secrets) expect(sent.filter((one) => one.includes(secret))).toEqual([]);
});
