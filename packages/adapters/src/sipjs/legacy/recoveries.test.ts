import type { RecoveryAction } from '@faultline/core';
import { describe, expect, it, vi } from 'vitest';
import { recoveryRequest } from '../../test-support/recoveryRequest.ts';
import { jssipUA, response, setUp, sipjsUA } from './test-support/fakes.ts';

const request = (action: RecoveryAction, input?: unknown) => recoveryRequest(action, { input });

describe.each([
  ['sip.js', sipjsUA],
  ['JsSIP', jssipUA],
])('registering again with %s', (_, newUA) => {
  it('is done when the server has taken the registration, not before', async () => {
    const ua = newUA();
    const { source } = setUp(ua);
    const done = vi.fn();
    const asked = Promise.resolve(source.recover?.(request('reauthenticate', { password: 'new' }))).then(
      done,
    );
    await new Promise(setImmediate);
    expect(done).not.toHaveBeenCalled();
    ua.emit('registered', {});
    await asked;
  });

  it('is refused with the status of the answer', async () => {
    const ua = newUA({ register: () => ua.emit('registrationFailed', response(403), 'Forbidden') });
    const { source } = setUp(ua);
    await expect(source.recover?.(request('reconnect'))).rejects.toThrow(
      'The server did not take the registration (403).',
    );
  });

  it('is over when the store leaves, and when nobody answers', async () => {
    const { source, stop, clock } = setUp(newUA());
    const unanswered = source.recover?.(request('reconnect'));
    clock.runTo(clock.now() + 60_000);
    await expect(unanswered).rejects.toThrow(/no answer in time/);
    const left = source.recover?.(request('reconnect'));
    stop();
    await expect(left).rejects.toThrow(/was stopped/);
  });
});
