import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readRecording } from './recording.ts';
import { replay } from './replay.ts';

/** One JSON line for a file: what was on screen, or what is wrong with it. */
function replayLine(path: string): { readonly line: string; readonly ok: boolean } {
  const file = basename(path);
  try {
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${path} cannot be read as JSON: ${reason}. Give the path of a recording.`);
    }
    return { line: JSON.stringify({ file, ...replay(readRecording(value)) }), ok: true };
  } catch (error) {
    return {
      line: JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }),
      ok: false,
    };
  }
}

/** Replays every file and prints a line for each; false when any could not be read. */
export function main(paths: readonly string[], print: (line: string) => void): boolean {
  if (paths.length === 0) {
    print(
      JSON.stringify({ error: 'No recording was given. Pass one or more files: npm run -s replay -- FILE…' }),
    );
    return false;
  }
  return paths
    .map((path) => replayLine(path))
    .map(({ line, ok }) => (print(line), ok))
    .every(Boolean);
}
