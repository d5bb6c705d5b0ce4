import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

/** A page that the server has let in. */
const ready = async () => {
  const page = await open();
  await page.untilStatus('Ready');
  return page;
};

describe('the connection of a real peer to its server', () => {
  it('says nothing while everything works, nor when the person leaves and comes again', async () => {
    const { connect, press, titles, untilStatus } = await ready();
    await press('Disconnect');
    await untilStatus('Not connected');
    await connect();
    expect(await titles()).toEqual([]);
  });

  it('is back by the button of the banner when the server died and is there again', async () => {
    const { banner, server, titles, untilStatus } = await ready();
    await server.kill();
    const lost = banner('You are disconnected');
    await lost.waitFor();
    await untilStatus('Not ready');
    await server.restart();
    await lost.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    await lost.waitFor({ state: 'detached' });
    expect(await titles()).toEqual(expect.arrayContaining(['You are disconnected']));
  });

  it('cannot reach a server that is still away, and reaches it later', async () => {
    const { banner, server, untilStatus } = await ready();
    await server.kill();
    await banner('You are disconnected').getByRole('button', { name: 'Reconnect' }).click();
    const away = banner('We cannot reach the call service');
    await away.waitFor();
    await server.restart();
    await away.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    await away.waitFor({ state: 'detached' });
  });

  it('is back also where the server never noticed, and takes the peer back without a word', async () => {
    const { banner, server, untilStatus } = await ready();
    server.cut({ unnoticed: true });
    const lost = banner('You are disconnected');
    await lost.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    await lost.waitFor({ state: 'detached' });
  });

  it('has no way back for a peer whose id is taken, and says that it is disconnected', async () => {
    const { page, untilStatus } = await ready();
    const [origin, port] = await page.evaluate(() => [
      window.location.origin,
      new URLSearchParams(window.location.search).get('port'),
    ]);
    await page.goto(`${origin}/?test&port=${port}&id=ada`);
    await untilStatus('Ready');
    const second = await page.context().newPage();
    await second.goto(`${origin}/?test&port=${port}&id=ada`);
    const taken = second.getByRole('group', { name: 'You are disconnected', exact: true });
    await taken.waitFor();
    expect(await taken.getByRole('button', { name: 'Reconnect' }).count()).toBe(0);
  });

  it.each([
    ['a key that the server does not know', { key: 'other' }, 'This app is not set up right'],
    ['an id that no server takes', { id: '-ada-' }, 'This app is not set up right'],
    ['a server that is not there', { port: '1' }, 'We cannot reach the call service'],
  ])('is not made with %s', async (_, query, title) => {
    const { banner, titles } = await open({ query });
    await banner(title).waitFor();
    expect(await titles()).toEqual([title]);
  });
});
