import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { adapters } from '@faultline/adapters/adapters';
import { eventsOf } from '@faultline/adapters/kit';
import { describe, expect, it } from 'vitest';
import { readRecording, type Recording } from '../replay/recording.ts';
import { replay } from '../replay/replay.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { writeOf } from './writeOf.ts';

/** What is recorded while a recording is played, and what was on the screen. */
function recorded(given: Recording) {
  let recorder: Recorder | undefined;
  const { sdk, version, options = {} } = given;
  const first = replay(given, (clock) => {
    recorder = createRecorder({ sdk, version, options, write: writeOf(sdk, version), clock });
    return recorder.tap;
  });
  return { first, recording: readRecording(JSON.parse(JSON.stringify(recorder?.recording()))) };
}

const folder = fileURLToPath(new URL('../../recordings/', import.meta.url));
const names = readdirSync(folder).filter((file) => file !== 'labels.json');

describe('what is recorded of a source', () => {
  it.each(names)('replays to the same issues and the same screen: %s', (name) => {
    const given = readRecording(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')));
    const { first, recording } = recorded(given);
    const again = replay(recording);
    expect(again.issues).toEqual(first.issues);
    expect(again.timeline).toEqual(first.timeline);
  });

  const fixtures = adapters.flatMap((adapter) => Object.entries(adapter.fixtures));
  it.each(fixtures)('replays to the same issues and the same screen: %s', (_, fixture) => {
    const { first, recording } = recorded({
      sdk: fixture.sdk,
      version: '',
      recordedAt: '2026-01-01T00:00:00.000Z',
      options: fixture.options ?? {},
      events: eventsOf(fixture).map((one, index) => ({ ...one, tMs: index * 10 })),
    });
    const again = replay(recording);
    expect(again.issues).toEqual(first.issues);
    expect(again.timeline).toEqual(first.timeline);
  });
});
