import { screenView } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { twilioFixtures } from '../codes/fixtures.ts';
import { twilioSource } from '../source.ts';
import { fakeCall, onDevice } from '../test-support/onDevice.ts';
import { onScreen } from '../test-support/onScreen.ts';

describe('how a call ended', () => {
  it.each([
    ['twilio/31486', 'call.busy', 'them', 486],
    ['twilio/31603', 'call.declined', 'them', 603],
    ['twilio/31404', 'call.numberNotFound', 'service', 404],
    ['twilio/31001', 'service.misconfigured', 'service', null],
    ['twilio/13224', 'call.invalidTarget', 'service', null],
    ['twilio/31484', 'call.addressIncomplete', 'service', 484],
    ['twilio/31600', 'call.busy', 'them', 600],
    ['twilio/53404', 'call.incompatible', 'service', null],
    ['twilio/53405', 'ice.failed', 'network', null],
    ['twilio/call/transportClose', 'call.dropped', 'network', null],
  ] as const)('%s: %s, ended by %s', (id, condition, endedBy, sipCode) => {
    const { is, seen, end } = onScreen();
    is(id);
    expect(seen()).toBe(condition);
    expect(end()?.hangup).toMatchObject({ endedBy, sipCode });
  });

  it('reads a SIP status that the SDK has no class for', () => {
    const { before, play, seen, end } = onScreen();
    before('twilio/31486');
    play('call.error', { code: 31_005, originalError: { code: 31_408, message: 'Request Timeout' } });
    expect(seen()).toBe('call.noAnswer');
    expect(end()?.hangup?.sipCode).toBe(408);
  });

  it('is told by the microphone that was refused, although that comes after the end', () => {
    const { is, seen, store } = onScreen();
    is('twilio/31401');
    expect(seen()).toBe('media.permissionDenied');
    expect(store.read(screenView).prompt?.actions).toContain('resumeMedia');
  });

  it('says nothing of a hangup, whoever it was', () => {
    const { is, seen, end } = onScreen();
    is('twilio/call/disconnect');
    expect(seen()).toBeNull();
    expect(end()?.hangup?.endedBy).toBe('them');
  });

  it('tells an outgoing call that the service ends unanswered, but not one that the person gives up', () => {
    const first = onScreen();
    first.before('twilio/31486');
    first.play('call.disconnect', { hungUp: true });
    expect(first.seen()).toBe('call.noAnswer');
    const second = onScreen();
    second.before('twilio/31486');
    second.play('call.disconnect', null);
    expect(second.seen()).toBeNull();
  });

  it('leaves a call that only a message or a tone failed in', () => {
    const { before, play, seen, end } = onScreen();
    before('twilio/31210');
    play('call.error', { code: 31_210, name: 'CallMessageEventTypeInvalidError' });
    play('call.error', { code: 31_005, name: 'ConnectionError', message: 'Could not send DTMF' });
    expect(seen()).toBeNull();
    expect(end()).toBeNull();
  });

  it('explains an end by an error without more inside that came just before', () => {
    const { before, plays, seen } = onScreen();
    before('twilio/31486');
    plays([
      { event: 'call.error', payload: { code: 31_005, name: 'ConnectionError' } },
      { event: 'call.disconnect', payload: { hungUp: true } },
    ]);
    expect(seen()).toBe('call.serviceError');
  });

  it('calls missed what rang when its signalling was lost, although the service gave a way back', () => {
    const { before, play, end, store } = onScreen();
    before('twilio/call/cancel');
    play('call.transportClose', null);
    play('call.reconnecting', twilioFixtures['twilio/53001'].payload);
    expect(end()?.hangup?.endedBy).toBe('network');
    expect(store.getSnapshot().callErrors.issues).toContainEqual(
      expect.objectContaining({ condition: 'call.missed', status: 'active' }),
    );
  });

  it('blames the network, not the service, for a call that could not leave', () => {
    const { before, plays, seen, end } = onScreen();
    before('twilio/31486');
    plays([
      { event: 'call.error', payload: twilioFixtures['twilio/53001'].payload },
      { event: 'call.disconnect', payload: null },
    ]);
    expect(seen()).toBe('call.networkFailed');
    expect(end()?.hangup?.endedBy).toBe('network');
    const other = onScreen();
    other.before('twilio/31486');
    other.play('call.transportClose', null);
    expect(other.seen()).toBe('call.networkFailed');
  });

  it('tells a call whose set-up failed, although the SDK leaves it hanging', () => {
    const { is, seen } = onScreen();
    is('twilio/53402');
    expect(seen()).toBe('call.incompatible');
  });
});

