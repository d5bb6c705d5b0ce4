import { createEmitter } from '@faultline/testing';
import { createCallStore } from '@faultline/core';
import { describe, expect, it, vi } from 'vitest';
import { denied, setUp } from '../test-support/session.ts';

const screenIn = ({ source }: ReturnType<typeof setUp>) => {
  const publisher = createEmitter();
  source.trackPublisher(publisher, { device: 'screen' });
  return publisher;
};

describe('opentok: which device it is about', () => {
  it('says nothing of a microphone when the person closes the picker for screens', () => {
    const it = setUp({ permission: () => 'prompt' });
    const shared = screenIn(it);
    shared.emit('accessDialogOpened', {});
    shared.emit('publishComplete', denied);
    shared.emit('accessDenied', {});
    it.later(5_000);
    expect(it.screen()).toMatchObject({ prompt: null, banner: null, dialog: null });
    expect(it.issues().map(({ device }) => device)).not.toContain('microphone');
  });

  it('is a screen where the browser’s picker for screens is open, also where the app does not say so', async () => {
    let close: (error: unknown) => void = () => undefined;
    const getDisplayMedia = () => new Promise((_, reject) => (close = reject));
    vi.stubGlobal('navigator', { mediaDevices: { getDisplayMedia } });
    const it = setUp({ permission: () => 'prompt' });
    const devices = navigator.mediaDevices;
    const publisher = it.publisher();
    devices.getDisplayMedia().catch(() => undefined);
    publisher.emit('accessDialogOpened', {});
    it.later(5_000);
    expect(it.screen().prompt).toBeNull();
    close(new DOMException('Permission denied', 'NotAllowedError'));
    await Promise.resolve();
    publisher.emit('publishComplete', denied);
    publisher.emit('accessDenied', { message: 'device permission denied while initializing' });
    it.source.report(denied, { method: 'initPublisher' });
    it.later(5_000);
    expect(it.screen()).toMatchObject({ prompt: null, banner: null, dialog: null });
    it.later(5_000);
    it.publisher().emit('publishComplete', denied);
    it.later(2_000);
    expect(it.screen().prompt).toMatchObject({ condition: 'media.permissionDenied', device: 'microphone' });
    it.stop();
    expect(devices.getDisplayMedia).toBe(getDisplayMedia);
  });

  it.each(['camera', 'microphone'] as const)(
    'is the %s whose permission is taken back in a call',
    (device) => {
      const it = setUp();
      const one = Object.assign(it.publisher(), { stream: { hasVideo: true, hasAudio: true } });
      one.emit('streamCreated', {});
      one.emit('accessDenied', { message: `${device} permission denied during the call` });
      it.later(2_000);
      expect(it.screen().prompt).toMatchObject({ condition: 'media.permissionDenied', device });
    },
  );

  it('says nothing of a camera that is not on', () => {
    const it = setUp();
    const one = Object.assign(it.publisher(), { stream: { hasVideo: false, hasAudio: true } });
    one.emit('streamCreated', {});
    one.emit('accessDenied', { message: 'camera permission denied during the call' });
    it.later(2_000);
    expect(it.screen().prompt).toBeNull();
  });

  it('keeps asking for a blocked microphone while a screen is shared', () => {
    const it = setUp();
    it.publisher().emit('publishComplete', denied);
    screenIn(it).emit('streamCreated', { stream: { videoType: 'screen' } });
    it.later(2_000);
    expect(it.screen().prompt?.condition).toBe('media.permissionDenied');
  });

  it('stops asking when a new publisher has the microphone', () => {
    const it = setUp();
    it.publisher().emit('accessDenied', {});
    it.later(2_000);
    expect(it.screen().prompt?.condition).toBe('media.permissionDenied');
    it.publisher().emit('streamCreated', { stream: { hasAudio: true } });
    it.later(2_000);
    expect(it.screen().prompt).toBeNull();
  });
});

describe('opentok: a publisher that is gone', () => {
  it('takes the question of the browser with it, answered late or not at all', async () => {
    for (const permission of [() => 'prompt', () => Promise.resolve('prompt')]) {
      const it = setUp({ permission });
      it.subscriber().emit('connected', {});
      const one = it.publisher();
      one.emit('accessDialogOpened', {});
      one.emit('destroyed', {});
      await Promise.resolve();
      it.later(5_000);
      expect(it.screen().prompt).toBeNull();
    }
  });

  it('leaves no "muted by the host" on its successor', () => {
    const it = setUp();
    const one = it.publisher();
    one.emit('streamCreated', {});
    one.emit('muteForced', {});
    it.later(2_000);
    expect(it.screen().banner?.condition).toBe('media.mutedByHost');
    it.publisher().emit('streamCreated', { stream: { hasAudio: true } });
    it.later(2_000);
    expect(it.screen().banner).toBeNull();
    expect(it.calls()[0]?.muted).toBe(false);
  });

  it('is not told as a call that could not be set up when one of several legs fails', () => {
    const it = setUp();
    it.publisher().emit('streamCreated', {});
    const target = { publishAudio: () => undefined, stream: {} };
    it.OT.emit('exception', { code: 1500, title: 'Unable to Publish', errorMsg: 'Non-fatal', target });
    it.later(5_000);
    expect(it.screen().dialog).toBeNull();
    expect(it.issues()).toMatchObject([{ condition: 'sdk.diagnosticsFailed' }]);
  });
});

describe('opentok: the media of somebody who is still there fails', () => {
  const failed = { reason: 'peerConnection is disconnected' };

  it('as the end of the call, by the network, where nobody else is in it', () => {
    const it = setUp();
    const ana = it.subscriber();
    ana.emit('connected', {});
    ana.emit('destroyed', failed);
    it.later(2_000);
    expect(it.screen().dialog?.condition).toBe('ice.failed');
    expect(it.calls()[0]?.hangup?.endedBy).toBe('network');
  });

  it('as somebody who cannot be heard where the call goes on', () => {
    const it = setUp();
    const [ana, bo] = [it.subscriber(), it.subscriber({ name: 'Bo' })];
    ana.emit('connected', {});
    bo.emit('connected', {});
    ana.emit('destroyed', failed);
    it.later(2_000);
    expect(it.screen().banner).toMatchObject({ condition: 'party.dropped', remote: 'Ana' });
    expect(it.calls()[0]?.phase).toBe('active');
  });
});

describe('opentok: sessions and stores that follow each other', () => {
  it('does not take the goodbye of the old session for the new one', () => {
    const it = setUp();
    const next = createEmitter();
    it.source.trackSession(next);
    next.emit('sessionConnected', {});
    it.session.emit('sessionDisconnected', { reason: 'clientDisconnected' });
    expect(it.store.getSnapshot().reconnectState['opentok']?.status).toBe('connected');
  });

  it('ends a call whose streams all went while nobody listened', () => {
    const it = setUp({}, { connection: { connectionId: 'me' } });
    const ana = it.subscriber();
    ana.emit('connected', {});
    expect(it.calls()[0]?.phase).toBe('active');
    it.stop();
    Object.assign(ana, { stream: null });
    it.store.connect();
    expect(it.calls()[0]?.phase).toBe('ended');
    const later = createCallStore([it.source]);
    later.connect();
    expect(Object.values(later.getSnapshot().hangupCause.calls).map(({ phase }) => phase)).not.toContain(
      'active',
    );
  });
});
