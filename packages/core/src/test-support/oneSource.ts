import { screenView } from '../view/screen.ts';
import { vi } from 'vitest';
import { createVirtualClock } from '@faultline/testing';
import type { CallEvent, IssueRaised } from '../events.ts';
import type { CallSource, RecoveryRequest } from '../source.ts';
import { createCallStore } from '../store/createCallStore.ts';
import type { CallStoreOptions } from '../store/types.ts';

export const start = 1_000_000;

/** A store with one source that the test controls, on virtual time. */
export function setUp(options: CallStoreOptions = {}) {
  const clock = createVirtualClock(start);
  let emit: (event: CallEvent) => void = () => undefined;
  const recover = vi.fn((_: RecoveryRequest) => Promise.resolve());
  const source: CallSource = {
    id: 's',
    sdk: 's',
    recover,
    connect(to) {
      emit = to;
      to({ type: 'connectionChanged', at: clock.now(), status: 'connecting' });
      return () => (emit = () => undefined);
    },
  };
  const store = createCallStore([source], { clock, ...options });
  const screen = () => store.read(screenView);
  // A page that shows the screen from the start.
  screen();
  store.subscribe(() => void screen(), 'screen');
  const stop = store.connect();
  type Bare = CallEvent extends infer E ? (E extends CallEvent ? Omit<E, 'at'> : never) : never;
  const say = (event: Bare) => emit({ ...event, at: clock.now() } as CallEvent);
  const raise = (condition: IssueRaised['condition'], more: Partial<IssueRaised> = {}) =>
    say({ type: 'issueRaised', code: `s/${condition}`, condition, ...more });
  const ready = () => say({ type: 'connectionChanged', status: 'connected' });
  const lose = (more: object = {}) => {
    raise('signaling.reconnecting', { actions: ['reconnect'] });
    say({ type: 'connectionChanged', status: 'lost', retrying: true, ...more });
  };
  const inCall = (callId = 'c') =>
    say({ type: 'callChanged', callId, phase: 'active', direction: 'outbound' });
  const end = (callId: string, condition: IssueRaised['condition'], evidence: 1 | 2 | 4 = 2) =>
    say({ type: 'callEnded', callId, code: `s/hangup/${condition}`, condition, evidence, endedBy: 'them' });
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  const banner = () => screen().banner?.condition ?? null;
  return { clock, store, stop, say, raise, ready, lose, inCall, end, later, screen, banner, recover };
}