describe('warnings of a call', () => {
  it('end with their clearing, each its own (C14)', () => {
    const { before, play, store } = onScreen();
    before('twilio/warning/high-rtt');
    play('call.warning', 'high-rtt');
    play('call.warning', 'low-mos');
    play('call.warning-cleared', 'high-rtt');
    const live = store.getSnapshot().callErrors.issues.filter(({ status }) => status === 'active');
    expect(live.map(({ code }) => code)).toEqual(['twilio/warning/low-mos']);
  });

  it('of a silent microphone end when the person mutes it', () => {
    const { is, play, store } = onScreen();
    is('twilio/warning/constant-audio-input-level');
    play('call.mute', true);
    expect(store.getSnapshot().callErrors.issues.filter(({ status }) => status === 'active')).toEqual([]);
  });

  it('of a newer SDK are kept, and stay quiet', () => {
    const { before, play, seen, store } = onScreen();
    before('twilio/warning/high-rtt');
    play('call.warning', 'low-battery');
    expect(seen()).toBeNull();
    expect(store.getSnapshot().callErrors.issues).toContainEqual(
      expect.objectContaining({ code: 'twilio/warning/low-battery', unknown: true }),
    );
  });
});

describe('what the service says without a name in the SDK', () => {
  it.each([
    [51_007, 'auth.invalidCredentials'],
    [20_105, 'auth.invalidCredentials'],
    [20_403, 'auth.notAuthorized'],
    [31_301, 'signaling.notRegistered'],
    [31_429, 'quota.rate'],
  ])('is told by its own meaning: %d is %s', (code, condition) => {
    const { before, play, seen } = onScreen();
    before('twilio/20101');
    play('error', { code: 31_000, name: 'UnknownError', originalError: { code, message: 'refused' } });
    expect(seen(1_600)).toBe(condition);
  });

  it('is too much at once also where it ends a call, which nobody has refused', () => {
    const { before, play, seen } = onScreen();
    before('twilio/31486');
    play('call.error', { code: 31_005, originalError: { code: 31_429, message: 'Too Many Requests' } });
    play('call.disconnect', { hungUp: true });
    expect(seen(1_600)).toBe('quota.rate');
  });
});

describe('misuse', () => {
  it('throws a sentence', () => {
    expect(() => twilioSource({} as never)).toThrow('new Device(token)');
    expect(() => onDevice().source.track(7 as never)).toThrow('device.connect()');
  });

  it('leaves no listener on calls or signalling, and lets go of calls that have ended', () => {
    const { device, source, signalling, stop } = onDevice();
    const [first, second] = [fakeCall('TJ1'), fakeCall('TJ2')];
    device.emit('tokenWillExpire', device);
    source.track(first);
    first.emit('disconnect');
    source.track(second);
    expect(first.listenerCount()).toBe(0);
    stop();
    expect(device.listenerCount() + second.listenerCount() + signalling.listenerCount()).toBe(0);
  });

  it('goes on for the store that came last when an earlier one leaves after it', () => {
    const { device, source, stop } = onDevice();
    const heard: string[] = [];
    const leave = source.connect((event) => heard.push(event.type));
    stop();
    device.emit('error', { code: 20_104, name: 'AccessTokenExpired' });
    expect(heard).toEqual(['connectionChanged', 'registrationChanged', 'issueRaised']);
    leave();
    expect(device.listenerCount()).toBe(0);
  });
});
