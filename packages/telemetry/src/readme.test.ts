import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { attributes, events, metricAttributes, metrics } from './names.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const sections = Object.fromEntries(
  readme.split('\n## ').map((text) => [text.slice(0, text.indexOf('\n')), text]),
);
const rowsOf = (section: string) => [...(sections[section] ?? '').matchAll(/^\| `.*$/gm)].map(([row]) => row);
const namesOf = (section: string) => rowsOf(section).map((row) => /`([^`]+)`/.exec(row)?.[1]);
const sorted = (names: readonly (string | undefined)[]) => [...names].sort();

describe('the README names everything that is sent, and nothing else', () => {
  it('events', () => {
    expect(sorted(namesOf('Events'))).toEqual(sorted(Object.values(events)));
  });

  it('metrics, with their units and attributes', () => {
    const written = rowsOf('Metrics').map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    const sent = Object.entries(metrics).map(([key, { name, unit }]) => [
      name,
      unit,
      ...metricAttributes[key as keyof typeof metrics].map((one) => attributes[one]),
    ]);
    expect(written).toEqual(sent);
  });

  it('attributes', () => {
    expect(sorted(namesOf('Attributes of records and spans'))).toEqual(sorted(Object.values(attributes)));
  });

  it('names are written as OpenTelemetry asks', () => {
    const own = [...Object.values(events), ...Object.values(metrics).map(({ name }) => name)];
    for (const name of [...own, ...Object.values(attributes)]) expect(name).toMatch(/^[a-z]+([._][a-z]+)+$/);
    for (const name of own) expect(name).toMatch(/^faultline\./);
  });
});

it('an app gets the API and nothing that sends by itself', () => {
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|test-support/.test(file))
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const imported = files.flatMap((text) =>
    [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, from]) => from ?? ''),
  );
  const api = ['@opentelemetry/api', '@opentelemetry/api-logs'];
  expect([...new Set(imported)].sort()).toEqual(['@faultline/core', ...api]);
  expect(Object.keys(manifest.peerDependencies)).toEqual(api);
  expect(Object.keys(manifest.dependencies)).toEqual(['@faultline/core']);
});
