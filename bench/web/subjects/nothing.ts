import type { Mount } from '../subject.ts';

/** Does nothing: the cost of the benchmark's own loop. */
export const mount: Mount = () => ({ send: () => undefined, isShown: () => false });
