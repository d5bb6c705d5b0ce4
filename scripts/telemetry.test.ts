import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapters } from '@faultline/adapters/adapters';
import { describe, expect, it } from 'vitest';
import { attributes, metricAttributes, metrics } from '../packages/telemetry/src/names.ts';
import { knownSdks } from '../packages/telemetry/src/read/sdks.ts';
import { root } from './lib/root.mjs';

const read = (file: string) => readFileSync(join(root, 'docs/telemetry', file), 'utf8');

interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string; readonly datasource: { readonly type: string } }[];
  }[];
}
const dashboard = JSON.parse(read('grafana-dashboard.json')) as Dashboard;

type Query = readonly [where: string, language: string, query: string];
const queries: readonly Query[] = [
  ...dashboard.panels.flatMap(({ title, targets }) =>
    targets.map(({ expr, datasource }): Query => [title, datasource.type, expr]),
  ),
  ...[...read('README.md').matchAll(/```(promql|logql)\n(.*?)\n```/gs)].map(
    ([, language, query = '']): Query => ['README', language === 'logql' ? 'loki' : 'prometheus', query],
  ),
];

/** Names as the Collector writes them. */
const underscored = (name: string) => name.replaceAll('.', '_');
const labelsOf = new Map(
  Object.entries(metrics).flatMap(([key, { name, unit }]): [string, readonly string[]][] => {
    const labels = metricAttributes[key as keyof typeof metrics].map((one) => underscored(attributes[one]));
    const base = underscored(name);
    return unit === 's'
      ? ['bucket', 'sum', 'count'].map((part) => [`${base}_seconds_${part}`, [...labels, 'le']])
      : [[`${base}_total`, labels]];
  }),
);
const sentInLogs = new Set(Object.values(attributes).map(underscored));

const words = new Set(
  'sum by increase sort_desc histogram_quantile topk count_over_time line_format service_name d'.split(' '),
);
/** Every name in a query but those of functions; variables of Grafana and texts are left out, templates are not. */
const namesIn = (query: string): readonly string[] => {
  const templates = [...query.matchAll(/\{\{\s*\.(\w+)\s*\}\}/g)].map(([, name]) => name ?? '');
  const bare = query.replace(/"[^"]*"/g, '').replace(/\$\w+/g, '');
  return [...templates, ...[...bare.matchAll(/[a-zA-Z_]\w*/g)].map(([name]) => name)].filter(
    (name) => !words.has(name),
  );
};

describe.each(queries)('%s (%s)', (_, language, query) => {
  it('asks only for what is sent', () => {
    const names = namesIn(query);
    expect(names.length).toBeGreaterThan(0);
    if (language === 'loki') return expect(names.filter((name) => !sentInLogs.has(name))).toEqual([]);
    const asked = names.filter((name) => labelsOf.has(name));
    const known = asked.flatMap((metric) => [metric, ...(labelsOf.get(metric) ?? [])]);
    expect(asked.length).toBeGreaterThan(0);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });
});

it('every SDK that has an adapter is named in metrics', () => {
  expect([...knownSdks].sort()).toEqual([...adapters.map(({ sdk }) => sdk), 'browser'].sort());
});
