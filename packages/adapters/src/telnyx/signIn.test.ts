import { describe, expect, it } from 'vitest';
import { error, setUp } from './test-support/client.ts';

const token = (minutes: number) => `x.${btoa(JSON.stringify({ exp: 1_000 + minutes * 60 }))}.y`;

/** A client that signed in with a token, and whose connection is lost. */
function away(minutes = 60) {
  const one = setUp({ options: { login_token: token(minutes) } });
  one.emit('telnyx.ready', {});
  one.later(60_000);
  one.emit('telnyx.socket.close', { event: { code: 1006 } });
  one.later(3_000);
  return one;
}

describe('telnyx: a refusal on the way back of a token that was accepted (B12)', () => {
  it('is reconnecting, and gone with the next ready', () => {
    const { emit, screen, later } = away();
    emit('telnyx.error', error(46001));
    later(8_000);
    expect(screen()).toMatchObject({ prompt: null, banner: { condition: 'signaling.reconnecting' } });
    emit('telnyx.ready', {});
    later(60_000);
    expect(screen()).toMatchObject({ prompt: null, banner: null });
  });

  it('is believed when it comes twice, or when nothing else comes', () => {
    const twice = away();
    twice.emit('telnyx.error', error(46001));
    twice.later(4_000);
    twice.emit('telnyx.error', error(46001));
    twice.later(1_000);
    expect(twice.screen().prompt?.condition).toBe('auth.loginFailed');
    const alone = away();
    alone.emit('telnyx.error', error(46001));
    alone.later(13_000);
    expect(alone.screen().prompt?.condition).toBe('auth.loginFailed');
  });

  it('is believed at once of a token that has run out, or of another one', () => {
    const old = away(1);
    old.emit('telnyx.error', error(46001));
    old.later(1_000);
    expect(old.screen().prompt?.condition).toBe('auth.loginFailed');
    const other = away();
    Object.assign(other.client.options, { login_token: token(90) });
    other.emit('telnyx.error', error(46001));
    other.later(1_000);
    expect(other.screen().prompt?.condition).toBe('auth.loginFailed');
  });
});

describe('telnyx: a sign-in that is being renewed', () => {
  /** A client whose `login()` settles when the test says so. */
  function renewing() {
    let settle: () => void = () => undefined;
    const login = () => new Promise<void>((resolve) => (settle = resolve));
    const one = setUp({ login });
    one.emit('telnyx.ready', {});
    one.later(5_000);
    const accepted = async () => {
      settle();
      await Promise.resolve();
      await Promise.resolve();
    };
    return { ...one, accepted, renew: () => void one.client.login?.({} as never) };
  }

  it('asks nobody for anything while the SDK does it by itself', async () => {
    const { emit, renew, accepted, screen, later } = renewing();
    emit('telnyx.error', error(46003));
    renew();
    later(2_000);
    expect(screen().prompt).toBeNull();
    await accepted();
    later(60_000);
    expect(screen().prompt).toBeNull();
  });

  it('asks when it is refused, and no longer when the app’s own sign-in is accepted', async () => {
    const { emit, renew, accepted, screen, later } = renewing();
    emit('telnyx.error', error(46003));
    renew();
    emit('telnyx.error', error(46001));
    await accepted();
    later(1_000);
    expect(screen().prompt?.condition).toBe('auth.loginFailed');
    renew();
    await accepted();
    later(1_000);
    expect(screen().prompt).toBeNull();
  });

  it('asks when nothing comes of it', () => {
    const { emit, renew, screen, later } = renewing();
    emit('telnyx.error', error(46003));
    renew();
    later(13_000);
    expect(screen().prompt?.condition).toBe('auth.required');
  });

  it('still says that its token runs out soon, whatever comes first', async () => {
    const { emit, client, renew, accepted, screen, later } = renewing();
    Object.assign(client.options, { login_token: token(1) });
    renew();
    emit('telnyx.warning', { warning: { code: 34001 } });
    emit('telnyx.ready', {});
    await accepted();
    later(20_000);
    expect(screen().banner?.condition).toBe('auth.expiringSoon');
    Object.assign(client.options, { login_token: token(60) });
    renew();
    await accepted();
    later(20_000);
    expect(screen().banner).toBeNull();
  });

  it('that its token runs out is said also by a client that is not ready yet', async () => {
    const { emit, client, renew, accepted, screen, later } = renewing();
    emit('telnyx.socket.close', { event: { code: 1006 } });
    Object.assign(client.options, { login_token: token(1) });
    renew();
    emit('telnyx.warning', { warning: { code: 34001 } });
    await accepted();
    emit('telnyx.ready', {});
    later(20_000);
    expect(screen().banner?.condition).toBe('auth.expiringSoon');
  });

  it('that was refused is not taken for accepted because the client’s promise is kept', async () => {
    const refusing: { emit?: (event: string, payload: unknown) => void } = {};
    const login = () => {
      refusing.emit?.('telnyx.error', error(46002));
      return Promise.resolve();
    };
    const { emit, store, screen, later } = setUp({ login, connection: { isAlive: true } });
    refusing.emit = emit;
    emit('telnyx.error', error(46001));
    later(1_000);
    const issueId = screen().prompt?.issueId ?? '';
    await store.recover(issueId, 'reauthenticate', { login_token: 'wrong' }).catch(() => undefined);
    later(20_000);
    expect(screen().prompt?.condition).toMatch(/^auth\./);
  });
});
