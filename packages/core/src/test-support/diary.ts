import { screenView } from '../view/screen.ts';
import type { CallStore } from '../store/types.ts';
import type { Clock } from '../clock.ts';
import type { Screen, Shown } from '../view/types.ts';

const itemOf = ({ condition, phase }: Shown) => (phase === 'start' ? condition : `${condition} (${phase})`);

/** All that stands on the screen, in one line: banner, prompt, dialog, indicators, "you're back". */
export function lineOf({ banner, prompt, dialog, indicators, confirmation }: Screen): string {
  const items = [banner, prompt, dialog, ...indicators].flatMap((item) => (item ? [itemOf(item)] : []));
  return [...items, ...(confirmation ? ['back'] : [])].join(' + ') || 'nothing';
}

/**
 * From now on, what a person sees change, as `ms what`, written when the store calls back: it must wake by itself for
 * everything that time alone changes.
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
