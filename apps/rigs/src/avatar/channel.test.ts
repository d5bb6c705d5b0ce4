import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

const ways = ['events', 'socket', 'events,socket'];

describe.each(ways)('a page that hears the backend by %s', (way) => {
  const query = { ways: way };

  it('is told nothing while everything works', async () => {
    const { inSession, press, untilStatus, titles, issues } = await open({ query });
    await inSession();
    await press('Hang up');
    await untilStatus('No call');
    await press('Disconnect');
    await untilStatus('Not connected');
    expect(await titles()).toEqual([]);
    expect((await issues()).map(({ code }) => code)).toEqual(['avatar/session/closed']);
  });

  it('is reconnecting while the backend is gone, and back with it', async () => {
    const { inSession, backend, banner, untilStatus, titles } = await open({ query });
    await inSession();
    await backend.kill();
    await banner('Reconnecting your call').waitFor();
    await backend.restart();
    await banner('You’re back').waitFor();
    await untilStatus('Ready');
    await untilStatus('In a call');
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('hears what it missed, once', async () => {
    const { inSession, backend, dialog, banner, issues } = await open({ query });
    await inSession();
    backend.fail('protocolError');
    await backend.kill();
    await banner('Reconnecting your call').waitFor();
    backend.fail('creditsExhausted', { serverCode: '4001' });
    await backend.restart();
    await dialog('There is no credit left').waitFor();
    const told = await issues();
    expect(told.filter(({ code }) => /protocolError|creditsExhausted/.test(code))).toEqual([
      { code: 'avatar/protocolError', condition: 'sdk.protocol', count: 1 },
      { code: 'avatar/creditsExhausted', condition: 'quota.credits', count: 1 },
    ]);
  });
});

describe.each(ways)('who is on a session, by %s', (way) => {
  const avatar = { id: 'avatar', kind: 'avatar', name: 'Ada' } as const;
  const agent = { id: 'agent', kind: 'agent', name: 'Helper' } as const;

  it('is told when the last of them is gone, and no more once one is back', async () => {
    const { inSession, backend, banner, titles, parties } = await open({ query: { ways: way } });
    await inSession();
    await parties('avatar Ada joined');
    backend.move(agent, 'joined');
    backend.move(agent, 'away');
    await parties('avatar Ada joined, agent Helper away');
    backend.move(agent, 'gone');
    await parties('avatar Ada joined, agent Helper gone');
    backend.move(avatar, 'gone', 'network');
    const dropped = banner('Ada was disconnected');
    await dropped.waitFor();
    backend.move(avatar, 'back');
    await dropped.waitFor({ state: 'detached' });
    await parties('agent Helper gone, avatar Ada back');
    expect(await titles()).toEqual(['Ada was disconnected']);
  });

  it('is known to a page that comes back', async () => {
    const { inSession, backend, banner, untilStatus, parties } = await open({ query: { ways: way } });
    await inSession();
    backend.move(agent, 'joined');
    await parties('avatar Ada joined, agent Helper joined');
    await backend.kill();
    await banner('Reconnecting your call').waitFor();
    backend.move(agent, 'away');
    await backend.restart();
    await untilStatus('Ready');
    await parties('avatar Ada joined, agent Helper away');
  });
});

describe('an EventSource', () => {
  it('that gave up is opened anew where the page makes it by a function', async () => {
    const { inSession, backend, banner, untilStatus, titles, page } = await open();
    await inSession();
    backend.proxy(502);
    const refused = page.waitForResponse((response) => response.status() === 502);
    await backend.kill();
    await backend.restart();
    await refused;
    await banner('Reconnecting your call').waitFor();
    await page.waitForResponse((response) => response.status() === 502);
    backend.proxy(null);
    await banner('You’re back').waitFor();
    await untilStatus('Ready');
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('that gave up is said to be gone where the page made it once', async () => {
    const { inSession, backend, banner } = await open({ query: { once: '' } });
    await inSession();
    backend.proxy(502);
    await backend.kill();
    await backend.restart();
    await banner('You are disconnected').waitFor();
  });
});

describe('a WebSocket', () => {
  it('that the page made once is gone when it is gone', async () => {
    const { inSession, backend, banner, titles } = await open({ query: { ways: 'socket', once: '' } });
    await inSession();
    await backend.kill();
    await banner('You are disconnected').waitFor();
    expect(await titles()).toEqual(['You are disconnected']);
  });

  it('that the backend closes with 1000 is no trouble', async () => {
    const { inSession, press, backend, untilStatus, titles } = await open({ query: { ways: 'socket' } });
    await inSession();
    await press('Hang up');
    await untilStatus('No call');
    backend.closeSockets(1000);
    await untilStatus('Not connected');
    expect(await titles()).toEqual([]);
  });
});

describe('an incident feed alone', () => {
  it('tells what happened, each incident once, and of the third that it keeps coming', async () => {
    const { press, start, backend, banner, titles, issues } = await open({
      query: { ways: 'none', feed: '200' },
    });
    await press('Connect');
    await start();
    backend.fail('upstreamError');
    await banner('The service has trouble').waitFor();
    backend.fail('serverError');
    backend.fail('upstreamError');
    await banner('The same trouble came back').waitFor();
    expect(await titles()).toEqual(['The service has trouble', 'The same trouble came back']);
    expect((await issues()).map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(3);
  });

  it('goes on when it was not answered for a while', async () => {
    const { press, backend, banner, page } = await open({ query: { ways: 'none', feed: '200' } });
    await press('Connect');
    const unanswered = page.waitForEvent('requestfailed');
    await backend.kill();
    await unanswered;
    backend.fail('avatarNotFound');
    await backend.restart();
    await banner('This call could not be found').waitFor();
  });
});
