import { screenView } from '../view/screen.ts';
import type { CallStore } from '../store/types.ts';
import type { Clock } from '../clock.ts';
import type { Screen, Shown } from '../view/types.ts';

const itemOf = ({ condition, phase }: Shown) => (phase === 'start' ? condition : `${condition} (${phase})`);

/** Everything on the screen, in one line: banner, prompt, dialog, indicators, "you're back". */
export function lineOf({ banner, prompt, dialog, indicators, confirmation }: Screen): string {
  const items = [banner, prompt, dialog, ...indicators].flatMap((item) => (item ? [itemOf(item)] : []));
  return [...items, ...(confirmation ? ['back'] : [])].join(' + ') || 'nothing';
}

/**
 * Records what a person sees from now on, as `ms what`. It writes when the store calls back, so the store itself must
 * notice everything that changes by time alone.
 */
export function diaryOf({ store, clock }: { readonly store: CallStore; readonly clock: Clock }): string[] {
  const from = clock.now();
  let last = lineOf(store.read(screenView));
  const lines: string[] = [];
  store.subscribe(() => {
    const line = lineOf(store.read(screenView));
    if (line !== last) lines.push(`${clock.now() - from} ${line}`);
    last = line;
  }, 'screen');
  return lines;
}
