import {
  createCallStore,
  selectHangupCause,
  selectReconnectState,
  type CallSource,
  type ConditionId,
  type Emit,
} from '@faultline/core';
import { createVirtualClock, watchScreen } from '@faultline/testing';
import { replayWebrtc } from '../replay.ts';

/** An app with its own socket and calls, a store, and what is on the screen after a while. */
export function onScreen() {
  const clock = createVirtualClock(1_000);
  const { source, play } = replayWebrtc({}, clock);
  let tellOfPage: Emit = () => undefined;
  const page: CallSource = {
    id: 'browser',
    sdk: 'browser',
    connect(to) {
      tellOfPage = to;
      return () => undefined;
    },
  };
  const store = createCallStore([source, page], { clock });
  const seen = watchScreen(store);
  store.connect();
  const app = {
    says: (event: string, payload: unknown = null) => play(event, payload),
    state: (connectionState: string) => play('pc.connectionState', connectionState),
    /** The app's socket is open. */
    open() {
      play('socket', { readyState: 0 });
      play('socket.open', null);
    },
    /** The browser says that the page is offline. */
    offline: () =>
      tellOfPage({
        type: 'issueRaised',
        at: clock.now(),
        code: 'browser/offline',
        condition: 'signaling.offline',
      }),
    loseSocket: () => play('socket.close', { code: 1006, reason: '', wasClean: false }),
    call: (direction = 'outbound') => play('track', { callId: 'c', remote: 'Ana', direction }),
    /** The last call is answered, and its sound arrives. */
    answered() {
      play('pc.agreed', null);
      app.state('connecting');
      app.state('connected');
    },
    inCall() {
      app.open();
      app.call();
      app.answered();
    },
    after(ms: number) {
      clock.runTo(clock.now() + ms);
      return seen();
    },
    seen(ms = 600) {
      const { screen } = app.after(ms);
      return {
        banner: screen.banner?.condition ?? null,
        prompt: screen.prompt?.condition ?? null,
        dialog: screen.dialog?.condition ?? null,
      };
    },
    /** What is wrong, silent or not. */
    wrong: () =>
      store
        .getSnapshot()
        .callErrors.issues.filter(({ status }) => status === 'active')
        .map(({ condition }) => condition),
    /** How often something was wrong. */
    times: (condition: ConditionId) =>
      store
        .getSnapshot()
        .callErrors.issues.filter((issue) => issue.condition === condition)
        .reduce((sum, { count }) => sum + count, 0),
    connection: () => selectReconnectState(store.getSnapshot()).status,
    phase: () => store.getSnapshot().hangupCause.calls['c']?.phase,
    ended: () => selectHangupCause(store.getSnapshot())?.hangup,
  };
  return app;
}

export const quiet = { banner: null, prompt: null, dialog: null };
