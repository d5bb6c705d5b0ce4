import type { ConditionId } from '../conditions.ts';
import type { CallEvent, IssueRaised } from '../events.ts';
import { diaryOf, lineOf } from './diary.ts';
import { setUp } from './oneSource.ts';

/** A source that has been ready for a while, with a diary of what a person sees from now on. */
export function calm(options: Parameters<typeof setUp>[0] = {}) {
  const one = setUp(options);
  one.ready();
  one.later(100);
  const of = (source: string, event: object) =>
    one.store.send({ at: one.clock.now(), source, ...event } as CallEvent);
  const raiseOf = (source: string, condition: ConditionId, more: Partial<IssueRaised> = {}) =>
    of(source, { type: 'issueRaised', code: `${source}/${condition}`, condition, ...more });
  const clear = (condition: ConditionId) => one.say({ type: 'issueCleared', condition });
  const online = () => one.say({ type: 'networkChanged', online: true });
  const lost = (more: object = {}) =>
    one.say({ type: 'connectionChanged', status: 'lost', retrying: true, ...more });
  const away = () => one.screen().confirmation?.awayMs ?? null;
  const settled = () => (one.later(100), one.screen());
  /** What a person sees a while later. */
  const told = (ms = 2_000) => {
    one.later(ms);
    return lineOf(one.screen());
  };
  return { ...one, diary: diaryOf(one), of, raiseOf, clear, online, lost, away, settled, told };
}

/** The same, in a call `c`. */
export function calmInCall() {
  const one = calm();
  one.inCall();
  one.later(100);
  return one;
}
