import { createEmitter } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { setUp } from '../test-support/session.ts';

/** A person who publishes, and these participants whom they hear. */
function room(...names: readonly string[]) {
  const it = setUp({ republish: () => undefined });
  it.session.emit('sessionConnected', {});
  const publisher = it.publisher();
  publisher.emit('streamCreated', {});
  const others = names.map((name) => {
    const one = it.subscriber({ name, connection: { connectionId: name } });
    one.emit('connected', {});
    return one;
  });
  return { ...it, publisher, others, banner: () => it.screen().banner };
}

describe('opentok: the others', () => {
  it.each([
    ['networkDisconnected', 'party.dropped'],
    ['peerConnection is disconnected', 'party.dropped'],
    ['clientDisconnected', 'party.left'],
  ])('the only other one, gone by %s: %s', (reason, condition) => {
    const { others, banner, later } = room('Ana');
    others[0]?.emit('destroyed', { reason });
    later(1_000);
    expect(banner()).toMatchObject({ condition, remote: 'Ana' });
  });

  it('one of two whose network is lost is told as that one, and no longer once they are back', () => {
    const { others, banner, later, subscriber } = room('Ana', 'Ben');
    others[1]?.emit('destroyed', { reason: 'networkDisconnected' });
    later(1_000);
    expect(banner()).toMatchObject({ condition: 'party.dropped', remote: 'Ben' });
    subscriber({ name: 'Ben', connection: { connectionId: 'Ben' } }).emit('connected', {});
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('one of two who leaves is nobody’s news', () => {
    const { others, banner, later } = room('Ana', 'Ben');
    others[1]?.emit('destroyed', { reason: 'clientDisconnected' });
    later(2_000);
    expect(banner()).toBeNull();
  });
});

describe('opentok: a failure of one stream (C14)', () => {
  const timeout = { name: 'OT_TIMEOUT', code: 1501 };

  it('of somebody who cannot be had is told as that, until they can', () => {
    const { source, banner, later, subscriber } = room('Ana');
    source.report(timeout, { method: 'Session.subscribe' });
    later(2_000);
    expect(banner()?.condition).toBe('media.remoteUnavailable');
    subscriber({ name: 'Ben' }).emit('connected', {});
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('of somebody who cannot be had outlasts what happens to another, and ends with them', () => {
    const { source, session, banner, later, others } = room('Ana', 'Ben');
    const gone = (who: string) =>
      session.emit('streamDestroyed', { stream: { connection: { connectionId: who } } });
    source.report(timeout, { method: 'Session.subscribe' });
    for (const event of ['disconnected', 'connected']) others[0]?.emit(event, {});
    gone('Ben');
    others[1]?.emit('destroyed', { reason: 'clientDisconnected' });
    later(2_000);
    expect(banner()?.condition).toBe('media.remoteUnavailable');
    gone('Cleo');
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('that stalls names the one whose it is, and ends with that one’s', () => {
    const { others, banner, later } = room('Ana', 'Ben');
    const [ana, ben] = others;
    ana?.emit('disconnected', {});
    later(2_000);
    expect(banner()).toMatchObject({ condition: 'media.remoteUnavailable', remote: 'Ana' });
    ben?.emit('disconnected', {});
    ana?.emit('connected', {});
    later(2_000);
    expect(banner()).toMatchObject({ condition: 'media.remoteUnavailable', remote: 'Ben' });
    ben?.emit('connected', {});
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('that stalls goes on while another stream of the same one does', () => {
    const { others, banner, later, subscriber } = room('Ana', 'Ben');
    const screen = subscriber({ name: 'Ana', connection: { connectionId: 'Ana' } });
    screen.emit('connected', {});
    others[0]?.emit('disconnected', {});
    screen.emit('disconnected', {});
    screen.emit('connected', {});
    later(2_000);
    expect(banner()).toMatchObject({ condition: 'media.remoteUnavailable', remote: 'Ana' });
    others[0]?.emit('connected', {});
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('that stalls ends with that one’s also where they were here all the time by another', () => {
    const { others, banner, later, subscriber } = room('Ana', 'Ben');
    subscriber({ name: 'Ana', connection: { connectionId: 'Ana' } }).emit('connected', {});
    for (const one of others) one.emit('disconnected', {});
    later(2_000);
    expect(banner()).toMatchObject({ condition: 'media.remoteUnavailable' });
    others[0]?.emit('connected', {});
    later(2_000);
    expect(banner()).toMatchObject({ condition: 'media.remoteUnavailable', remote: 'Ben' });
  });

  it('that stalls goes on where a stream of which nobody knows whose it is comes back', () => {
    const { others, banner, later, subscriber } = room('Ana', 'Ben');
    const nobodys = subscriber({ name: 'Cleo', connection: { connectionId: 'Cleo' } });
    others[0]?.emit('disconnected', {});
    nobodys.emit('disconnected', {});
    nobodys.emit('destroyed', {});
    later(2_000);
    expect(banner()).toMatchObject({ condition: 'media.remoteUnavailable' });
  });

  it('that stalls before it ever flowed names nobody, until it does', () => {
    const { others, banner, later, subscriber } = room('Ana');
    const nobodys = subscriber({ name: 'Cleo', connection: { connectionId: 'Cleo' } });
    nobodys.emit('disconnected', {});
    later(2_000);
    expect(others).toHaveLength(1);
    expect(banner()).toMatchObject({ condition: 'media.remoteUnavailable', remote: null });
    nobodys.emit('connected', {});
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('that stalls before it ever flowed is no trouble any more once it is gone', () => {
    const { others, banner, later, subscriber } = room('Ana');
    const nobodys = subscriber({ name: 'Cleo', connection: { connectionId: 'Cleo' } });
    nobodys.emit('disconnected', {});
    others[0]?.emit('disconnected', {});
    nobodys.emit('destroyed', {});
    later(2_000);
    expect(banner()).toMatchObject({ condition: 'media.remoteUnavailable', remote: 'Ana', waiting: 0 });
    others[0]?.emit('connected', {});
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('that stalls is no trouble of the person’s own screen where it is another’s', () => {
    const { others, banner, later, subscriber } = room('Ana');
    const stream = { name: 'Ana', videoType: 'screen', connection: { connectionId: 'Ana' } };
    const screen = subscriber(stream);
    screen.emit('connected', {});
    screen.emit('disconnected', {});
    later(2_000);
    expect(others).toHaveLength(1);
    expect(banner()).toMatchObject({ condition: 'media.remoteUnavailable', remote: 'Ana' });
  });

  it('that stalls is no trouble any more once the session is over', () => {
    const { others, session, issues, later } = room('Ana', 'Ben');
    for (const one of others) one.emit('disconnected', {});
    session.emit('sessionDisconnected', { reason: 'clientDisconnected' });
    later(2_000);
    const stalls = issues().filter(({ condition }) => condition === 'media.remoteUnavailable');
    expect(stalls.map(({ endedAt }) => endedAt === null)).toEqual([false, false]);
  });

  it('of one’s own that a lost network took away means the same, until another is there (A5)', () => {
    const { screen, later, publisher, source } = room('Ana');
    // A screen that is still shared has no microphone.
    const shared = createEmitter({ stream: { videoType: 'screen', hasAudio: false } });
    source.trackPublisher(shared);
    shared.emit('streamCreated', {});
    publisher.emit('streamDestroyed', { reason: 'networkDisconnected' });
    later(2_000);
    expect(screen().indicators).toMatchObject([
      { condition: 'quality.outboundStalled', actions: ['resumeMedia'] },
    ]);
    publisher.emit('streamCreated', {});
    later(2_000);
    expect(screen().indicators).toEqual([]);
  });

  it('of one of several of one person takes nobody away', () => {
    const { subscriber, others, store } = room('Ana');
    const states = () => Object.values(store.getSnapshot().parties.parties).map(({ state }) => state);
    const shared = subscriber({ videoType: 'screen', connection: { connectionId: 'Ana' } });
    shared.emit('connected', {});
    shared.emit('disconnected', {});
    expect(states()).toEqual(['joined']);
    others[0]?.emit('disconnected', {});
    expect(states()).toEqual(['away']);
  });

  it('of one’s own while others are heard means that they cannot hear the person', () => {
    const { source, screen, later, publisher } = room('Ana');
    source.report({ ...timeout, code: 1500 }, { method: 'Session.publish' });
    later(2_000);
    expect(screen()).toMatchObject({ dialog: null, indicators: [{ condition: 'quality.outboundStalled' }] });
    publisher.emit('streamCreated', {});
    later(2_000);
    expect(screen().indicators).toEqual([]);
  });

  it('of video that is off to save the sound says nothing of sound', () => {
    const { others, screen, later } = room('Ana');
    others[0]?.emit('videoDisabled', { reason: 'quality' });
    later(2_000);
    expect(screen().indicators).toMatchObject([{ condition: 'quality.videoPaused' }]);
  });
});

describe('video that this browser cannot play (C14)', () => {
  it('is missing until its format changes, whatever else switches it, and nobody says that it is tried', () => {
    const { others, screen, later } = room('Ana');
    const [ana] = others;
    ana?.emit('videoDisabled', { reason: 'codecNotSupported' });
    later(10_000);
    const missing = { condition: 'media.remoteUnavailable', actor: 'person' };
    expect(screen()).toMatchObject({ banner: missing, dialog: null });
    ana?.emit('videoDisabled', { reason: 'publishVideo' });
    ana?.emit('videoEnabled', { reason: 'publishVideo' });
    later(2_000);
    expect(screen().banner?.condition).toBe('media.remoteUnavailable');
    ana?.emit('videoEnabled', { reason: 'codecChanged' });
    later(2_000);
    expect(screen().banner).toBeNull();
  });

  it('is missing also where that is known before the stream flows, until nobody watches it any more', () => {
    const { session, subscriber, screen, later } = setUp();
    session.emit('sessionConnected', {});
    const theirs = subscriber();
    theirs.emit('videoDisabled', { reason: 'codecNotSupported' });
    theirs.emit('connected', {});
    later(10_000);
    expect(screen().banner?.condition).toBe('media.remoteUnavailable');
    theirs.emit('destroyed', { reason: 'clientDisconnected' });
    later(2_000);
    expect(screen().banner?.condition).not.toBe('media.remoteUnavailable');
  });

  it('does not make the browser unfit for calls where there is no sound either', () => {
    const { source, screen, later } = room('Ana');
    source.report(
      { code: 1502, message: 'Video format not supported in this browser.' },
      { method: 'subscribe' },
    );
    later(10_000);
    expect(screen()).toMatchObject({ banner: { condition: 'media.remoteUnavailable' }, dialog: null });
  });
});
