import { screenView } from '@faultline/core';
import { describe, expect, it, vi } from 'vitest';
import { twilioFixtures } from '../codes/fixtures.ts';
import { fakeCall, onDevice } from '../test-support/onDevice.ts';
import { onScreen } from '../test-support/onScreen.ts';

const microphoneRefused = twilioFixtures['twilio/31401'].payload;
const soundLost = { code: 53_405, name: 'ConnectionError' };

describe('an incoming call that the person does not get', () => {
  it.each([
    ['its caller gives up', 'call.cancel', null],
    ['the service hangs it up', 'call.disconnect', { hungUp: true }],
    ['the service says that it is over', 'call.error', twilioFixtures['twilio/31008'].payload],
  ])('is lost, not missed, when Answer was pressed and %s', (_, event, payload) => {
    const { before, play, seen } = onScreen();
    before('twilio/call/cancel');
    play('call.accept()', null);
    play(event, payload);
    expect(seen()).toBe('call.answerLost');
  });

  it('is missed when nobody pressed Answer', () => {
    const { before, play, seen } = onScreen();
    before('twilio/call/cancel');
    play('call.cancel', null);
    expect(seen()).toBe('call.missed');
  });

  it('is not missed when it was ignored, also in a recording', () => {
    const { before, play, seen, end } = onScreen();
    before('twilio/call/cancel');
    play('call.ignore()', null);
    play('call.cancel', null);
    expect([seen(), end()?.hangup?.endedBy]).toEqual([null, 'you']);
  });

  it('stays missed when the microphone is refused after its end', () => {
    const { before, play, seen, store } = onScreen();
    before('twilio/call/cancel');
    play('call.cancel', null);
    play('call.error', microphoneRefused);
    expect(seen()).toBe('call.missed');
    expect(store.read(screenView).prompt).toBeNull();
    expect(store.getSnapshot().callErrors.issues.map(({ code }) => code)).toContain('twilio/31401');
  });
});

describe('an end that is known', () => {
  it('is not replaced by an error that comes after it', () => {
    const { is, play, seen, end } = onScreen();
    is('twilio/31486');
    play('call.error', soundLost);
    expect(seen()).toBe('call.busy');
    expect(end()?.hangup).toMatchObject({ endedBy: 'them', sipCode: 486 });
  });
});

describe('a message that the app sends in a call (B11)', () => {
  it.each([31_000, 31_206])('and that the service refuses, told as %d, ends nothing', (code) => {
    const { before, play, seen, end, store } = onScreen();
    before('twilio/31210');
    play('call.error', { code, name: 'UnknownError', originalError: { code: 31_219, message: 'refused' } });
    expect([seen(), end()]).toEqual([null, null]);
    expect(store.getSnapshot().callErrors.issues.map(({ condition }) => condition)).toEqual([
      'message.notDelivered',
    ]);
    play('call.disconnect', { hungUp: true });
    expect([seen(), end()?.hangup?.endedBy]).toEqual([null, 'them']);
  });
});

describe('a call that is answered while the way of its sound is being found', () => {
  it('is a talk like any other: its end is no trouble, and nothing came back', () => {
    const { before, play, seen, end } = onScreen();
    before('twilio/31486');
    play('call.reconnecting', soundLost);
    expect(seen(5_000)).toBeNull();
    play('call.reconnected', null);
    expect(end()).toBeNull();
    play('call.disconnect', { hungUp: true });
    expect([seen(), end()?.hangup?.endedBy]).toEqual([null, 'them']);
  });
});

describe('listening to accept()', () => {
  const incoming = (accept: () => unknown) => ({
    ...fakeCall('', 'pending'),
    direction: 'INCOMING',
    parameters: { CallSid: 'CA1' },
    accept,
  });

  it('passes on what it is given, returns and throws, and is undone with the store', () => {
    const accept = vi.fn((options: string) => {
      if (options === 'bad') throw new RangeError(options);
      return 'taken';
    });
    const call = incoming(accept as never);
    const { device, stop } = onDevice();
    device.emit('incoming', call);
    expect(call.accept).not.toBe(accept);
    expect((call.accept as unknown as typeof accept)('good')).toBe('taken');
    expect(() => (call.accept as unknown as typeof accept)('bad')).toThrow(RangeError);
    stop();
    expect(call.accept).toBe(accept);
  });

  it('survives an app that wraps the method too', () => {
    const accept = vi.fn();
    const call = incoming(accept);
    const { device, stop, clock, store } = onDevice();
    device.emit('incoming', call);
    const ours = call.accept;
    const theirs = () => ours();
    call.accept = theirs;
    call.accept();
    call.emit('cancel');
    clock.runTo(clock.now() + 600);
    expect(store.read(screenView).banner?.condition).toBe('call.answerLost');
    stop();
    expect(call.accept).toBe(theirs);
    call.accept();
    expect(accept).toHaveBeenCalledTimes(2);
  });
});

