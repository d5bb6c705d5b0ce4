import { describe, expect, it } from 'vitest';
import { onScreen, quiet } from '../test-support/onScreen.ts';

const inCall = () => {
  const app = onScreen();
  app.inCall();
  return app;
};

describe('the end of a call (A1)', () => {
  it('is the person’s own act where the app closes it, and silent', () => {
    const app = inCall();
    app.says('pc.close');
    expect([app.ended()?.endedBy, app.seen(10_000)]).toEqual(['you', quiet]);
    const early = onScreen();
    early.call();
    early.says('pc.close');
    expect([early.seen(), early.wrong()]).toEqual([quiet, ['call.canceled']]);
  });

  it('is theirs where their side of the connection was closed, and what this side then closes changes nothing', () => {
    const app = inCall();
    app.says('pc.left');
    app.says('pc.close');
    expect([app.ended()?.endedBy, app.seen(10_000)]).toEqual(['them', quiet]);
  });

  it('is a call that was cut off where the app closes it in one go with its lost socket', () => {
    const app = inCall();
    app.loseSocket();
    app.says('pc.close');
    expect(app.seen().dialog).toBe('call.dropped');
    const later = inCall();
    later.loseSocket();
    later.after(5_000);
    later.says('pc.close');
    expect([later.ended()?.endedBy, later.seen().dialog]).toEqual(['you', null]);
  });

  it('is nobody’s where the app gives up a path that is just being restored', () => {
    const app = inCall();
    app.state('disconnected');
    app.says('pc.close');
    expect([app.ended()?.endedBy, app.seen().dialog]).toEqual(['unknown', null]);
  });

  it.each([
    [{ reason: 'hungUp' }, null, 'them'],
    [{ reason: 'busy' }, 'call.busy', 'them'],
    [{ reason: 'removed' }, 'call.endedByHost', 'service'],
    [{ reason: 'dropped' }, 'call.dropped', 'network'],
    [{ reason: 'hungUp', by: 'service' }, null, 'service'],
    [{ status: 403 }, 'call.notAllowed', 'service'],
    [{ status: 418 }, 'call.setupFailed', 'service'],
    [{ status: 507 }, 'call.serviceError', 'service'],
  ])('is what the app says: %j', (how, dialog, endedBy) => {
    const app = onScreen();
    app.open();
    app.call();
    app.says('app.ended', how);
    app.says('pc.close');
    expect([app.seen(2_000).dialog, app.ended()?.endedBy]).toEqual([dialog, endedBy]);
  });

  it('is what the app says also after it has closed the connection', () => {
    const app = inCall();
    app.says('pc.close');
    app.says('app.ended', { reason: 'dropped' });
    expect(app.seen(2_000).dialog).toBe('call.dropped');
  });
});

describe('the socket of an app', () => {
  it('is lost without its calls, which go on', () => {
    const app = inCall();
    app.loseSocket();
    expect([app.seen(15_000).banner, app.connection(), app.phase()]).toEqual([
      'signaling.disconnected',
      'disconnected',
      'active',
    ]);
    app.open();
    expect([app.seen(10_000), app.connection()]).toEqual([quiet, 'connected']);
  });

  it('that the app closes is no trouble', () => {
    const app = onScreen();
    app.open();
    app.says('socket.close()');
    app.says('socket.close', { code: 1005, reason: '', wasClean: true });
    expect([app.seen(20_000), app.connection()]).toEqual([quiet, 'idle']);
  });

  it('that never opened could not reach the server', () => {
    const app = onScreen();
    app.says('socket', { readyState: 0 });
    app.loseSocket();
    expect(app.seen(2_000).banner).toBe('signaling.unreachable');
  });
});
