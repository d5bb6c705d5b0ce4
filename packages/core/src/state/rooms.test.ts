import { screenView } from '../view/screen.ts';
import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '@faultline/testing';
import type { CallEvent, IssueRaised } from '../events.ts';
import { createCallStore } from '../store/createCallStore.ts';

/** A store over one source, and what it emits. */
function setUp() {
  const clock = createVirtualClock(1_000_000);
  let emit: (event: CallEvent) => void = () => undefined;
  const store = createCallStore(
    [
      {
        id: 'room',
        sdk: 'room',
        connect(to) {
          emit = to;
          to({ type: 'connectionChanged', at: clock.now(), status: 'connected' });
          return () => undefined;
        },
      },
    ],
    { clock },
  );
  store.connect();
  const join = (callId: string, direction?: 'outbound') => {
    emit({ type: 'callChanged', at: clock.now(), callId, phase: 'active', ...(direction && { direction }) });
    clock.runTo(clock.now() + 1_000);
  };
  const raise = (condition: IssueRaised['condition'], callId: string | null = null) =>
    emit({ type: 'issueRaised', at: clock.now(), code: `room/${condition}`, condition, callId });
  return { join, raise, screen: () => store.read(screenView) };
}

describe('somebody who joins a room', () => {
  it('does not unblock the microphone of the person who is in it', () => {
    const { join, raise, screen } = setUp();
    raise('media.permissionDenied');
    join('ana');
    expect(screen().prompt?.condition).toBe('media.permissionDenied');
  });

  it('does not take away what is said of another one', () => {
    const { join, raise, screen } = setUp();
    join('ana');
    raise('call.dropped', 'bob');
    join('carla');
    expect(screen().dialog?.condition).toBe('call.dropped');
  });
});

describe('a call that the person dials', () => {
  it('leaves the troubles of the one before behind', () => {
    const { join, raise, screen } = setUp();
    raise('media.permissionDenied');
    raise('call.dropped', 'bob');
    join('carla', 'outbound');
    expect(screen()).toMatchObject({ prompt: null, dialog: null });
  });
});