describe('an end without a SIP status', () => {
  const after = (ms: number, code: number, said: string) => {
    const app = onScreen();
    app.before('twilio/31212');
    app.seen(ms);
    app.play('call.error', { code: 31_005, originalError: { code, message: said } });
    app.play('call.disconnect', { hungUp: true });
    return app.seen();
  };

  it.each([
    [13_224, 'Invalid phone number'],
    [31_002, 'Connection Declined'],
    [31_003, 'Connection Timeout'],
    [53_401, 'Server is unable to create a description'],
  ])('that is of setting up a call explains no talk: %d cuts it', (code, said) => {
    expect(after(300_000, code, said)).toBe('call.dropped');
  });

  it('is nobody’s answer where it rang, and nobody to be reached where it did not', () => {
    const rang = onScreen();
    rang.before('twilio/31486');
    rang.play('call.disconnect', { hungUp: true });
    expect(rang.seen()).toBe('call.noAnswer');
    const silent = onScreen();
    silent.before('twilio/31480');
    silent.play('call.disconnect', { hungUp: true });
    expect(silent.seen()).toBe('call.unavailable');
  });

  it('says nothing of lost sound where nobody had answered', () => {
    const { before, play, seen } = onScreen();
    before('twilio/31486');
    play('call.disconnect', null);
    play('call.error', soundLost);
    expect(seen()).toBe('ice.neverConnected');
  });
});

describe('a message that is refused with a code of any size', () => {
  it.each([31_999, 4_001, 0])('ends nothing: %d inside', (code) => {
    const { before, play, seen, end } = onScreen();
    before('twilio/31210');
    play('call.error', { code: 31_000, name: 'UnknownError', originalError: { code, message: 'ack' } });
    expect([seen(), end()]).toEqual([null, null]);
    play('call.warning', 'high-rtt');
    play('call.disconnect', { hungUp: true });
    expect([seen(), end()?.hangup?.endedBy]).toEqual([null, 'them']);
  });
});

describe('a call that the service ends with a code that nobody knows', () => {
  it.each([
    ['a talk', true, 'call.dropped'],
    ['a call that was not answered', false, 'call.serviceError'],
  ])('is known to be over: %s', (_, isAnswered, condition) => {
    const { before, play, seen } = onScreen();
    before(isAnswered ? 'twilio/53405' : 'twilio/call/cancel');
    const inside = { code: 13_225, message: 'Call blocked' };
    play('call.error', { code: 31_005, name: 'ConnectionError', originalError: inside });
    play('call.disconnect', { hungUp: true });
    expect(seen()).toBe(condition);
  });
});

describe('an error of the browser that the app reports', () => {
  const error = (name: string, message = '') => new DOMException(message, name);

  it.each([
    ['NotReadableError', undefined, 'media.deviceInUse', 'microphone'],
    ['NotFoundError', undefined, 'media.deviceNotFound', 'microphone'],
    ['NotAllowedError', 'speaker', 'media.outputUnavailable', 'speaker'],
    ['NotFoundError', 'speaker', 'media.outputUnavailable', 'speaker'],
  ] as const)('is read by its name, of which device is said: %s, %s', (name, device, condition, about) => {
    const { source, store } = onDevice();
    source.report(error(name), device);
    expect(store.getSnapshot().callErrors.issues.at(-1)).toMatchObject({ condition, device: about });
  });

  it('that no speaker can be chosen says nothing of the browser, whatever else it can', () => {
    const { source, store } = onDevice();
    source.report(error('NotSupportedError', 'This browser does not support audio output selection'));
    expect(store.getSnapshot().callErrors.issues.at(-1)?.condition).toBe('media.outputUnavailable');
  });
});
