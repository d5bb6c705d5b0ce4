import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecording } from '../replay/recording.ts';
import { replay } from '../replay/replay.ts';
import { checkLabel, type Label } from './labels.ts';

const folder = fileURLToPath(new URL('../../recordings/', import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
const labels = read('labels.json') as Record<string, Label>;
const names = readdirSync(folder)
  .filter((file) => file !== 'labels.json')
  .map((file) => file.replace(/\.json$/, ''));

describe('recordings of real SDKs', () => {
  it('have a label each', () => {
    expect(Object.keys(labels).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s: the screen tells the truth', (name) => {
    const recording = readRecording(read(`${name}.json`));
    const lastMs = recording.events.at(-1)?.tMs ?? 0;
    expect(checkLabel(replay(recording), labels[name] ?? {}, lastMs)).toEqual([]);
  });

  it.each(names)('%s: the same input gives the same output', (name) => {
    const recording = readRecording(read(`${name}.json`));
    expect(replay(recording)).toEqual(replay(recording));
  });
});
