import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { stopsOf, type Stop } from './timeline/stops.ts';
import { playedAt, type Survey } from './timeline/survey.ts';

/** Where the player is: a time, and how many events of each recording have happened. */
export type Place = Pick<Stop, 'atMs' | 'played'>;

interface State {
  readonly place: Place;
  readonly isPlaying: boolean;
  /** Counts the moments that the person went to: the same one again is seen anew. */
  readonly visits: number;
}

type Act =
  | { readonly type: 'goTo'; readonly place: Place }
  | { readonly type: 'pass'; readonly ms: number }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'toggle' };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const compare = (a: Place, b: Place): number => a.atMs - b.atMs || sum(a.played) - sum(b.played);

/** Plays, steps and goes to any moment of one or several recordings at once. */
export function usePlayer(surveys: readonly Survey[], isLate: boolean) {
  const stops = useMemo(() => stopsOf(surveys), [surveys]);
  const endMs = Math.max(...surveys.map((survey) => survey.endMs));
  const placeAt = useCallback(
    (atMs: number): Place => ({ atMs, played: surveys.map((survey) => playedAt(survey, atMs)) }),
    [surveys],
  );
  const reduce = (state: State, act: Act): State => {
    const { place, visits } = state;
    switch (act.type) {
      case 'goTo':
        return { place: act.place, isPlaying: false, visits: visits + 1 };
      case 'pass': {
        const atMs = Math.min(endMs, place.atMs + act.ms);
        return { place: placeAt(atMs), isPlaying: atMs < endMs, visits };
      }
      case 'step': {
        const next =
          act.by > 0
            ? stops.find((stop) => compare(stop, place) > 0)
            : stops.findLast((stop) => compare(stop, place) < 0);
        return { place: next ?? place, isPlaying: false, visits: visits + 1 };
      }
      case 'toggle':
        // At its end it begins anew.
        return place.atMs < endMs
          ? { place, isPlaying: !state.isPlaying, visits }
          : { place: placeAt(0), isPlaying: true, visits: visits + 1 };
    }
  };
  const [{ place, isPlaying, visits }, dispatch] = useReducer(reduce, null, () => {
    const first = stops.find(({ changes }) => changes.some(({ comes }) => comes));
    return { place: (isLate ? first : undefined) ?? stops[0] ?? placeAt(0), isPlaying: false, visits: 0 };
  });
  return {
    stops,
    endMs,
    place,
    isPlaying,
    visits,
    /** The moment that was reached last. */
    stop: stops.findLast((stop) => compare(stop, place) <= 0),
    goTo: (to: Place) => dispatch({ type: 'goTo', place: to }),
    scrubTo: (atMs: number) => dispatch({ type: 'goTo', place: placeAt(Math.min(endMs, atMs)) }),
    step: (by: 1 | -1) => dispatch({ type: 'step', by }),
    toggle: () => dispatch({ type: 'toggle' }),
    pass: useCallback((ms: number) => dispatch({ type: 'pass', ms }), []),
  };
}

export type PlayerState = ReturnType<typeof usePlayer>;

/** Lets time pass while it plays, `speed` times as fast as the clock on the wall. */
export function usePassing({ isPlaying, pass }: PlayerState, speed: number): void {
  useEffect(() => {
    if (!isPlaying) return undefined;
    let last: number | null = null;
    const go = (now: number) => {
      pass((now - (last ?? now)) * speed);
      last = now;
      frame = requestAnimationFrame(go);
    };
    let frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, pass, speed]);
}
