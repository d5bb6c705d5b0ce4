import { describe, expect, it } from 'vitest';
import { move, withClient, withPeer } from '../test-support/fakes.ts';

describe('metered: what methods throw', () => {
  const report = (error: object) => {
    const { inCall, source, issues, screen } = withPeer();
    inCall();
    source.report(error, 'camera');
    return { issue: issues().at(-1), screen: screen() };
  };

  it('tells whom a new track did not reach', () => {
    const { issue, screen } = report({
      name: 'MeteredPeerReplaceTrackError',
      succeeded: ['bo', 'cy'],
      failed: [{ peerId: 'ana', err: new Error('codec') }],
    });
    expect(screen.banner?.condition).toBe('media.trackReplaceFailed');
    expect(issue).toMatchObject({
      callId: 'ana',
      device: 'camera',
      details: { succeeded: 2, failed: 1, failedPeers: 'ana' },
    });
  });

  it('says nothing of a microphone when the person closes the picker for screens', () => {
    const { inCall, source, issues, screen, later } = withPeer();
    inCall();
    source.report(new DOMException('Permission denied', 'NotAllowedError'), 'screen');
    later(2_000);
    expect(screen()).toMatchObject({ banner: null, prompt: null, dialog: null });
    expect(issues()).toMatchObject([{ device: 'screen', surface: 'silent' }]);
  });

  it('says that a screen cannot be shared where the system forbids it', () => {
    const { inCall, source, screen, later } = withPeer();
    inCall();
    source.report(new DOMException('Permission denied by system', 'NotAllowedError'), 'screen');
    later(2_000);
    expect(screen().banner?.condition).toBe('media.screenShareUnavailable');
  });

  it('names a server’s refusal by its code, with its request (B11)', () => {
    const { issue } = report({ name: 'peer_not_found', message: 'no such peer' });
    expect(issue).toMatchObject({ code: 'metered/server/peer_not_found', surface: 'silent' });
  });

  it.each([
    [{ name: 'MeteredPeerSendError', code: 'not_joined' }, 'metered/error/not_joined'],
    [{ name: 'MeteredPeerStateError', code: 'new_one' }, 'metered/MeteredPeerStateError'],
    [{ name: 'OversizedPayloadError', size: 9, cap: 1 }, 'metered/OversizedPayloadError'],
  ])('knows %j', (error, code) => {
    expect(report(error).issue).toMatchObject({ code, surface: 'silent' });
  });

  it('keeps what it does not know', () => {
    expect(report({ name: 'NewError', message: 'x' })).toMatchObject({
      issue: { code: 'metered/error/NewError', condition: 'sdk.unknown' },
      screen: { banner: { condition: 'sdk.unknown' } },
    });
    expect(report(null as unknown as object).issue?.code).toBe('metered/error/unknown');
  });

  it('tells what became of the app’s own question for a device', () => {
    const { source, screen } = withPeer();
    source.report({ name: 'NotAllowedError', message: 'Permission denied' }, 'camera');
    expect(screen().prompt).toMatchObject({ condition: 'media.permissionDenied', device: 'camera' });
  });

  it('does not tell a refused connect() a second time', () => {
    const { client, drop, source, screen } = withClient();
    move(client, 'connecting');
    drop(4001, false, 'secret reason');
    source.report({ name: 'SignallingConnectError', closeCode: 4001, closeReason: 'r' });
    expect(screen().prompt).toMatchObject({ condition: 'auth.invalidCredentials', count: 1 });
  });

  it('explains a join that was refused its channel', () => {
    const { peer, inside, source, screen } = withPeer();
    move(peer, 'joining');
    move(inside, 'connected');
    inside.emit('connected', {});
    move(peer, 'idle');
    source.report({ name: 'channel_not_authorized', message: 'not in channels' });
    expect(screen().dialog?.condition).toBe('auth.notAuthorized');
  });

  it('tells a welcome that never came when connect() does, long before the socket closes', () => {
    const { client, drop, source, screen, later } = withClient();
    move(client, 'connecting');
    source.report(new Error('invalid state: connect() was called twice'));
    later(10_000);
    expect(screen().banner).toBeNull();
    source.report(new Error('no welcome frame within 10000ms'));
    expect(screen().banner).toMatchObject({
      condition: 'signaling.unreachable',
      code: 'metered/close/4000',
      actions: ['reconnect'],
    });
    later(20_000);
    drop(1006, false);
    expect(screen().banner).toMatchObject({ condition: 'signaling.unreachable', count: 1 });
  });

  it('lets no token out', () => {
    const { client, source, issues } = withClient();
    client.emit('server-error', { code: 'x', message: 'wss://h/v1?token=eyJhbGciOi.abc.def' });
    source.report({ name: 'Odd', message: 'Authorization: Bearer abcdef123456' });
    expect(JSON.stringify(issues())).not.toMatch(/eyJ|abcdef123456/);
  });
});
