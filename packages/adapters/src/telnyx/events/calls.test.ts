import { afterEach, describe, expect, it, vi } from 'vitest';
import { setUp, error } from '../test-support/client.ts';

afterEach(() => vi.useRealTimers());

describe('telnyx: local hangup causes lie', () => {
  it('explains a call that ended because the microphone was denied by the microphone', () => {
    const { emit, call, screen, later } = setUp();
    call('new');
    emit('telnyx.error', error(42001, { callId: 'c1' }, { originalError: { name: 'NotAllowedError' } }));
    call('hangup', { cause: 'USER_BUSY', causeCode: 17 });
    later(1_000);
    expect(screen().prompt?.condition).toBe('media.permissionDenied');
    expect(screen().dialog).toBeNull();
  });

  it('explains it the same when the hangup comes first', () => {
    const { emit, call, screen, later } = setUp();
    call('new');
    call('hangup', { cause: 'USER_BUSY', causeCode: 17 });
    emit('telnyx.error', error(42001, { callId: 'c1' }, { originalError: { name: 'NotAllowedError' } }));
    later(1_000);
    expect(screen().prompt?.condition).toBe('media.permissionDenied');
    expect(screen().dialog).toBeNull();
  });

  it('keeps a local USER_BUSY without an error as the person’s own cancel: silent', () => {
    const { call, screen, store, later } = setUp();
    call('new');
    call('hangup', { cause: 'USER_BUSY', causeCode: 17 });
    later(1_000);
    expect(screen()).toEqual({
      banner: null,
      prompt: null,
      dialog: null,
      indicators: [],
      confirmation: null,
    });
    expect(store.getSnapshot().callErrors.issues.at(-1)?.condition).toBe('call.canceled');
  });

  it.each([
    ['early', 'call.unavailable'],
    ['ringing', 'call.declined'],
  ])('says that somebody declined only where it rang: %s', (state, condition) => {
    const { emit, call, later, screen } = setUp();
    emit('telnyx.ready', {});
    call(state);
    call('hangup', { cause: 'NORMAL_UNSPECIFIED', causeCode: 31, sipCode: 603 });
    later(1_000);
    expect(screen().dialog?.condition).toBe(condition);
  });

  it('says busy when the remote side said so', () => {
    const { call, screen } = setUp();
    call('new');
    call('hangup', { cause: 'USER_BUSY', causeCode: 17, sipCode: 486, sipReason: 'Busy Here' });
    expect(screen().dialog?.condition).toBe('call.busy');
  });

  it('explains a call torn down by the end of all attempts, whichever comes first', () => {
    for (const hangupFirst of [true, false]) {
      const { emit, call, screen, later } = setUp();
      emit('telnyx.ready', {});
      call('new');
      call('active');
      emit('telnyx.socket.close', { event: { code: 1006 }, socketGeneration: 1 });
      later(5_000);
      const steps = [
        () => call('hangup', { cause: 'NORMAL_CLEARING', causeCode: 16 }),
        () => emit('telnyx.error', error(45003)),
      ];
      for (const step of hangupFirst ? steps : steps.reverse()) step();
      later(2_000);
      expect(screen().dialog?.condition).toBe('call.dropped');
      expect(screen().banner?.condition).toBe('signaling.reconnectExhausted');
    }
  });
});

describe('telnyx: calls that are answered, missed, recovered', () => {
  it('tells a missed call when the caller gives up', () => {
    const { call, screen } = setUp();
    call('ringing', { direction: 'inbound' });
    call('hangup', { direction: 'inbound', cause: 'ORIGINATOR_CANCEL', causeCode: 487 });
    expect(screen().banner?.condition).toBe('call.missed');
  });

  it.each(['LOSE_RACE', 'PICKED_OFF'])(
    'tells nothing that another phone of the person took, %s (B10)',
    (cause) => {
      const { call, screen, store } = setUp();
      call('ringing', { direction: 'inbound' });
      call('hangup', { direction: 'inbound', cause });
      expect(screen()).toMatchObject({ banner: null, prompt: null, dialog: null });
      expect(store.getSnapshot().callErrors.issues.at(-1)?.condition).toBe('call.answeredElsewhere');
    },
  );

  it('does not take recovering for an end, nor the new object for a new call', () => {
    const { emit, call, screen, store, later } = setUp();
    emit('telnyx.ready', {});
    call('active');
    emit('telnyx.warning', { warning: { code: 36004 }, callId: 'c1' });
    later(600);
    expect(screen().banner?.condition).toBe('ice.reconnecting');
    call('recovering', { cause: 'NORMAL_CLEARING', causeCode: 16 });
    call('recovering', { recoveredCallId: 'c1', direction: 'inbound' });
    call('active', { recoveredCallId: 'c1', direction: 'inbound' });
    later(10);
    expect(store.getSnapshot().hangupCause.calls).toMatchObject({
      c1: { direction: 'outbound', phase: 'active' },
    });
    expect(screen().banner).toBeNull();
    expect(screen().confirmation).not.toBeNull();
  });
});

