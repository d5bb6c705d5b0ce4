import { describe, expect, it } from 'vitest';
import { you, onScreen, quiet } from '../test-support/room.ts';

describe('devices', () => {
  const denied = () => ({ name: 'NotAllowedError', message: 'Permission denied' });

  it('names the device that the event names', () => {
    const room = onScreen();
    room.join();
    room.says('mediaDevicesError', denied(), 'videoinput');
    expect(room.after(100).screen.prompt).toMatchObject({
      condition: 'media.permissionDenied',
      device: 'camera',
    });
  });

  it('tells an error once that is emitted and thrown', () => {
    const room = onScreen();
    room.join();
    const error = denied();
    room.says('mediaDevicesError', error, 'audioinput');
    room.source.report(error);
    expect(room.after(0).callErrors.issues.map(({ count }) => count)).toEqual([1]);
  });

  it('clears one of two devices that failed alike', () => {
    const room = onScreen();
    room.join();
    room.says('mediaDevicesError', denied(), 'audioinput');
    room.says('mediaDevicesError', denied(), 'videoinput');
    room.says('localTrackPublished', { source: 'microphone' });
    const active = room.after(0).callErrors.issues.filter(({ status }) => status === 'active');
    expect(active.map(({ device }) => device)).toEqual(['camera']);
  });

  it('says nothing when the person closes the picker of the screen', () => {
    const room = onScreen();
    room.join();
    room.says('mediaDevicesError', denied(), undefined);
    expect(room.seen()).toEqual(quiet);
  });

  it('knows a microphone that ended from one that was muted', () => {
    const muted = (readyState: string) => ({
      source: 'microphone',
      track: { mediaStreamTrack: { readyState } },
    });
    const room = onScreen();
    room.join();
    room.says('trackMuted', muted('live'), you);
    expect(room.seen()).toEqual(quiet);
    room.says('trackMuted', muted('ended'), you);
    expect(room.seen()).toEqual({ ...quiet, prompt: 'media.captureEnded' });
    room.says('trackUnmuted', muted('live'), you);
    expect(room.seen(2_000)).toEqual(quiet);
  });
});

describe('a microphone that ended while it was being published', () => {
  const ended = (more: object = {}) => ({
    source: 'microphone',
    isMuted: true,
    track: { mediaStreamTrack: { readyState: 'ended' }, ...more },
  });

  it('is asked for, although the SDK has muted it before it was there', () => {
    const room = onScreen();
    room.join();
    room.says('localTrackPublished', ended(), you);
    expect(room.seen()).toEqual({ ...quiet, prompt: 'media.captureEnded' });
    room.says(
      'localTrackPublished',
      { ...ended(), isMuted: false, track: { mediaStreamTrack: { readyState: 'live' } } },
      you,
    );
    expect(room.seen(2_000)).toEqual(quiet);
  });

  it('is not asked for where the app lets the SDK stop it on mute', () => {
    const room = onScreen();
    room.join();
    room.says('localTrackPublished', ended({ stopOnMute: true }), you);
    expect(room.seen(2_000)).toEqual(quiet);
  });

  it('is not asked for where a rebuild publishes again what the person had muted', () => {
    const room = onScreen();
    room.join();
    room.says('localTrackPublished', { source: 'microphone' }, you);
    room.state('reconnecting');
    room.says('localTrackUnpublished', ended(), you);
    room.state('connected');
    room.says('localTrackPublished', ended(), you);
    expect(room.seen(1_000)).toEqual(quiet);
  });
});

describe('muting', () => {
  it('does not ask for the microphone that the app lets the SDK stop on mute', () => {
    const room = onScreen();
    room.join();
    const track = { stopOnMute: true, mediaStreamTrack: { readyState: 'ended' } };
    room.says('trackMuted', { source: 'microphone', track }, you);
    expect(room.seen()).toEqual(quiet);
  });
});

describe('a rebuild', () => {
  it('that publishes a muted microphone whose track has ended brings it not back (C15)', () => {
    const ended = {
      source: 'microphone',
      isMuted: true,
      track: { mediaStreamTrack: { readyState: 'ended' } },
    };
    const room = onScreen();
    room.join();
    room.says('trackMuted', ended, you);
    room.state('reconnecting');
    room.says('localTrackUnpublished', ended, you);
    room.says('localTrackPublished', ended, you);
    room.state('connected');
    expect(room.seen(5_000).prompt).toBe('media.captureEnded');
  });

  it('ends with the microphone as muted as the person left it', () => {
    const room = onScreen();
    room.join();
    room.state('signalReconnecting');
    room.says('trackMuted', { source: 'microphone' }, you);
    room.state('connected');
    expect(Object.values(room.after(0).hangupCause.calls)[0]?.muted).toBe(true);
  });
});

describe('the others', () => {
  it('are not gone when everything is rebuilt', () => {
    const room = onScreen();
    room.join();
    room.says('participantDisconnected', {});
    room.state('reconnecting');
    room.state('connected');
    expect(room.after(0).screen.dialog).toBeNull();
  });

  it.each([
    [1, 'call.declined'],
    [2, null],
  ])('of %s, one who declined: %s', (remotes, dialog) => {
    const room = onScreen({ remotes });
    room.join();
    room.says('participantDisconnected', {}, 12);
    expect(room.seen()).toEqual({ ...quiet, dialog });
  });
});

describe('what is wrong with one of the others', () => {
  const grace = { isLocal: false, identity: 'grace' };
  const ada = { isLocal: false, identity: 'ada' };
  const invalidKey = { name: 'CryptorError', reason: 0, message: 'invalid key' };

  it('is over when the lost one is heard well again, also if somebody came in between', () => {
    const room = onScreen();
    room.join();
    room.says('connectionQualityChanged', 'lost', grace);
    expect(room.seen()).toEqual({ ...quiet, banner: 'media.remoteUnavailable' });
    room.says('connectionQualityChanged', 'excellent', ada);
    expect(room.seen(2_000)).toEqual({ ...quiet, banner: 'media.remoteUnavailable' });
    room.says('connectionQualityChanged', 'excellent', grace);
    expect(room.seen(2_000)).toEqual(quiet);
  });

  it('stays while another can be read, and ends with the one whom it is about', () => {
    const room = onScreen({ remotes: 2 });
    room.join();
    room.says('encryptionError', invalidKey, grace);
    room.says('participantEncryptionStatusChanged', true, ada);
    expect(room.seen(2_000)).toEqual({ ...quiet, banner: 'media.encryptionMismatch' });
    room.says('participantEncryptionStatusChanged', true, grace);
    expect(room.seen(2_000)).toEqual(quiet);
  });

  it('ends when both who could not be read have left', () => {
    const room = onScreen({ remotes: 3 });
    room.join();
    room.says('encryptionError', invalidKey, grace);
    room.says('encryptionError', invalidKey, ada);
    room.says('participantDisconnected', grace, 1);
    expect(room.seen(2_000)).toEqual({ ...quiet, banner: 'media.encryptionMismatch' });
    room.says('participantDisconnected', ada, 1);
    expect(room.seen(2_000)).toEqual(quiet);
  });
});

describe('sound that the browser holds back', () => {
  it('is nothing before the room is joined, and asked for from then on', () => {
    const room = onScreen();
    room.state('connecting');
    room.says('audioPlaybackChanged', false);
    expect(room.seen()).toEqual(quiet);
    room.says('signalConnected');
    room.state('connected');
    expect(room.seen()).toEqual({ ...quiet, prompt: 'media.playbackBlocked' });
    room.says('audioPlaybackChanged', true);
    expect(room.seen(2_000)).toEqual(quiet);
  });
});
