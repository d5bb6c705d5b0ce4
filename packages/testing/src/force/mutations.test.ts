import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { selectReconnectState } from '@faultline/core';
import { readRecording, type Recording } from '../replay/recording.ts';
import { createInvariants, playSequence, type Emitted } from './harness.ts';

const folder = fileURLToPath(new URL('../../recordings/', import.meta.url));
const recordings = readdirSync(folder)
  .filter((file) => file !== 'labels.json')
  .map((file) => ({ file, recording: readRecording(JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))) }));
const mutationsEach = 200;

/** A small seeded generator, which gives the same mutations on every machine. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function emittedOf({ events }: Recording): Emitted[] {
  let last = 0;
  return events.map(({ tMs, event, payload }) => {
    const afterMs = Math.max(0, tMs - last);
    last = Math.max(last, tMs);
    return { afterMs, event, payload };
  });
}

/** Drops, duplicates, swaps or delays one to three events. */
function mutate(events: readonly Emitted[], next: () => number): Emitted[] {
  const mutated = [...events];
  const pick = () => Math.floor(next() * mutated.length);
  for (let times = 1 + Math.floor(next() * 3); times > 0 && mutated.length > 1; times--) {
    const index = pick();
    const one = mutated[index] as Emitted;
    const kind = Math.floor(next() * 4);
    if (kind === 0) mutated.splice(index, 1);
    else if (kind === 1) mutated.splice(index, 0, { ...one, afterMs: 0 });
    else if (kind === 2 && index + 1 < mutated.length)
      mutated.splice(index, 2, mutated[index + 1] as Emitted, one);
    else {
      mutated.splice(index, 1);
      mutated.splice(Math.min(mutated.length, index + 1 + Math.floor(next() * 4)), 0, {
        ...one,
        afterMs: one.afterMs + next() * 5_000,
      });
    }
  }
  return mutated;
}

const hasReady = (events: readonly Emitted[]): boolean => events.at(-1)?.event === 'telnyx.ready';

describe('recordings with events dropped, doubled, swapped and late', () => {
  it.each(recordings)(`$file × ${mutationsEach} keeps the invariants`, ({ file, recording }) => {
    const next = random([...file].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7));
    for (let index = 0; index < mutationsEach; index++) {
      const events = mutate(emittedOf(recording), next);
      const last = playSequence(
        events,
        createInvariants(),
        200_000,
        recording.options,
        recording.sdk,
        recording.version,
      );
      if (hasReady(events) && selectReconnectState(last).status !== 'connected')
        throw new Error(`Mutation ${index} of ${file} ended ready but is not connected.`);
    }
  });
});
