import { readRecording, replayAdapterOf, replayAdapters } from '@faultline/testing';
import type { Playable } from '../timeline/playable.ts';
import { surveyOf } from '../timeline/survey.ts';

/** What is longer is not read, characters: no recording comes near. */
export const maxLength = 5_000_000;
/** More events than a call has: each costs time whenever the player goes back. */
const maxEvents = 20_000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? ` ${error.message}.` : '';
    throw new Error(`This is not JSON.${why} Give the whole text of a recording.`);
  }
}

/**
 * Text as something that can be played, tried out to its end.
 *
 * @throws Error with a sentence that says what is wrong with it, and what to do.
 */
export function playableOf(name: string, text: string): Playable {
  if (text.trim() === '') throw new Error('There is nothing in it. Give the text of a recording.');
  if (text.length > maxLength)
    throw new Error(`It is longer than ${maxLength / 1_000_000} MB. Keep the part of the call that matters.`);
  const recording = readRecording(parse(text));
  if (!replayAdapterOf(recording.sdk, recording.version))
    throw new Error(
      `Nobody plays recordings of "${recording.sdk}". The "sdk" may be: ${Object.keys(replayAdapters).join(', ')}.`,
    );
  if (recording.events.length > maxEvents)
    throw new Error(`It has more than ${maxEvents} events. Keep the part of the call that matters.`);
  const playable = { name, recording };
  try {
    surveyOf(playable);
  } catch (error) {
    throw new Error(
      `It cannot be played: ${error instanceof Error ? error.message : 'something in it is of another form'}`,
    );
  }
  return playable;
}
