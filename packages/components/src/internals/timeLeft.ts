/** Seconds as a person reads them: `18 s`, and from a minute on `1:48`. */
export const timeLeft = (seconds: number): string =>
  seconds < 60 ? `${seconds}\u00a0s` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
