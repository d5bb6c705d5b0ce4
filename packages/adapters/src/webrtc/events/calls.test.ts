import { describe, expect, it } from 'vitest';
import { onScreen, quiet } from '../test-support/onScreen.ts';

const inCall = () => {
  const app = onScreen();
  app.inCall();
  return app;
};

describe('a call', () => {
  it('is new or rings until offer and answer are there', () => {
    const app = onScreen();
    app.call();
    expect(app.phase()).toBe('new');
    app.answered();
    expect(app.phase()).toBe('active');
    const other = onScreen();
    other.call('inbound');
    expect(other.phase()).toBe('ringing');
  });

  it('that nobody can hear after 3 s is still waiting for its sound, until it comes (A4)', () => {
    const app = onScreen();
    app.call();
    app.says('pc.agreed');
    app.state('connecting');
    expect(app.seen(2_000)).toEqual(quiet);
    expect(app.seen(2_000)).toEqual({ ...quiet, banner: 'ice.connecting' });
    app.state('connected');
    expect(app.seen(10_000)).toEqual(quiet);
  });

  it('whose sound never came has not lost it', () => {
    const app = onScreen();
    app.call();
    app.says('pc.agreed');
    app.state('connecting');
    app.state('failed');
    expect(app.seen()).toEqual({ ...quiet, dialog: 'ice.neverConnected' });
    app.says('pc.close');
    expect(app.seen(10_000)).toEqual({ ...quiet, dialog: 'ice.neverConnected' });
    // Closing what failed is no second failure.
    expect(app.times('ice.neverConnected')).toBe(1);
    expect(app.ended()?.endedBy).toBe('network');
  });

  it('that has no address to be reached at says so before it fails', () => {
    const app = onScreen();
    app.call();
    app.says('pc.gathered', { sdp: 'v=0' });
    expect(app.seen().banner).toBe('ice.noCandidates');
  });
});

describe('the path of a call', () => {
  it('is being restored while it is disconnected, and well when it is connected again', () => {
    const app = inCall();
    app.state('disconnected');
    expect(app.seen(2_000)).toEqual({ ...quiet, banner: 'ice.reconnecting' });
    app.state('connected');
    expect(app.seen(10_000)).toEqual(quiet);
  });

  it('that failed has lost its sound, and is one dialog when the app then closes it', () => {
    const app = inCall();
    app.state('disconnected');
    app.state('failed');
    expect(app.seen()).toEqual({ ...quiet, dialog: 'ice.failed' });
    app.says('pc.close');
    expect(app.seen(5_000)).toEqual({ ...quiet, dialog: 'ice.failed' });
  });

  it('that the app restarts is being restored, whichever comes first', () => {
    const before = inCall();
    before.state('disconnected');
    before.says('pc.restart');
    before.state('failed');
    expect(before.seen(2_000)).toEqual({ ...quiet, banner: 'ice.reconnecting' });
    const after = inCall();
    after.state('failed');
    after.says('pc.restart');
    expect(after.seen(2_000)).toEqual({ ...quiet, banner: 'ice.reconnecting' });
    after.state('connecting');
    after.state('connected');
    expect(after.seen(10_000)).toEqual(quiet);
  });

  it('is lost when the restart leads to nothing: nobody answers it for 30 s, or it fails too', () => {
    const unanswered = inCall();
    unanswered.says('pc.restart');
    unanswered.state('disconnected');
    unanswered.state('failed');
    expect(unanswered.seen(29_000).dialog).toBeNull();
    expect(unanswered.seen(2_000)).toEqual({ ...quiet, dialog: 'ice.failed' });
    const again = inCall();
    again.says('pc.restart');
    again.state('connecting');
    again.state('failed');
    expect(again.seen()).toEqual({ ...quiet, dialog: 'ice.failed' });
  });
});

describe('the path of one of two calls (C14)', () => {
  it('says nothing of the other one, which goes on', () => {
    const app = inCall();
    app.says('track', { callId: 'd', remote: 'Ben', direction: 'outbound' });
    app.answered();
    app.state('failed');
    expect(app.seen()).toEqual({ ...quiet, dialog: 'ice.failed' });
    expect(app.after(0).screen.dialog?.callId).toBe('d');
    expect(app.phase()).toBe('active');
  });
});

