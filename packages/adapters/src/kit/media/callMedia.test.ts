import { describe, expect, it } from 'vitest';
import { soundTold, unseenMedia, type CallMedia, type SoundFact } from './callMedia.ts';

/** What is reported of a call as these facts arrive; `answer` is the call's answer, not a fact about sound. */
function told(...facts: readonly (SoundFact | 'answer')[]): readonly string[] {
  let call: CallMedia = { ...unseenMedia, answeredAt: null, connected: false };
  return facts.flatMap((fact, at) => {
    if (fact === 'answer') {
      call = { ...call, answeredAt: at };
      return [];
    }
    const step = soundTold('sdk', call, fact, 'a', at);
    call = step.call;
    return step.events.flatMap((event) => (event.type === 'issueRaised' ? [event.condition] : []));
  });
}

describe('the sound of a call of which the SDK says nothing (A4)', () => {
  it('is still to come, and then did not get through', () => {
    expect(told('answer', 'connecting', 'late', 'failed')).toEqual(['ice.connecting', 'ice.neverConnected']);
  });

  it('that did not get through is told once', () => {
    expect(told('answer', 'failed', 'late', 'failed')).toEqual(['ice.neverConnected']);
  });

  it('that failed while it rang is told once the call is answered, and once', () => {
    expect(told('failed')).toEqual([]);
    expect(told('failed', 'answer', 'late', 'failed')).toEqual(['ice.neverConnected']);
  });

  it('that was there once and is lost is not said never to have come', () => {
    expect(told('answer', 'late', 'connected', 'failed')).toEqual(['ice.connecting']);
  });
});
