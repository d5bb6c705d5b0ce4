import { createEmitter } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { joined } from '../test-support/joined.ts';

type Room = ReturnType<typeof joined>;

const mute = ({ microphone, says, me }: Room, muted = true) => {
  microphone.isMuted = muted;
  says(muted ? 'trackMuted' : 'trackUnmuted', microphone, me);
};

/** As the SDK: the engine tells first, and the track is muted a little later. */
const serviceMutes = (room: Room, trackSid = 'TR_mic') => {
  (room.room.engine as ReturnType<typeof createEmitter>).emit('remoteMute', trackSid, true);
  if (trackSid === 'TR_mic' && !room.microphone.isMuted) mute(room);
};

describe('a person whom a moderator mutes', () => {
  it('is told, each time, until the microphone is on again', () => {
    const room = joined();
    for (let times = 0; times < 2; times += 1) {
      serviceMutes(room);
      expect(room.shows()).toEqual(['media.mutedByHost']);
      mute(room, false);
      expect(room.shows()).toEqual([]);
    }
  });

  it('is told in a room that was joined again, with a new engine', () => {
    const room = joined();
    const before = room.room.engine as ReturnType<typeof createEmitter>;
    room.says('disconnected', 1);
    room.room.engine = createEmitter({ isClosed: false });
    room.says('connectionStateChanged', 'connecting');
    room.says('signalConnected');
    room.says('connected');
    serviceMutes(room);
    expect(room.shows()).toContain('media.mutedByHost');
    expect(before.listenerCount()).toBe(0);
    room.stop();
    expect((room.room.engine as ReturnType<typeof createEmitter>).listenerCount()).toBe(0);
  });

  it('is told nothing new where the microphone was muted already', () => {
    const room = joined();
    mute(room);
    serviceMutes(room);
    expect(room.shows()).toEqual([]);
  });

  it('is told nothing of a camera, or of a track that nobody knows', () => {
    const room = joined();
    room.me.trackPublications.set('TR_cam', { trackSid: 'TR_cam', source: 'camera', isMuted: false });
    serviceMutes(room, 'TR_cam');
    serviceMutes(room, 'TR_other');
    expect(room.shows()).toEqual([]);
  });
});

describe('a person who mutes', () => {
  it('is not told that somebody else did', () => {
    const room = joined();
    mute(room);
    expect(room.shows()).toEqual([]);
  });
});

describe('the right to speak', () => {
  const all = { canPublish: true, canPublishSources: [] };
  const changes = ({ me, says }: Room, before: object | undefined, now: object) => {
    me.permissions = now;
    says('participantPermissionsChanged', before, me);
  };

  it.each([
    ['all rights to publish', { canPublish: false, canPublishSources: [] }],
    ['the microphone alone', { canPublish: true, canPublishSources: [1, 3] }],
  ])('that is taken away with %s is told, until it is given back', (_, now) => {
    const room = joined();
    changes(room, all, now);
    room.says('localTrackUnpublished', room.microphone, room.me);
    expect(room.shows()).toEqual(['media.mutedByHost']);
    changes(room, now, { canPublish: true, canPublishSources: [2] });
    expect(room.shows()).toEqual([]);
  });

  it('that a listener never had is not told, and neither is another change', () => {
    const room = joined();
    const none = { canPublish: false, canPublishSources: [] };
    changes(room, undefined, none);
    changes(room, none, { ...none, canSubscribe: true });
    expect(room.shows()).toEqual([]);
  });

  it('of another participant is not told', () => {
    const room = joined();
    const grace = { identity: 'grace', isLocal: false, permissions: { canPublish: false } };
    room.says('participantPermissionsChanged', all, grace);
    expect(room.shows()).toEqual([]);
  });
});
