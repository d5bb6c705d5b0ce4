import { describe, expect, it } from 'vitest';
import type { CallEvent } from '@faultline/core';
import { describeAdapter } from '@faultline/testing';
import type { SipjsSessionLike } from './sdk.ts';
import { sipjsSource } from './source.ts';
import { stateful, fakeAgent, fakeSession, setUp, nothing } from './test-support/agent.ts';

describeAdapter(
  'sipjs',
  { describe, it },
  {
    create(clock) {
      const agent = fakeAgent();
      const registerer = stateful('Initial', {});
      const source = sipjsSource(agent, { clock, registerer });
      const session = fakeSession();
      source.track(session);
      return {
        source,
        listenerCount: () =>
          agent.transport.count() + registerer.count() + session.count() + session.peer.count(),
        provoke() {
          agent.transport.go('Connecting');
          agent.transport.state = 'Disconnected';
        },
        provokeNonsense() {
          for (const value of [undefined, null, 7, 'Elsewhere', [], {}]) {
            agent.transport.go(value);
            registerer.go(value);
            session.go(value);
            session.delegate?.onBye?.(value);
            session.delegate?.onCancel?.(value);
            agent.delegate?.onDisconnect?.(value);
            source.report(value);
            source.delegate().onReject?.(value as never);
            source.delegate().onProgress?.({ message: value } as never);
          }
        },
      };
    },
  },
);

describe('sipjs: misuse', () => {
  it('says what to pass', () => {
    expect(() => sipjsSource({} as never)).toThrow('Pass the UserAgent of sip.js 0.21');
    const { source } = setUp();
    expect(() => source.track({} as SipjsSessionLike)).toThrow('Pass the Inviter before its invite()');
  });

  it('takes errors of the SDK about the app to the details, and no further', () => {
    const { source, screen, issues, later } = setUp();
    source.report({ name: 'RequestPendingError', message: 'already in progress' });
    later(2_000);
    expect(screen()).toEqual(nothing);
    expect(issues().at(-1)).toMatchObject({ code: 'sipjs/error/RequestPendingError' });
  });

  it('forgets sessions that are over when it is shown a new one', () => {
    const { call, source } = setUp();
    const old = call();
    old.go('Terminated');
    source.track(fakeSession('call-2'));
    expect(old.count()).toBe(0);
  });

  it('hears a session that was shown before the store connects', () => {
    const agent = fakeAgent();
    const source = sipjsSource(agent);
    const session = fakeSession();
    source.track(session);
    session.go('Establishing');
    const events: CallEvent[] = [];
    source.connect((event) => void events.push(event));
    expect(events.at(-1)).toMatchObject({ type: 'callChanged', callId: 'call-1', phase: 'new' });
  });
});
