import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { CallEvent, IssueRaised, PermissionChanged } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { screenView } from '../view/screen.ts';
import { defaultTiming } from '../timing.ts';
import { resumableBy } from './mediaIssues.ts';
import type { CallState } from './types.ts';

let time = 1;
const raised = (condition: ConditionId, more: Partial<IssueRaised> = {}) =>
  at(++time, { type: 'issueRaised', code: `s/${condition}`, condition, ...more });
const permission = (state: PermissionChanged['state'], more: Partial<PermissionChanged> = {}) =>
  at(++time, { type: 'permissionChanged', device: 'microphone', state, ...more }, 'browser');
const listed = (count: number, added = false) =>
  at(++time, { type: 'devicesChanged', device: 'microphone', added, count }, 'browser');
const inCall = () => at(++time, { type: 'callChanged', callId: 'c', phase: 'active', direction: 'outbound' });
const promptOf = (state: CallState, appHandles = (_: string) => false) => {
  const memory = screenView.advance(screenView.start, state, state.now + 5_000, {
    timing: defaultTiming,
    appHandles,
    appOffers: () => [],
    needsInput: () => false,
  });
  const { prompt } = screenView.value(memory);
  return prompt && { condition: prompt.condition, phase: prompt.phase, actions: prompt.actions };
};
const told = (...events: readonly CallEvent[]) => promptOf(reduced(events))?.condition ?? null;
const resumable = { actions: ['resumeMedia'] } as const;

describe('a permission that is only read again (A6)', () => {
  it.each(['media.blockedBySystem', 'media.permissionDenied', 'media.permissionDismissed'] as const)(
    'leaves %s as it is, whether it is allowed as before or seems to be now',
    (condition) => {
      for (const before of ['granted', 'prompt'] as const) {
        const state = reduced([permission(before), raised(condition, { details: { x: 1 } })]);
        const after = reduced([permission('granted', { noticed: 'read' })], state);
        expect(promptOf(after)).toEqual(promptOf(state));
      }
    },
  );
});

describe('a permission that changes (A6)', () => {
  it('to blocked explains a question that was closed: it is not asked again', () => {
    expect(told(permission('prompt'), raised('media.permissionDismissed'), permission('denied'))).toBe(
      'media.permissionDenied',
    );
    expect(told(permission('prompt'), permission('denied'), raised('media.permissionDismissed'))).toBe(
      'media.permissionDenied',
    );
  });

  it('to "ask again" leads past a block that is no more', () => {
    expect(told(permission('denied'), raised('media.permissionDenied'), permission('prompt'))).toBe(
      'media.permissionNotAsked',
    );
  });

  describe('from allowed to "ask again", while the track that it was for ends', () => {
    const allowed = permission('granted');
    const ended = () => raised('media.captureEnded', resumable);
    const asksNext = { condition: 'media.permissionNotAsked', phase: 'start', actions: ['resumeMedia'] };

    it('is what ended it, whichever comes first', () => {
      const first = reduced([allowed, permission('prompt'), ended()]);
      const then = reduced([allowed, ended(), permission('prompt')]);
      expect([promptOf(first), promptOf(then)]).toEqual([asksNext, asksNext]);
    });

    it('is what ended it also where the new state was queried a moment before, as when the page has the focus again', () => {
      const read = permission('prompt', { noticed: 'read' });
      const changed = permission('prompt', { noticed: 'change' });
      expect(promptOf(reduced([allowed, read, changed, ended()]))).toEqual(asksNext);
      expect(promptOf(reduced([allowed, ended(), read, changed]))).toEqual(asksNext);
    });

    it('leads to the microphone that is off once it is allowed again, which nothing prevents now', () => {
      const state = reduced([allowed, permission('prompt'), ended(), permission('granted')]);
      expect(promptOf(state)).toMatchObject({ condition: 'media.captureEnded', phase: 'granted' });
    });

    it('says nothing of a track that ended at another time, or of a state that was only read', () => {
      const early = reduced([allowed, permission('prompt')]);
      time += 6_000;
      expect(promptOf(reduced([ended()], early))?.condition).toBe('media.captureEnded');
      expect(told(allowed, permission('prompt', { noticed: 'read' }), ended())).toBe('media.captureEnded');
    });
  });

  it('to allowed ends the question that stood open', () => {
    expect(told(permission('prompt'), raised('media.permissionPending'), permission('granted'))).toBeNull();
  });

  it('to allowed proves nothing where the system blocks, as the site was never blocked', () => {
    expect(
      promptOf(reduced([permission('prompt'), raised('media.blockedBySystem'), permission('granted')])),
    ).toMatchObject({ condition: 'media.blockedBySystem', phase: 'start' });
  });

  it('is one also where it was read a moment before', () => {
    expect(
      promptOf(
        reduced([
          permission('denied'),
          raised('media.permissionDenied', resumable),
          permission('granted', { noticed: 'read' }),
          permission('granted', { noticed: 'change' }),
        ]),
      )?.phase,
    ).toBe('granted');
  });
});

describe('a microphone that is in again in a talk', () => {
  it('and that its SDK takes by itself is no reason to say that the call is over', () => {
    const off = [inCall(), listed(0), raised('media.captureEnded', { callId: 'c', ...resumable })];
    const again = reduced([...off, listed(1, true)]);
    expect(promptOf(again)?.phase).toBe('granted');
    const taken = reduced(
      [at(++time, { type: 'issueCleared', condition: 'media.captureEnded', callId: 'c' })],
      again,
    );
    expect(promptOf(taken, (action) => action === 'redial')).toBeNull();
  });
});

