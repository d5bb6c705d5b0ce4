import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

/** What reconnecting is called as it takes longer. */
const waiting = ['Still reconnecting', 'This is taking a long time'];

describe('a session of the real SDK', () => {
  it('says nothing while everything works', async () => {
    const { connect, press, titles, untilStatus } = await open();
    await connect();
    await press('Disconnect');
    await untilStatus('Not connected');
    await connect();
    expect(await titles()).toEqual([]);
  });

  it('says that it reconnects when the server dies, and that it is back', async () => {
    const { banner, connect, server, titles } = await open();
    await connect();
    await server.kill();
    await banner('Reconnecting').waitFor();
    await server.restart();
    await banner('You’re back').waitFor();
    await banner('You’re back').waitFor({ state: 'detached' });
    expect(await titles()).toEqual(['Reconnecting', 'You’re back']);
  });

  it('finds out about a half-open socket, and comes back when the server does', async () => {
    const { banner, connect, server, titles, untilStatus } = await open();
    await connect();
    server.freeze();
    await banner('Reconnecting').waitFor();
    await untilStatus('Not ready');
    server.thaw();
    await banner('You’re back').waitFor();
    expect(await titles()).toEqual(['Reconnecting', 'You’re back']);
  });

  it('offers to reconnect once the SDK has given up, and does it on the same session', async () => {
    const { banner, connect, server, titles, untilStatus } = await open();
    await connect();
    await server.kill();
    const exhausted = banner('We could not reconnect');
    await exhausted.waitFor({ timeout: 60_000 });
    await server.restart();
    await exhausted.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    await banner('You’re back').waitFor();
    const others = (await titles()).filter((title) => !waiting.includes(title));
    expect(others).toEqual(['Reconnecting', 'We could not reconnect', 'You’re back']);
  });

  it('says that the person was removed, and does not come back by itself', async () => {
    const { connect, dialog, server, titles } = await open();
    await connect();
    server.removeEveryone();
    await dialog('You were removed from the call').waitFor();
    expect(await titles()).toEqual(['You were removed from the call']);
  });
});
