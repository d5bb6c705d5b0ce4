import { describe, expect, it } from 'vitest';
import { selectReconnectState, type CallEvent } from '@faultline/core';
import { opentokSource } from '../source.ts';
import { quiet, setUp, denied } from '../test-support/session.ts';

describe('opentok: one failure told twice is one issue', () => {
  it.each(['exception first', 'handler first'])('by exception and completion handler, %s', (order) => {
    const { OT, source, issues } = setUp();
    const tell = [
      () => OT.emit('exception', { code: 1004, title: 'Authentication error', message: 'm' }),
      () => source.report({ name: 'OT_AUTHENTICATION_ERROR', code: 1004 }, { method: 'Session.connect' }),
    ];
    for (const one of order === 'exception first' ? tell : tell.reverse()) one();
    expect(issues()).toMatchObject([{ code: 'opentok/OT_AUTHENTICATION_ERROR', count: 1 }]);
  });

  it('by a number that several names share: the name decides, in either order', () => {
    for (const handlerFirst of [true, false]) {
      const { OT, source, issues, later } = setUp();
      const tell = [
        () => OT.emit('exception', { code: 1500, title: 'Unable to Publish', message: 'GetUserMedia' }),
        () => source.report({ name: 'OT_NO_DEVICES_FOUND', code: 1500 }, { method: 'initPublisher' }),
      ];
      for (const one of handlerFirst ? tell.reverse() : tell) one();
      later(5_000);
      expect(issues()).toMatchObject([
        { code: 'opentok/OT_NO_DEVICES_FOUND', condition: 'media.deviceNotFound' },
      ]);
    }
  });

  it('by an exception that carries its error, which is named', () => {
    const { OT, issues } = setUp();
    OT.emit('exception', { code: 2001, message: 'm', error: { name: 'OT_EMPTY_RESPONSE_BODY', code: 2001 } });
    expect(issues()).toMatchObject([{ code: 'opentok/OT_EMPTY_RESPONSE_BODY' }]);
  });

  it('by an event for a refusal, after the completion handler', () => {
    const { source, publisher, issues } = setUp();
    const one = publisher();
    one.emit('publishComplete', denied);
    source.report(denied, { method: 'OT.initPublisher' });
    one.emit('accessDenied', { code: 1500 });
    expect(issues()).toMatchObject([{ code: 'opentok/OT_USER_MEDIA_ACCESS_DENIED', count: 1 }]);
  });

  it('but the same failure a minute later is told again, and an exception alone by its number', () => {
    const { OT, issues, later } = setUp();
    OT.emit('exception', { code: 1004 });
    later(60_000);
    OT.emit('exception', { code: 1004 });
    OT.emit('exception', { code: 1500, message: 'ICEWorkflow' });
    expect(issues()).toMatchObject([{ count: 2 }]);
    later(1_000);
    expect(issues()).toMatchObject([{}, { code: 'opentok/code/1500', condition: 'call.setupFailed' }]);
  });
});

describe('opentok: numbers are aliases, methods decide (B11)', () => {
  it.each([
    ['Session.connect', 'service.upstream'],
    ['Session.publish', 'call.setupFailed'],
    ['Session.subscribe', 'media.remoteUnavailable'],
    ['Session.signal', 'message.notDelivered'],
  ])('2001 in %s is %s', (method, condition) => {
    const { source, issues } = setUp();
    source.report({ code: 2001, message: 'Unexpected server response' }, { method });
    expect(issues().at(-1)).toMatchObject({ code: 'opentok/code/2001', condition });
  });

  it('the name wins over the number', () => {
    const { source, issues } = setUp();
    source.report({ name: 'OT_PERMISSION_DENIED', code: 1500 }, { method: 'Session.publish' });
    expect(issues()).toMatchObject([
      { code: 'opentok/OT_PERMISSION_DENIED', condition: 'auth.actionNotPermitted' },
    ]);
  });

  it.each([
    ['publisher.cycleVideo', 'NotReadableError', 'camera'],
    ['publisher.setVideoSource', 'NotAllowedError', 'camera'],
    ['publisher.setAudioSource', 'NotFoundError', 'microphone'],
  ])('what fails in %s with %s is a switch of the %s', (method, name, device) => {
    const { source, screen } = setUp();
    source.report({ name, message: '' }, { method });
    expect(screen().banner).toMatchObject({ condition: 'media.trackReplaceFailed', device });
  });

  it('a filter that the browser does not have is no trouble of the person', () => {
    const { source, screen, later } = setUp();
    source.report(
      { name: 'OT_NOT_SUPPORTED', message: 'Browser does not support video filters' },
      { method: 'Publisher.applyVideoFilter' },
    );
    later(2_000);
    expect(screen()).toEqual(quiet);
  });

  it('OT_NOT_CONNECTED is the network only where connecting failed', () => {
    const { source, screen, later } = setUp();
    source.report({ name: 'OT_NOT_CONNECTED', code: 1010 }, { method: 'Session.publish' });
    later(2_000);
    expect(screen()).toEqual(quiet);
    source.report({ name: 'OT_NOT_CONNECTED' }, { method: 'Session.connect' });
    expect(screen().banner?.condition).toBe('signaling.unreachable');
  });

  it.each([
    ['Permission dismissed', 'media.permissionDismissed'],
    ['Permission denied by system', 'media.blockedBySystem'],
  ])('what the browser said is finer than the name: %s', (originalMessage, condition) => {
    const { source, screen } = setUp();
    source.report({ ...denied, originalMessage }, { method: 'OT.initPublisher' });
    expect(screen().prompt?.condition).toBe(condition);
  });
});

describe('opentok: the token in messages never leaves', () => {
  it.each([
    'Invalid token format Token: T1==cGFydG5lcl9pZD0x (1004)',
    'Token: eyJhbGciOi.x.y',
    'token: short',
  ])('%s', (message) => {
    const events: CallEvent[] = [];
    const source = opentokSource();
    source.connect((event) => events.push(event));
    source.report({ name: 'OT_AUTHENTICATION_ERROR', message }, { method: 'connect' });
    source.report(message);
    expect(JSON.stringify(events)).toContain('[redacted]');
    expect(JSON.stringify(events)).not.toMatch(/cGFydG5|eyJhbGci|short/);
  });
});

describe('a completion handler of the app', () => {
  it('runs whatever its error is, with all that it was given, and throws what it throws', () => {
    const { source } = setUp();
    const error = new Error('of the app');
    const given: unknown[] = [];
    const own = (...args: unknown[]) => {
      given.push(...args);
      throw error;
    };
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('nobody may look at this');
        },
      },
    );
    expect(() => source.wrap('Session.connect', own)(hostile, 1, 2)).toThrow(error);
    expect(given[0] === hostile).toBe(true);
    expect(given.slice(1)).toEqual([1, 2]);
  });

  it('that connects again at once is connecting afterwards', () => {
    const { source, store } = setUp();
    const again = () => void source.wrap('Session.connect');
    source.wrap('Session.connect', again)({ name: 'OT_CONNECTION_LIMIT_EXCEEDED' });
    expect(selectReconnectState(store.getSnapshot(), 'opentok').status).toBe('connecting');
  });
});
