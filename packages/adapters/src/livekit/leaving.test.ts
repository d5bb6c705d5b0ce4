import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joined } from './test-support/joined.ts';

/** As the SDK does in its `onPageLeave`, at once; the browser says which event it dispatches. */
const leavesOn = (page: EventTarget, type: string, room: { disconnect: () => Promise<unknown> }) =>
  page.addEventListener(type, (event) => {
    vi.stubGlobal('event', event);
    void room.disconnect();
    vi.stubGlobal('event', undefined);
  });

/** All that was promised has happened. */
const settled = () => new Promise(setImmediate);

describe('a page that the person comes back to', () => {
  let page: EventTarget;
  beforeEach(() => {
    page = new EventTarget();
    vi.stubGlobal('window', page);
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each(['freeze', 'pagehide', 'beforeunload'])(
    'says that the call was cut off where the SDK left because of %s, and offers to join again',
    async (event) => {
      const { room, screen } = joined();
      leavesOn(page, event, room);
      page.dispatchEvent(new Event(event));
      await settled();
      expect(screen().dialog).toMatchObject({ condition: 'call.dropped', actions: ['redial', 'dismiss'] });
    },
  );

  it('says so too while everything is rebuilt', async () => {
    const { room, says, shows } = joined();
    leavesOn(page, 'freeze', room);
    room.state = 'reconnecting';
    says('connectionStateChanged', 'reconnecting');
    page.dispatchEvent(new Event('freeze'));
    await settled();
    expect(shows()).toEqual(['call.dropped']);
  });

  it('is disconnected, and can join again, where a join was cut off', async () => {
    const { room, source, says, screen } = joined();
    await room.disconnect();
    says('connectionStateChanged', 'connecting');
    leavesOn(page, 'pagehide', room);
    page.dispatchEvent(new Event('pagehide'));
    source.report({ name: 'ConnectionError', reason: 3, message: 'Client initiated disconnect' });
    await settled();
    expect(screen().banner).toMatchObject({ condition: 'signaling.disconnected', actions: ['reconnect'] });
  });

  it('is left by a person who stayed before, and presses leave now', async () => {
    const { room, shows } = joined();
    page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    shows(0);
    await room.disconnect();
    expect(shows(20_000)).toEqual([]);
  });

  it('is kept by the browser to come back to: nothing listens to `beforeunload`', () => {
    const added = vi.spyOn(page, 'addEventListener');
    joined();
    expect(added.mock.calls.map(([event]) => event)).not.toContain('beforeunload');
  });

  it('is listened to before the SDK is, and only while the source is in use', () => {
    const added = vi.spyOn(page, 'addEventListener');
    const removed = vi.spyOn(page, 'removeEventListener');
    joined().stop();
    expect(added.mock.calls.map(([event, , capture]) => [event, capture])).toContainEqual(['freeze', true]);
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});

it('a person who leaves sees nothing, where there is no page either', async () => {
  const { room, shows } = joined();
  await room.disconnect();
  expect(shows(20_000)).toEqual([]);
});