describe('a late "granted" while capture fails (A6)', () => {
  it('is the system’s block, whether it is read after the failure or before the next one', () => {
    expect(told(raised('media.permissionDenied'), permission('granted', { noticed: 'read' }))).toBe(
      'media.blockedBySystem',
    );
    const first = [permission('prompt'), raised('media.permissionDenied'), permission('granted')];
    expect(told(...first, raised('media.permissionDenied'))).toBe('media.blockedBySystem');
  });
});

describe('a microphone that is blocked in a call (A6)', () => {
  const blocked = () => [permission('granted'), inCall(), permission('denied', { noticed: 'change' })];

  it('is told as blocked before its track ends, and after, once', () => {
    expect(told(...blocked())).toBe('media.permissionDenied');
    const after = reduced([...blocked(), raised('media.captureEnded', { callId: 'c', ...resumable })]);
    expect(promptOf(after)).toMatchObject({ condition: 'media.permissionDenied' });
    expect(after.callErrors.issues.filter(({ status }) => status === 'active')).toHaveLength(1);
  });

  it('and whose permission is asked for anew is told once, by its track', () => {
    const ended = raised('media.captureEnded', { callId: 'c', ...resumable });
    const state = reduced([...blocked(), permission('prompt'), ended]);
    expect(promptOf(state)?.condition).toBe('media.captureEnded');
    expect(state.callErrors.issues.filter(({ status }) => status === 'active')).toHaveLength(1);
  });

  it('is told so too where the track ends first', () => {
    expect(
      told(
        permission('granted'),
        inCall(),
        raised('media.captureEnded', { callId: 'c' }),
        permission('denied'),
      ),
    ).toBe('media.permissionDenied');
  });

  it('may be switched on once it is allowed again, and is told until it is on', () => {
    const ended = raised('media.captureEnded', { callId: 'c', device: 'microphone', ...resumable });
    const state = reduced([...blocked(), ended, permission('granted')]);
    expect(promptOf(state)).toEqual({
      condition: 'media.captureEnded',
      phase: 'granted',
      actions: ['resumeMedia', 'dismiss'],
    });
    const on = at(++time, {
      type: 'issueCleared',
      condition: 'media.captureEnded',
      callId: 'c',
      device: 'microphone',
    });
    expect(promptOf(reduced([on], state))).toBeNull();
    // The same when the track is live again before the permission change arrives.
    expect(promptOf(reduced([...blocked(), ended, on]))).toBeNull();
  });

  it('is nobody’s trouble outside a call, or where it was blocked all along', () => {
    expect(told(permission('granted'), permission('denied'))).toBeNull();
    expect(told(permission('prompt'), inCall(), permission('denied'))).toBeNull();
  });
});

describe('"no microphone found" although one is listed (A6)', () => {
  it.each([
    ['before', () => [listed(1), raised('media.deviceNotFound')]],
    ['after', () => [raised('media.deviceNotFound'), listed(1)]],
  ])('is the system’s block, known %s the failure', (_, events) => {
    expect(told(...events())).toBe('media.blockedBySystem');
  });

  it('is what it says where none is listed, and again once the last one is gone', () => {
    expect(told(listed(0), raised('media.deviceNotFound'))).toBe('media.deviceNotFound');
    expect(told(listed(1), raised('media.deviceNotFound'), listed(0))).toBe('media.deviceNotFound');
  });
});

describe('a microphone issue ends when it is on, never because something appeared (C15)', () => {
  it.each<[string, ConditionId, () => CallEvent]>([
    ['a permission', 'media.permissionDenied', () => permission('granted')],
    ['a permission', 'media.permissionDismissed', () => permission('granted')],
    ['a device', 'media.deviceNotFound', () => listed(1, true)],
    ['a device', 'media.captureEnded', () => listed(2, true)],
    ['a device', 'media.constraintsUnsatisfied', () => listed(2, true)],
  ])('%s makes %s granted, with the way to switch it on', (_, condition, appears) => {
    const before = reduced([
      permission('prompt'),
      listed(condition === 'media.captureEnded' ? 1 : 0),
      inCall(),
      raised(condition, { callId: 'c', ...resumable }),
    ]);
    const state = reduced([appears()], before);
    expect(promptOf(state)).toEqual({ condition, phase: 'granted', actions: ['resumeMedia', 'dismiss'] });
    const issueId = state.callErrors.issues[0]?.id ?? '';
    const on = at(++time, { type: 'recoveryChanged', issueId, action: 'resumeMedia', outcome: 'done' });
    expect(promptOf(reduced([on], state))).toBeNull();
    expect(promptOf(reduced([raised(condition, { callId: 'c', ...resumable })], state))?.phase).toBe('start');
  });

  it('a permission and a device that a call waits for are tried once', () => {
    const offer = at(++time, { type: 'mediaRecoveryOffered', callId: 'c', deadlineAt: time + 20_000 });
    const denied = raised('media.permissionDenied', { callId: 'c' });
    const state = reduced([permission('denied'), offer, denied]);
    const grant = permission('granted');
    expect(resumableBy(state, grant)).toHaveLength(1);
    const again = permission('granted', { noticed: 'read' });
    expect(resumableBy(reduced([grant], state), again)).toHaveLength(0);
  });
});
