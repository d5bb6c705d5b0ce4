import { screenView } from '@faultline/core';
import { describe, expect, it, vi } from 'vitest';
import { jssipUA, response, setUp, sipjsUA } from './test-support/fakes.ts';

/** A refusal for a while, in the form that each package passes to its listeners. */
const refusalFor = (seconds: string) => ({
  ...response(503),
  getHeaders: (name: string) => (name === 'Retry-After' ? [seconds] : []),
});

const doors = {
  'sip.js': {
    stopped: 3,
    make: sipjsUA,
    of: (ua: ReturnType<typeof sipjsUA>) => ua.transport,
    refused: (seconds: string): unknown[] => [refusalFor(seconds), 'Service Unavailable'],
  },
  JsSIP: {
    stopped: 2,
    make: jssipUA,
    of: (ua: ReturnType<typeof jssipUA>) => ua,
    refused: (seconds: string): unknown[] => [{ response: refusalFor(seconds), cause: 'SIP Failure Code' }],
  },
};

describe.each(Object.entries(doors))(
  'a registration that %s leaves alone',
  (_, { make, of, refused, stopped }) => {
    function started(more: object = {}) {
      const register = vi.fn();
      const own = {
        unregister: () => undefined,
        isRegistered: () => false,
        configuration: { register: true },
      };
      const ua = Object.assign(make({ register }), own, more);
      const { clock, shown, store } = setUp(ua);
      const transport = of(ua as never);
      return { clock, register, shown, store, transport, ua };
    }
    const refusedFor = (seconds: string) => {
      const made = started();
      made.ua.emit('registrationFailed', ...refused(seconds));
      return made;
    };
    const banner = ({ store }: ReturnType<typeof started>) => store.read(screenView).banner;

    it('is counted down and requested again after the wait that the service named (C17)', () => {
      const made = refusedFor('60');
      const { register, shown, ua } = made;
      expect(shown(30_000)).toEqual(['service.upstream']);
      expect(banner(made)?.nextAttemptAt).toBe(1_060_000);
      expect(register).not.toHaveBeenCalled();
      shown(30_000);
      expect(register).toHaveBeenCalledOnce();
      ua.emit('registered', {});
      expect(shown()).toEqual([]);
      shown(600_000);
      expect(register).toHaveBeenCalledOnce();
    });

    it('is requested as often as it is refused for a while, and never in a loop', () => {
      const { clock, register, ua } = refusedFor('0');
      register.mockImplementation(() => ua.emit('registrationFailed', ...refused('0')));
      clock.runTo(clock.now() + 10_000);
      expect(register).toHaveBeenCalledTimes(10);
    });

    it.each<[string, (made: ReturnType<typeof started>) => void, number]>([
      ['registers itself', ({ ua }) => void ua.register(), 1],
      ['unregisters', ({ ua }) => ua.unregister(), 0],
      ['stops', ({ ua }) => void Object.assign(ua, { status: stopped }), 0],
    ])('is not requested where the app %s meanwhile', (_name, act, calls) => {
      const made = refusedFor('60');
      made.shown(30_000);
      act(made);
      made.shown(300_000);
      expect(made.register).toHaveBeenCalledTimes(calls);
    });

    it('is left to the package where the connection is lost meanwhile: it registers on the next one', () => {
      const { register, shown, transport } = refusedFor('60');
      transport.emit('disconnected', { code: 1006, reason: '' });
      shown(300_000);
      expect(register).not.toHaveBeenCalled();
    });

    it('is missing where its answer had no Contact of ours, of which nobody is told', () => {
      const made = started();
      made.transport.emit('connected', {});
      expect(made.shown(39_000)).toEqual([]);
      expect(made.shown()).toEqual(['signaling.notRegistered']);
      expect(banner(made)?.actions).toContain('reconnect');
      made.ua.emit('registered', {});
      expect(made.shown()).toEqual([]);
    });

    it.each<[string, object, (ua: ReturnType<typeof started>['ua']) => void]>([
      ['it was accepted', {}, (ua) => ua.emit('registered', {})],
      ['it was accepted before the store came', { isRegistered: () => true }, () => undefined],
      ['nobody asked for it', { configuration: { register: false } }, () => undefined],
      ['the app unregisters', {}, (ua) => ua.unregister()],
    ])('is not missing where %s', (_name, more, act) => {
      const { shown, transport, ua } = started(more);
      transport.emit('connected', {});
      act(ua);
      expect(shown(120_000)).toEqual([]);
    });
  },
);
