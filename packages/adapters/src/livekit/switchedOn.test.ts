import { describe, expect, it, vi } from 'vitest';
import { joined } from './test-support/joined.ts';

const error = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });
const refused = error('PublishTrackError', { status: 403 });

/** Somebody in a room presses a switch, and the SDK rejects; the app shows nothing of it. */
async function pressed(rejection: Error, device: 'Microphone' | 'Camera' = 'Microphone') {
  const room = joined();
  room.sdk.switches = () => Promise.reject(rejection);
  const press = (on = true) => room.me[`set${device}Enabled`](on).catch((one: unknown) => one);
  expect(await press()).toBe(rejection);
  return { ...room, press };
}

describe('a device that cannot be switched on, of which only the promise tells', () => {
  it.each([
    ['NotFoundError', 'media.deviceNotFound'],
    ['NotReadableError', 'media.deviceInUse'],
    ['TypeError', 'media.captureFailed'],
    ['NegotiationError', 'media.captureFailed'],
  ])('is asked for after %s: %s, until it is on', async (name, condition) => {
    const { screen, shows, microphone, says, me } = await pressed(error(name));
    expect(screen().prompt).toMatchObject({ condition, device: 'microphone' });
    says('trackUnmuted', microphone, me);
    expect(shows()).toEqual([]);
  });

  it.each([2, 5])('is not a message or a join that failed, for the reason %i', async (reason) => {
    const { shows } = await pressed(error('ConnectionError', { reason }));
    expect(shows()).toEqual(['media.captureFailed']);
  });

  it('is the camera where that was switched on', async () => {
    const { screen } = await pressed(error('NotFoundError'), 'Camera');
    expect(screen().prompt).toMatchObject({ condition: 'media.deviceNotFound', device: 'camera' });
  });

  it('says that the person may not, where the service refuses', async () => {
    const { shows } = await pressed(refused);
    expect(shows()).toEqual(['auth.actionNotPermitted']);
  });

  it('is told once where an event and the app tell it too, and again with the next press', async () => {
    const one = error('NotAllowedError');
    const { room, sdk, me, source, store, press } = await pressed(error('NotFoundError'));
    sdk.switches = () => {
      room.emit('mediaDevicesError', one, 'audioinput');
      return Promise.reject(one);
    };
    await me.setMicrophoneEnabled(true).catch(source.report);
    const of = (code: string) =>
      store.getSnapshot().callErrors.issues.filter((issue) => issue.code === code)[0]?.count;
    expect(of('livekit/media/PermissionDenied')).toBe(1);
    sdk.switches = () => Promise.reject(error('NotAllowedError'));
    await press();
    expect(of('livekit/media/PermissionDenied')).toBe(2);
  });
});

describe('another device that the app chooses and that fails, after the SDK has stopped the one before', () => {
  const chosen = async (kind: string, rejection: Error) => {
    const room = joined();
    room.sdk.chooses = () => Promise.reject(rejection);
    const { switchActiveDevice } = room.room as unknown as {
      switchActiveDevice: (kind: string, id: string) => Promise<unknown>;
    };
    expect(await switchActiveDevice(kind, 'headset').catch((one: unknown) => one)).toBe(rejection);
    return room;
  };

  it.each([
    ['audioinput', 'NotReadableError', 'media.deviceInUse', 'microphone'],
    ['audioinput', 'OverconstrainedError', 'media.constraintsUnsatisfied', 'microphone'],
    ['videoinput', 'NotFoundError', 'media.deviceNotFound', 'camera'],
  ])('is asked for: %s, %s', async (kind, name, condition, device) => {
    const { screen } = await chosen(kind, error(name));
    expect(screen().prompt).toMatchObject({
      condition,
      device,
      actions: expect.arrayContaining(['resumeMedia']),
    });
  });

  it('is only noted of a speaker: what was heard still is', async () => {
    const { screen } = await chosen('audiooutput', error('NotAllowedError'));
    expect(screen()).toMatchObject({
      prompt: null,
      banner: { condition: 'media.outputUnavailable', device: 'speaker' },
    });
  });
});

describe('nothing is told', () => {
  it('of what cannot be switched off', async () => {
    const room = joined();
    room.sdk.switches = () => Promise.reject(refused);
    await room.me.setMicrophoneEnabled(false).catch(() => undefined);
    expect(room.shows()).toEqual([]);
  });

  it('to a person who has left in the meantime, nor in the next stay', async () => {
    const { room, sdk, me, says, shows } = joined();
    let reject: (error: Error) => void = () => undefined;
    sdk.switches = () => new Promise((_, no) => (reject = no));
    const answer = me.setMicrophoneEnabled(true).catch(() => undefined);
    await room.disconnect();
    says('connectionStateChanged', 'connecting');
    says('signalConnected');
    says('connected');
    reject(error('PublishTrackError', { status: 408 }));
    await answer;
    expect(shows()).toEqual([]);
  });
});

describe('the app', () => {
  it('gets what the SDK gives', async () => {
    const { sdk, me } = joined();
    const publication = {};
    sdk.switches = () => Promise.resolve(publication);
    expect(await me.setMicrophoneEnabled(true)).toBe(publication);
  });

  it('finds a rejection that it handles nowhere in its log, as before', async () => {
    const others = process.listeners('unhandledRejection');
    const log = vi.fn();
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', log);
    const { sdk, me } = joined();
    sdk.switches = () => Promise.reject(refused);
    void me.setMicrophoneEnabled(true);
    await new Promise(setImmediate);
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
    expect(log.mock.calls.map(([one]) => one as unknown)).toEqual([refused]);
  });

  it('has its own methods again when the store has left', () => {
    const room = joined();
    const { setMicrophoneEnabled } = room.me;
    room.stop();
    expect(room.me.setMicrophoneEnabled).not.toBe(setMicrophoneEnabled);
  });
});
