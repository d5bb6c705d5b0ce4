import { describe, expect, it } from 'vitest';
import { createEmitter } from '@faultline/testing';
import { quiet, setUp, denied } from '../test-support/session.ts';

describe('opentok: the session', () => {
  it('says reconnecting while the SDK does, and that it is back', () => {
    const { session, screen, later } = setUp();
    session.emit('sessionConnected', {});
    session.emit('sessionReconnecting', {});
    later(2_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    session.emit('sessionReconnected', {});
    expect(screen()).toMatchObject({ banner: null, confirmation: {} });
  });

  it('ends for good when the SDK has stopped trying, and the call with it', () => {
    const { session, publisher, screen, later, calls } = setUp();
    session.emit('sessionConnected', {});
    publisher().emit('streamCreated', {});
    session.emit('sessionReconnecting', {});
    later(30_000);
    session.emit('sessionDisconnected', { reason: 'networkDisconnected' });
    later(1_000);
    expect(screen().banner?.condition).toBe('signaling.reconnectExhausted');
    expect(screen().dialog?.condition).toBe('call.dropped');
    expect(calls()).toMatchObject([{ phase: 'ended', hangup: { endedBy: 'network' } }]);
  });

  it('is silent when the app leaves (A1)', () => {
    const { session, publisher, screen, later, store } = setUp();
    session.emit('sessionConnected', {});
    const one = publisher();
    one.emit('streamCreated', {});
    session.emit('sessionDisconnected', { reason: 'clientDisconnected' });
    one.emit('streamDestroyed', { reason: 'clientDisconnected' });
    later(20_000);
    expect(screen()).toEqual(quiet);
    expect(store.getSnapshot().reconnectState['opentok']?.status).toBe('idle');
  });

  it('is left as it was when a connect failed for want of room: nothing retries', () => {
    const { session, screen, later } = setUp();
    session.emit('sessionConnectFailed', { name: 'OT_CONNECTION_LIMIT_EXCEEDED', code: 1027 });
    later(2_000);
    expect(screen().banner).toMatchObject({ condition: 'quota.connections', actor: 'person' });
  });

  it('is read when the source connects', () => {
    const connected = { connection: { connectionId: 'c1' }, currentState: 'connected' };
    expect(setUp({}, connected).store.getSnapshot().reconnectState['opentok']?.status).toBe('connected');
    const connecting = setUp({}, { currentState: 'connecting' });
    expect(connecting.store.getSnapshot().reconnectState['opentok']?.status).toBe('connecting');
  });

  it('keeps a reason that it does not know', () => {
    const { session, screen, issues, later } = setUp();
    session.emit('sessionConnected', {});
    session.emit('sessionDisconnected', { reason: 'ofALaterVersion' });
    later(20_000);
    expect(issues()).toMatchObject([{ code: 'opentok/reason/ofALaterVersion' }]);
    expect(screen().banner?.condition).toBe('signaling.disconnected');
  });
});

describe('opentok: publishers and subscribers', () => {
  it('make one call while any of them flows', () => {
    const { session, publisher, subscriber, calls, later } = setUp();
    session.emit('sessionConnected', {});
    const [mine, theirs] = [publisher(), subscriber()];
    mine.emit('streamCreated', {});
    theirs.emit('connected', {});
    expect(calls()).toMatchObject([{ phase: 'active', remote: 'Ana' }]);
    theirs.emit('destroyed', { reason: 'clientDisconnected' });
    expect(calls()).toMatchObject([{ phase: 'active' }]);
    mine.emit('streamDestroyed', { reason: 'unpublished' });
    expect(calls()).toMatchObject([{ phase: 'ended', hangup: { endedBy: 'you' } }]);
    later(5_000);
    publisher().emit('streamCreated', {});
    expect(calls()).toMatchObject([{ phase: 'ended' }, { phase: 'active' }]);
  });

  it('ask for the answer to the browser only while it asks', () => {
    const { publisher, screen } = setUp();
    const one = publisher();
    one.emit('accessDialogOpened', {});
    expect(screen().prompt?.condition).toBe('media.permissionPending');
    one.emit('accessDialogClosed', {});
    one.emit('accessAllowed', {});
    expect(screen().prompt).toBeNull();
  });

  it.each([
    ['granted', null],
    ['prompt', 'media.permissionPending'],
  ])('say that the browser asks only where it can: %s', async (state, condition) => {
    const { publisher, screen } = setUp({ permission: () => Promise.resolve(state) });
    publisher().emit('accessDialogOpened', {});
    await Promise.resolve();
    expect(screen().prompt?.condition ?? null).toBe(condition);
    const slow = setUp({ permission: () => Promise.resolve('prompt') });
    const one = slow.publisher();
    one.emit('accessDialogOpened', {});
    one.emit('accessDialogClosed', {});
    await Promise.resolve();
    expect(slow.screen().prompt).toBeNull();
  });

  it('forget a refusal once another publisher gets the device', () => {
    const { source, publisher, screen } = setUp();
    source.report(denied, { method: 'OT.initPublisher' });
    expect(screen().prompt?.condition).toBe('media.permissionDenied');
    publisher().emit('accessAllowed', {});
    expect(screen().prompt).toBeNull();
  });

  it('hold sound back until the last blocked one plays', () => {
    const { session, subscriber, screen } = setUp();
    session.emit('sessionConnected', {});
    const [a, b] = [subscriber(), subscriber()];
    for (const one of [a, b]) one.emit('audioBlocked', {});
    a.emit('audioUnblocked', {});
    expect(screen().prompt).toMatchObject({
      condition: 'media.playbackBlocked',
      actions: ['resumePlayback'],
    });
    b.emit('destroyed', {});
    expect(screen().prompt).toBeNull();
  });

  it('are muted by the host until the person unmutes', () => {
    const connected = { connection: { connectionId: 'c1' }, currentState: 'connected' };
    const { session, publisher, screen, calls } = setUp({}, connected);
    const one = publisher();
    one.emit('streamCreated', {});
    one.emit('muteForced', {});
    expect(screen().banner?.condition).toBe('media.mutedByHost');
    expect(calls()).toMatchObject([{ muted: true }]);
    const change = { changedProperty: 'hasAudio', newValue: true };
    session.emit('streamPropertyChanged', { ...change, stream: { connection: { connectionId: 'other' } } });
    expect(screen().banner).not.toBeNull();
    session.emit('streamPropertyChanged', { ...change, stream: { connection: { connectionId: 'c1' } } });
    expect(calls()).toMatchObject([{ muted: false }]);
  });

  it('say nothing of a video that its sender turned off, nor of a shared screen that was stopped', () => {
    const { session, source, subscriber, screen, later } = setUp();
    session.emit('sessionConnected', {});
    const theirs = subscriber();
    theirs.emit('connected', {});
    theirs.emit('videoDisabled', { reason: 'publishVideo' });
    const shared = { ...createEmitter(), stream: { videoType: 'screen' } };
    source.trackPublisher(shared);
    shared.emit('mediaStopped', {});
    later(2_000);
    expect(screen()).toEqual(quiet);
  });

  it('say nothing of the processor before there is a call', () => {
    const { session, publisher, screen, later, issues } = setUp();
    session.emit('sessionConnected', {});
    session.emit('cpuPerformanceChanged', { cpuPerformanceState: 'serious' });
    later(5_000);
    expect(screen()).toEqual(quiet);
    expect(issues()).toHaveLength(1);
    publisher().emit('streamCreated', {});
    expect(screen().indicators).toMatchObject([{ condition: 'quality.deviceOverloaded' }]);
    session.emit('cpuPerformanceChanged', { cpuPerformanceState: 'nominal' });
    later(5_000);
    expect(screen()).toEqual(quiet);
  });

  it('tell quality by its own clearing', () => {
    const { session, subscriber, screen } = setUp();
    session.emit('sessionConnected', {});
    const theirs = subscriber();
    theirs.emit('connected', {});
    const at = (audioQualityScore: number) =>
      theirs.emit('qualityScoreChanged', { qualityScore: { audioQualityScore } });
    at(1.4);
    expect(screen().indicators).toMatchObject([{ condition: 'quality.degraded' }]);
    at(4);
    session.emit('cpuPerformanceChanged', { cpuPerformanceState: 'critical' });
    expect(screen().indicators.at(-1)).toMatchObject({ condition: 'quality.deviceOverloaded' });
  });
});
