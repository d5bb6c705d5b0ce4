import { useCallback, useRef, useState } from 'react';
import { loadRecording } from '../files/library.ts';
import { maxLength, playableOf } from '../files/readText.ts';
import type { Playable } from '../timeline/playable.ts';

/** What one place of the player plays, and what was wrong with the last that was given to it. */
export interface ColumnState {
  /** Null until the first is there. */
  readonly playable: Playable | null;
  /** Counts what was opened: the same recording opened again is another one. */
  readonly opened: number;
  readonly problem: string | null;
  choose(name: string): Promise<void>;
  openFile(file: File): Promise<void>;
  openText(name: string, text: string): Promise<void>;
  open(load: () => Promise<Playable | null>): Promise<void>;
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'It cannot be read. Give a recording as a JSON file.';

async function textOf(file: File): Promise<string> {
  if (file.size > maxLength)
    throw new Error(`It is longer than ${maxLength / 1_000_000} MB. Keep the part of the call that matters.`);
  return file.text();
}

/** One place of the player. What is asked for last is what it plays, however long others take to load. */
export function useColumn(): ColumnState {
  const [state, setState] = useState<Pick<ColumnState, 'playable' | 'opened' | 'problem'>>({
    playable: null,
    opened: 0,
    problem: null,
  });
  const asked = useRef(0);
  const open = useCallback(async (load: () => Promise<Playable | null>) => {
    const mine = ++asked.current;
    try {
      const playable = await load();
      if (playable && mine === asked.current) setState({ playable, opened: mine, problem: null });
    } catch (error) {
      if (mine === asked.current) setState((before) => ({ ...before, problem: sentenceOf(error) }));
    }
  }, []);
  return {
    ...state,
    open,
    choose: useCallback((name) => open(() => loadRecording(name)), [open]),
    openText: useCallback((name, text) => open(async () => playableOf(name, text)), [open]),
    openFile: useCallback(
      (file) => open(async () => playableOf(file.name.replace(/\.json$/, ''), await textOf(file))),
      [open],
    ),
  };
}
