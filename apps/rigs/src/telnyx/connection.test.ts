import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

describe('the connection of the real SDK', () => {
  it('says nothing while everything works', async () => {
    const { connect, dial, untilStatus, press, titles } = await open();
    await connect();
    await dial('+15550200');
    await untilStatus('In a call');
    await press('Hang up');
    await untilStatus('No call');
    await press('Disconnect');
    await untilStatus('Not connected');
    expect(await titles()).toEqual([]);
  });

  it('says that it reconnects when the server dies, and that it is back', async () => {
    const { connect, server, banner, titles } = await open();
    await connect();
    await server.kill();
    await banner('Reconnecting').waitFor();
    await server.restart();
    await banner('You’re back').waitFor();
    await banner('You’re back').waitFor({ state: 'detached' });
    expect(await titles()).toEqual(['Reconnecting', 'You’re back']);
  });

  it('says that the service cannot be reached when it is not there at first, and is in once it is', async () => {
    const { press, server, banner, titles, untilStatus } = await open();
    await server.kill();
    await press('Connect');
    const away = banner('We cannot reach the call service');
    await away.waitFor({ timeout: 60_000 });
    await server.restart();
    // The SDK itself tries again only after up to half a minute; where that is due now, nothing is left to press.
    await Promise.any([away.getByRole('button', { name: 'Reconnect' }).click(), untilStatus('Ready')]);
    await untilStatus('Ready');
    await away.waitFor({ state: 'detached' });
    // A short and a long wait come before it, as for any connection that is being tried.
    expect((await titles()).at(-1)).toBe('We cannot reach the call service');
  });

  it('offers to reconnect once the attempts are exhausted, and does it on the same client', async () => {
    const { connect, server, banner, titles, untilStatus } = await open({ query: { attempts: '2' } });
    await connect();
    await server.kill();
    const exhausted = banner('We could not reconnect');
    await exhausted.waitFor();
    await server.restart();
    await exhausted.getByRole('button', { name: 'Reconnect' }).click();
    await banner('You’re back').waitFor();
    await untilStatus('Ready');
    expect(server.sockets).toBe(1);
    expect(await titles()).toEqual(['Reconnecting', 'We could not reconnect', 'You’re back']);
  });

  it('lets the person try now while the SDK waits, without a second socket', async () => {
    const { connect, server, banner, untilStatus } = await open({ query: { longAfter: '2000' } });
    await connect();
    await server.kill();
    const reconnecting = banner('Still reconnecting');
    // From here on the SDK waits for three seconds at least.
    await reconnecting.getByText('Attempt 3 of 10.').waitFor();
    await server.restart();
    await reconnecting.getByRole('button', { name: 'Try now' }).click();
    await untilStatus('Ready');
    expect(server.sockets).toBe(1);
  });

  it('finds out about a half-open socket, and comes back when the server does', async () => {
    const { connect, server, banner, titles, untilStatus } = await open();
    await connect();
    server.freeze();
    await banner('Reconnecting').waitFor({ timeout: 60_000 });
    await untilStatus('Not ready');
    server.thaw();
    await banner('You’re back').waitFor();
    expect(await titles()).toEqual(['Reconnecting', 'You’re back']);
  });

  it('says that the service does not answer when its gateway fails, and notices a later loss', async () => {
    const { connect, server, banner, titles, untilStatus } = await open();
    await connect();
    server.tellState('FAILED');
    await banner('The call service is not answering').waitFor();
    await banner('You’re back').waitFor();
    await untilStatus('Ready');
    await banner('You’re back').waitFor({ state: 'detached' });
    await server.kill();
    await banner('Reconnecting').waitFor();
    expect(await titles()).toEqual(['The call service is not answering', 'You’re back', 'Reconnecting']);
  });

  it('says that the person is offline, and is quiet once traffic proves the network', async () => {
    const { connect, context, banner, titles } = await open();
    await connect();
    await context.setOffline(true);
    await banner('You are offline').waitFor();
    await context.setOffline(false);
    await banner('You are offline').waitFor({ state: 'detached' });
    const told = await titles();
    expect(told[0]).toBe('You are offline');
    expect(['You seem to be back online', 'You’re back']).toEqual(expect.arrayContaining(told.slice(1)));
  });

  it('comes back when the app itself leaves and connects again', async () => {
    const { connect, press, titles, untilStatus } = await open();
    await connect();
    await press('Disconnect');
    await untilStatus('Not connected');
    await connect();
    expect(await titles()).toEqual([]);
  });

  it('offers to reconnect where the app wants no reconnecting by itself', async () => {
    const { connect, server, banner, titles, untilStatus } = await open({ query: { autoReconnect: 'no' } });
    await connect();
    await server.kill();
    const gone = banner('You are disconnected');
    await gone.waitFor();
    await server.restart();
    await gone.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    expect(await titles()).not.toContain('Reconnecting');
  });

  it('says that the person is disconnected after the service sent them away', async () => {
    const { connect, server, banner, untilStatus } = await open();
    await connect();
    server.punt();
    const gone = banner('You are disconnected');
    await gone.waitFor();
    await gone.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
  });
});
