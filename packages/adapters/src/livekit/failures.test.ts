import { describe, expect, it } from 'vitest';
import { onScreen, quiet } from './test-support/room.ts';

const rejected = (reason: number, message: string) => ({ name: 'ConnectionError', reason, message });
const notSent = rejected(2, 'could not establish Publisher connection, state: failed');
const notPublished = rejected(5, 'publication of local track timed out, no response from server');

describe('what fails in a room that runs', () => {
  it.each(['connected', 'signalReconnecting', 'reconnecting'])(
    'does not say that the call cannot be reached when a message was not sent while %s',
    (state) => {
      const room = onScreen();
      room.join();
      if (state !== 'connected') room.state(state);
      room.source.report(notSent);
      room.state('connected');
      expect(room.seen(10_000)).toEqual(quiet);
      expect(room.connection()).toBe('connected');
      expect(room.after(0).callErrors.issues).toContainEqual(
        expect.objectContaining({
          code: 'livekit/connection/InternalError',
          condition: 'message.notDelivered',
        }),
      );
    },
  );

  it('leaves a person in peace whose last message fails after leaving', () => {
    const room = onScreen();
    room.join();
    room.leave(1);
    room.source.report(notSent);
    expect(room.seen(20_000)).toEqual(quiet);
  });

  it('leaves a person in peace who came in, when the first try is reported late', () => {
    const room = onScreen();
    room.join();
    room.source.report(rejected(1, 'could not establish signal connection'));
    expect(room.seen(10_000)).toEqual(quiet);
    expect(room.connection()).toBe('connected');
  });

  it('asks for the camera that could not be published, until it is', () => {
    const room = onScreen();
    room.join();
    room.source.report(notPublished, 'camera');
    expect(room.after(600).screen.prompt).toMatchObject({
      condition: 'media.captureFailed',
      device: 'camera',
      actions: expect.arrayContaining(['resumeMedia']),
    });
    room.says('localTrackPublished', { source: 'camera' });
    expect(room.seen(2_000)).toEqual(quiet);
  });

  it('does not ask for a microphone when the screen could not be published', () => {
    const room = onScreen();
    room.join();
    room.source.report(notPublished, 'screen');
    expect(room.seen()).toEqual({ ...quiet, banner: 'media.screenShareUnavailable' });
  });
});
