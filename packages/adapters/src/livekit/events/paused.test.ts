import { describe, expect, it } from 'vitest';
import { joined } from '../test-support/joined.ts';

describe('video that the service pauses to save bandwidth', () => {
  const grace = { identity: 'grace', isLocal: false };
  const track = (trackSid: string, kind = 'video') => ({ trackSid, kind, source: 'camera' });
  const camera = track('TR_camera');
  const screen = track('TR_screen');

  function paused() {
    const { room, says, shows } = joined();
    says('trackStreamStateChanged', camera, 'paused', grace);
    expect(shows()).toEqual(['quality.videoPaused']);
    return { room, says, shows };
  }

  it('is told until it goes on', () => {
    const { says, shows } = paused();
    expect(shows(60_000)).toEqual(['quality.videoPaused']);
    says('trackStreamStateChanged', camera, 'active', grace);
    expect(shows(5_000)).toEqual([]);
  });

  it('of two tracks is told until both go on', () => {
    const { says, shows } = paused();
    says('trackStreamStateChanged', screen, 'paused', grace);
    says('trackStreamStateChanged', camera, 'active', grace);
    expect(shows(5_000)).toEqual(['quality.videoPaused']);
    says('trackStreamStateChanged', screen, 'active', grace);
    expect(shows(5_000)).toEqual([]);
  });

  it.each([
    ['is unpublished', 'trackUnpublished', [camera, grace]],
    ['is not wanted any more', 'trackUnsubscribed', [{}, camera, grace]],
    ['comes anew', 'trackSubscribed', [{}, camera, grace]],
    ['is of somebody who leaves', 'participantDisconnected', [grace, 1]],
  ] as const)('is over when it %s', (_, event, args) => {
    const { says, shows } = paused();
    says(event, ...args);
    expect(shows(5_000)).not.toContain('quality.videoPaused');
  });

  it('of somebody who left and came back is over when their new track goes on', () => {
    const { says, shows } = paused();
    says('participantDisconnected', grace, 1);
    says('participantConnected', grace);
    says('trackStreamStateChanged', screen, 'paused', grace);
    expect(shows(5_000)).toEqual(['quality.videoPaused']);
    says('trackStreamStateChanged', screen, 'active', grace);
    expect(shows(5_000)).toEqual([]);
  });

  it('is over when everything is rebuilt', () => {
    const { room, says, shows } = paused();
    for (const state of ['reconnecting', 'connected']) {
      room.state = state;
      says('connectionStateChanged', state);
    }
    expect(shows(10_000)).toEqual([]);
  });

  it('says nothing of sound, or of a state that nobody knows', () => {
    const { says, shows } = joined();
    says('trackStreamStateChanged', track('TR_sound', 'audio'), 'paused', grace);
    says('trackStreamStateChanged', camera, 'unknown', grace);
    expect(shows()).toEqual([]);
  });
});
