import type { CallEvent } from '../events.ts';
import { diaryOf } from './diary.ts';
import { setUp } from './oneSource.ts';

/** A source that is ready, a while after it became so, with a diary of what a person sees from now on. */
export function calm(options: Parameters<typeof setUp>[0] = {}) {
  const one = setUp(options);
  one.ready();
  one.later(100);
  const of = (source: string, event: object) =>
    one.store.send({ at: one.clock.now(), source, ...event } as CallEvent);
  const online = () => one.say({ type: 'networkChanged', online: true });
  const lost = (more: object = {}) =>
    one.say({ type: 'connectionChanged', status: 'lost', retrying: true, ...more });
  const away = () => one.screen().confirmation?.awayMs ?? null;
  return { ...one, diary: diaryOf(one), of, online, lost, away };
}
