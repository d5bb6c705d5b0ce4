import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCallStore, selectRegistration } from '@faultline/core';
import { watchScreen } from '@faultline/testing';
import { recoveryRequest } from '../../test-support/recoveryRequest.ts';
import { reconnectSipjs } from './reconnect.ts';
import { revivedMessage } from './replay.ts';
import { sipjsSource } from './source.ts';
import { stateful } from './test-support/agent.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

interface Answers {
  onAccept(response: object): void;
  onReject(response: object): void;
}

/**
 * A registerer that works like that of sip.js 0.21.2: it refuses a second REGISTER, and refreshes with its own method.
 */
function fakeRegisterer() {
  const registerer = stateful('Initial', {
    waiting: false,
    request: null as { delegate: Answers } | null,
    sent: 0,
    expiresIn: 600,
    register(_?: object): Promise<unknown> {
      if (this.waiting) return Promise.reject(new Error('REGISTER request already in progress'));
      this.waiting = true;
      this.sent += 1;
      const settle = (state: string) => {
        if (registerer.state !== state) registerer.go(state);
        registerer.waiting = false;
      };
      this.request = {
        delegate: { onAccept: () => settle('Registered'), onReject: () => settle('Unregistered') },
      };
      return Promise.resolve(this.request);
    },
    unregister: () => Promise.resolve(),
  });
  const answer = async (statusCode: number, more: object = {}, local = false) => {
    await vi.advanceTimersByTimeAsync(0);
    const message = revivedMessage({ statusCode, ...(local ? {} : { method: 'REGISTER' }), ...more }, local);
    registerer.request?.delegate[statusCode < 300 ? 'onAccept' : 'onReject']({ message });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { registerer, answer };
}

async function setUp({ helped = true } = {}) {
  const { registerer, answer } = fakeRegisterer();
  const agent = {
    transport: stateful('Disconnected', {}),
    delegate: undefined,
    configuration: {},
    reconnect: () => Promise.resolve(agent.transport.go('Connected')),
  };
  const reconnecting = helped ? reconnectSipjs(agent, { registerer, random: () => 0.5 }) : undefined;
  const source = sipjsSource(agent, { registerer, ...(reconnecting && { reconnecting }) });
  const store = createCallStore([source]);
  const seen = watchScreen(store);
  const stop = store.connect();
  agent.transport.go('Connecting');
  agent.transport.go('Connected');
  const register = async () => {
    await registerer.register();
    await answer(200, { expires: '600' });
  };
  await register();
  return {
    agent,
    registerer,
    answer,
    source,
    stop,
    banner: () => seen().screen.banner,
    prompt: () => seen().screen.prompt,
    registration: () => selectRegistration(store.getSnapshot(), 'sipjs'),
    connection: () => store.getSnapshot().reconnectState['sipjs'],
    later: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    refresh: () => registerer.register().catch(() => undefined),
    lose() {
      agent.transport.go('Disconnected');
    },
  };
}

describe('sipjs: a registration (A2)', () => {
  it('is known with the time until which it counts, also after a refresh', async () => {
    const { registration, refresh, answer, later } = await setUp();
    expect(registration()).toMatchObject({ status: 'registered', expiresAt: Date.now() + 600_000 });
    await later(500_000);
    void refresh();
    expect(registration()?.status).toBe('registered');
    await answer(200, { expires: '600' });
    expect(registration()).toMatchObject({ status: 'registered', expiresAt: Date.now() + 600_000 });
  });

  it('that ran out is told while nobody registers again', async () => {
    const { registerer, registration, later, banner } = await setUp({ helped: false });
    registerer.go('Unregistered');
    await later(2_000);
    expect(registration()?.status).toBe('expired');
    expect(banner()).toMatchObject({ condition: 'signaling.notRegistered', actions: ['reconnect'] });
  });

  it('that ran out is asked for again by the helper, without a word when that works at once', async () => {
    const { registerer, registration, later, banner, answer } = await setUp();
    registerer.go('Unregistered');
    await later(1_000);
    await answer(200);
    await later(5_000);
    expect(registration()?.status).toBe('registered');
    expect(banner()).toBeNull();
  });

  it.each([403, 404])(
    'that a refresh is refused with %i asks to sign in, and is not tried again',
    async (status) => {
      const { refresh, answer, later, prompt, registerer } = await setUp();
      void refresh();
      await answer(status);
      await later(600_000);
      expect(prompt()?.condition).toBe('auth.loginFailed');
      expect(registerer.sent).toBe(2);
    },
  );

  it.each([
    [503, 'service.upstream'],
    [480, 'service.upstream'],
    [429, 'quota.rate'],
  ] as const)('refused with %i counts down to the try after Retry-After', async (status, condition) => {
    const { refresh, answer, later, banner, registerer, registration } = await setUp();
    void refresh();
    await answer(status, { retryAfter: '300;duration=60' });
    const nextAttemptAt = Date.now() + 300_000;
    await later(2_000);
    expect(banner()).toMatchObject({ condition, actor: 'sdk', nextAttemptAt });
    await later(297_999);
    expect(registerer.sent).toBe(2);
    await later(1);
    expect(registerer.sent).toBe(3);
    await answer(200);
    expect(registration()?.status).toBe('registered');
    await later(2_000);
    expect(banner()).toBeNull();
  });

  it('refused with 503 asks the person where nobody tries again', async () => {
    const { refresh, answer, later, banner } = await setUp({ helped: false });
    void refresh();
    await answer(503, { retryAfter: '300' });
    await later(2_000);
    expect(banner()).toMatchObject({ condition: 'service.upstream', actor: 'person', nextAttemptAt: null });
  });

  it('whose refresh nobody answered comes back by itself after the socket has gone too', async () => {
    const { refresh, answer, lose, later, registerer, registration, banner } = await setUp();
    void refresh();
    await answer(408, {}, true);
    lose();
    await later(1_000);
    expect(registerer.sent).toBe(3);
    await answer(200);
    expect(registration()?.status).toBe('registered');
    await later(5_000);
    expect(banner()).toBeNull();
  });

  it('is asked for again after an outage, also where a refresh was still under way', async () => {
    const { refresh, answer, lose, later, registerer, registration, connection } = await setUp();
    void refresh();
    lose();
    await later(1_000);
    expect(connection()?.status).toBe('connected');
    await later(5_000);
    expect(registerer.sent).toBe(2);
    await answer(408, {}, true);
    // An answer to a request on the previous connection says nothing about this one.
    expect(connection()?.status).toBe('connected');
    await later(30_000);
    expect(registerer.sent).toBe(3);
    await answer(200);
    expect(registration()?.status).toBe('registered');
  });

  it('that the service accepted, but not for this phone, is told as missing', async () => {
    const { refresh, answer, later, registerer, banner } = await setUp({ helped: false });
    void refresh();
    await later(0);
    const taken = registerer.request?.delegate;
    if (taken) taken.onAccept = taken.onReject;
    await answer(200);
    await later(2_000);
    expect(banner()?.condition).toBe('signaling.notRegistered');
  });

  it('that the app has ended is no trouble, and is not asked for again after an outage', async () => {
    const { registerer, registration, lose, later, banner } = await setUp();
    await registerer.unregister();
    registerer.go('Unregistered');
    expect(registration()?.status).toBe('unregistered');
    lose();
    await later(10_000);
    expect(registerer.sent).toBe(1);
    expect(banner()).toBeNull();
  });

  it('that the SDK lets go in the moment of a loss is still wished for', async () => {
    const { registerer, lose, later } = await setUp();
    lose();
    void registerer.unregister();
    registerer.go('Unregistered');
    await later(1_000);
    expect(registerer.sent).toBe(2);
  });

  it('whose interval was too brief is done when the SDK has asked for a longer one', async () => {
    const { registerer, source, answer, later } = await setUp({ helped: false });
    registerer.go('Unregistered');
    const pressed = vi.fn();
    void source.recover?.(recoveryRequest('reconnect')).then(pressed);
    await later(0);
    const asked = registerer.request?.delegate;
    if (asked)
      asked.onReject = () => {
        registerer.waiting = false;
        void registerer.register();
      };
    await answer(423, { minExpires: '1200' });
    expect(pressed).not.toHaveBeenCalled();
    await answer(200);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('that is asked for while another request is under way is done when that is', async () => {
    const { registerer, source, answer, refresh, later } = await setUp({ helped: false });
    registerer.go('Unregistered');
    void refresh();
    const pressed = vi.fn();
    void source.recover?.(recoveryRequest('reconnect')).then(pressed);
    await later(0);
    await answer(200);
    expect(pressed).toHaveBeenCalledOnce();
    expect(registerer.sent).toBe(2);
  });

  it('is left with its own methods when the store leaves', async () => {
    const { registerer, stop } = await setUp({ helped: false });
    const listened = registerer.register;
    stop();
    expect(registerer.register).not.toBe(listened);
  });
});
