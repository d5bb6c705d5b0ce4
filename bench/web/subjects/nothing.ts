import type { Mount } from '../subject.ts';

/** Does nothing: what the benchmark's own loop costs. */
export const mount: Mount = () => ({ send: () => undefined, isShown: () => false });