describe('telnyx: a call that waits for its microphone', () => {
  const waiting = () => {
    const asked = vi.fn(() => Promise.resolve({ getTracks: () => [] }));
    const set = setUp({}, { getUserMedia: asked });
    const [resume, reject] = [vi.fn(), vi.fn()];
    set.call('ringing', { direction: 'inbound' });
    set.emit('telnyx.error', {
      ...error(42001, { callId: 'c1' }, { fatal: false, originalError: { name: 'NotAllowedError' } }),
      recoverable: true,
      retryDeadline: 1_020_000,
      resume,
      reject,
    });
    const issueId = set.screen().prompt?.issueId ?? '';
    return { ...set, asked, resume, reject, issueId };
  };

  it('offers to resume or decline within the deadline', () => {
    const { screen } = waiting();
    expect(screen().prompt).toMatchObject({
      condition: 'media.permissionDenied',
      severity: 'error',
      deadlineAt: 1_020_000,
      actions: ['resumeMedia', 'declineCall'],
    });
  });

  it('asks for the microphone before it lets the SDK ask its only time', async () => {
    const { store, issueId, asked, resume, call, screen } = waiting();
    await store.recover(issueId, 'resumeMedia');
    expect(asked).toHaveBeenCalledBefore(resume);
    call('active', { direction: 'inbound' });
    expect(screen().prompt).toBeNull();
  });

  it('keeps the offer open when the microphone is still refused', async () => {
    const { store, issueId, asked, resume, screen } = waiting();
    asked.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    await expect(store.recover(issueId, 'resumeMedia')).rejects.toThrow();
    expect(resume).not.toHaveBeenCalled();
    expect(screen().prompt?.actions).toContain('resumeMedia');
  });

  it('resumes by itself when the permission is granted', async () => {
    const { store, resume, clock } = waiting();
    store.send({ type: 'permissionChanged', at: clock.now(), device: 'microphone', state: 'granted' });
    await vi.waitFor(() => expect(resume).toHaveBeenCalledOnce());
  });

  it('ends silently after a decline, although the SDK then reports 42003', async () => {
    const { store, issueId, reject, emit, call, screen, later } = waiting();
    await store.recover(issueId, 'declineCall');
    expect(reject).toHaveBeenCalledOnce();
    emit('telnyx.error', error(42003, { callId: 'c1' }, { originalError: { name: 'Error' } }));
    call('hangup', { direction: 'inbound', cause: 'USER_BUSY', causeCode: 17 });
    later(2_000);
    expect(screen()).toMatchObject({ banner: null, prompt: null, dialog: null });
  });

  it('says after the deadline that the call was missed, and keeps the first reason', () => {
    const { emit, call, screen, later } = waiting();
    later(20_001);
    emit('telnyx.error', error(42003, { callId: 'c1' }, { originalError: { name: 'Error' } }));
    call('hangup', { direction: 'inbound', cause: 'USER_BUSY', causeCode: 17 });
    later(1_000);
    expect(screen().prompt).toMatchObject({
      condition: 'media.permissionDenied',
      phase: 'missed',
      actions: ['dismiss'],
    });
    expect(screen().dialog).toBeNull();
  });

  it('refuses to resume after the deadline with a sentence', async () => {
    const { store, issueId, later } = waiting();
    later(20_500);
    await expect(store.recover(issueId, 'resumeMedia')).rejects.toThrow(/deadline/);
  });
});