describe('what is said of the path', () => {
  it('stays while the app tries again and again, and nobody is back in between (C16)', () => {
    const app = inCall();
    app.state('disconnected');
    app.after(2_000);
    for (const state of ['connecting', 'disconnected', 'failed', 'connecting']) {
      app.says('pc.restart');
      app.state(state);
      const { screen } = app.after(100);
      expect([screen.banner?.condition, screen.confirmation]).toEqual(['ice.reconnecting', null]);
      app.after(2_000);
    }
    app.state('connected');
    expect(app.after(100).screen.confirmation).not.toBeNull();
  });

  it('is no return where nothing was there before', () => {
    const app = onScreen();
    app.call();
    app.says('pc.gathered', { sdp: 'v=0' });
    app.says('pc.agreed');
    const seen = [app.after(2_000), app.after(3_000)].map(({ screen }) => screen.banner?.condition);
    expect(seen).toEqual(['ice.noCandidates', 'ice.noCandidates']);
    app.state('connected');
    expect(app.after(100).screen).toMatchObject({ banner: null, confirmation: null });
  });
});

describe('sound that does not flow', () => {
  it('is no lost sound: they may be muted', () => {
    const app = inCall();
    app.says('pc.flow', 'inbound-stalled');
    expect([app.seen(), app.wrong()]).toEqual([quiet, ['media.remoteSilent']]);
    app.says('pc.flow', 'inbound-flows');
    expect(app.wrong()).toEqual([]);
  });

  it('is nothing where the app says that they are muted', () => {
    const app = inCall();
    app.says('pc.flow', 'inbound-stalled');
    app.says('app.remoteMuted', true);
    app.says('pc.flow', 'inbound-stalled');
    expect(app.wrong()).toEqual([]);
    app.says('app.remoteMuted', false);
    app.says('pc.flow', 'inbound-stalled');
    expect(app.wrong()).toEqual(['media.remoteSilent']);
  });

  it('proves, where it does, that the page is not offline, with a socket, without one, and when it is lost (A7)', () => {
    for (const socket of ['open', 'none', 'lost'] as const) {
      const app = onScreen();
      if (socket !== 'none') app.open();
      app.call();
      app.answered();
      app.offline();
      if (socket === 'lost') app.loseSocket();
      app.after(10_000);
      expect(app.wrong()).toContain('signaling.offline');
      app.says('pc.flow', 'contradicts-offline');
      expect(app.wrong()).not.toContain('signaling.offline');
      expect(app.connection()).toBe({ open: 'connected', none: 'idle', lost: 'disconnected' }[socket]);
    }
  });

  it('is told of the own sound too', () => {
    const app = inCall();
    app.says('pc.flow', 'outbound-stalled');
    expect(app.wrong()).toEqual(['quality.outboundStalled']);
  });
});

describe('what a call sends (A3)', () => {
  it('asks for the microphone that was unplugged, and waits for one that the system holds', () => {
    const app = inCall();
    app.says('track.ended', { kind: 'audio' });
    expect(app.seen()).toEqual({ ...quiet, prompt: 'media.captureEnded' });
    const held = inCall();
    held.says('track.mute', { kind: 'audio' });
    expect(held.seen(1_900)).toEqual(quiet);
    expect(held.seen(2_000)).toEqual({ ...quiet, banner: 'media.captureInterrupted' });
    held.says('track.unmute', { kind: 'audio' });
    expect(held.seen(2_000)).toEqual(quiet);
  });

  it('asks for a device that was refused, until a call sends it', () => {
    const app = onScreen();
    app.says('getUserMedia.rejected-promise', { name: 'NotAllowedError', message: 'Permission denied' });
    expect(app.seen().prompt).toBe('media.permissionDenied');
    app.call();
    expect(app.seen(2_000)).toEqual(quiet);
  });
});
