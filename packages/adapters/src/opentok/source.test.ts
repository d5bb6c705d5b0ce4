import { describe, expect, it } from 'vitest';
import { createEmitter, describeAdapter } from '@faultline/testing';
import { opentokEvents } from './events/events.ts';
import { opentokSource, type OpentokSourceOptions } from './source.ts';
import { nonsense, setUp } from './test-support/session.ts';

describeAdapter(
  'opentok',
  { describe, it },
  {
    create(clock) {
      const [OT, session, publisher, subscriber] = [1, 2, 3, 4].map(() => createEmitter());
      const objects = { OT, session, publisher, subscriber } as Record<
        string,
        ReturnType<typeof createEmitter>
      >;
      const source = opentokSource({ OT, session, publisher, clock } as OpentokSourceOptions);
      source.trackSubscriber(subscriber as ReturnType<typeof createEmitter>);
      return {
        source,
        listenerCount: () => Object.values(objects).reduce((sum, one) => sum + one.listenerCount(), 0),
        provoke: () => session?.emit('sessionReconnecting', {}),
        provokeNonsense() {
          for (const [kind, names] of Object.entries(opentokEvents))
            for (const name of names.split(' ').filter((one) => one !== 'destroyed'))
              for (const payload of nonsense) objects[kind]?.emit(name, payload);
          for (const error of nonsense) source.report(error);
        },
      };
    },
  },
);

describe('opentok: recovery', () => {
  it('connects the same session again with a fresh token', async () => {
    const tokens: string[] = [];
    const connect = (token: string, done: (error?: unknown) => void) => {
      tokens.push(token);
      done();
    };
    const { source } = setUp({ token: () => Promise.resolve('fresh') }, { connect });
    const ask = { issueId: 'i', code: '', callId: null, device: null };
    await source.recover?.({ ...ask, action: 'reconnect' });
    await source.recover?.({ ...ask, action: 'reauthenticate', input: { token: 'given' } });
    expect(tokens).toEqual(['fresh', 'given']);
  });

  it('says what is missing for it', async () => {
    const { source } = setUp({}, { connect: () => undefined });
    const ask = { issueId: 'i', code: '', callId: null, device: null };
    await expect(source.recover?.({ ...ask, action: 'reconnect' })).rejects.toThrow(/no token/);
    await expect(source.recover?.({ ...ask, action: 'resumeMedia' })).rejects.toThrow(/republish/);
    await expect(opentokSource().recover?.({ ...ask, action: 'reconnect' })).rejects.toThrow(/no session/);
    await expect(opentokSource().recover?.({ ...ask, action: 'resumePlayback' })).rejects.toThrow(
      /pass `OT`/,
    );
  });

  it('rejects when the service refuses, and tells the refusal', async () => {
    const connect = (_: string, done: (error?: unknown) => void) =>
      done({ name: 'OT_AUTHENTICATION_ERROR', code: 1004 });
    const { source, issues } = setUp({ token: () => 't' }, { connect });
    const asked = source.recover?.({
      issueId: 'i',
      action: 'reconnect',
      code: '',
      callId: null,
      device: null,
    });
    await expect(asked).rejects.toThrow(/did not let/);
    expect(issues()).toMatchObject([{ condition: 'auth.invalidCredentials' }]);
  });

  it('asks for the device before it publishes again', async () => {
    const order: string[] = [];
    const { source } = setUp({
      getUserMedia: async () => void order.push('asked'),
      republish: () => void order.push('published'),
    });
    await source.recover?.({ issueId: 'i', action: 'resumeMedia', code: '', callId: null, device: null });
    expect(order).toEqual(['asked', 'published']);
  });
});

describe('opentok: what the app hands over', () => {
  it('goes on to its own completion handler', () => {
    const heard: unknown[] = [];
    const { source, issues, store } = setUp();
    const wrapped = source.wrap('Session.connect', (...all: unknown[]) => void heard.push(all));
    expect(store.getSnapshot().reconnectState['opentok']?.status).toBe('connecting');
    const error = { name: 'OT_CONNECT_FAILED', code: 1006 };
    wrapped(error);
    expect(heard).toEqual([[error]]);
    expect(issues()).toMatchObject([{ code: 'opentok/OT_CONNECT_FAILED' }]);
  });

  it('must be something that can be listened to', () => {
    expect(() => opentokSource({ session: {} as never })).toThrow(/without on\(\) and off\(\)/);
  });

  it('is forgotten when a subscriber is destroyed', () => {
    const { subscriber } = setUp();
    const one = subscriber();
    expect(one.listenerCount()).toBeGreaterThan(0);
    one.emit('destroyed', {});
    expect(one.listenerCount()).toBe(0);
  });
});

describe('opentok: a publisher that asks for microphone and camera at once', () => {
  const error = (name: string, originalName: string, originalMessage: string) => ({
    name,
    originalName,
    originalMessage,
  });

  it.each([
    ['either', 'OT_USER_MEDIA_ACCESS_DENIED', 'NotAllowedError', 'Permission denied', 'microphone camera'],
    ['the camera', 'OT_HARDWARE_UNAVAILABLE', 'NotReadableError', 'Could not start video source', 'camera'],
  ])('is refused %s, where nobody says more than the browser', (_, name, originalName, message, devices) => {
    const { source, issues } = setUp();
    source.report(error(name, originalName, message));
    const [issue] = issues();
    expect([issue?.device, issue?.otherDevice].join(' ').trim()).toBe(devices);
  });

  it('is refused what the app says', () => {
    const { source, issues } = setUp();
    const denied = error('OT_USER_MEDIA_ACCESS_DENIED', 'NotAllowedError', 'Permission denied');
    source.report(denied, { device: 'microphone' });
    expect(issues()).toMatchObject([{ device: 'microphone' }]);
    expect(issues()[0]).not.toHaveProperty('otherDevice');
  });
});
