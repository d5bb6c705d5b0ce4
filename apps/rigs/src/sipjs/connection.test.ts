import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenOptions } from '../openPages.ts';
import { kamailio, startRig, type OpenPage, type Rig } from './rig.ts';
import { stacks } from './stacks.ts';

let rig: Rig;
let opened: OpenPage | undefined;
const open = async (options?: OpenOptions) => (opened = await rig.open(options));

describe.skipIf(!kamailio).each(stacks)('the connection of the real %s to a real Kamailio', (name, entry) => {
  beforeAll(async () => {
    rig = await startRig(entry);
  });
  afterEach(async () => {
    rig.server.thaw();
    await rig.server.restart();
    await opened?.close();
  });
  afterAll(() => rig.stop());

  it('says nothing when it comes', async () => {
    const { connect, titles } = await open();
    await connect();
    expect(await titles()).toEqual([]);
  });

  it('asks to sign in after a wrong password, and goes on with the right one', async () => {
    const { page, press, prompt, titles } = await open({ query: { password: 'wrong' } });
    await press('Connect');
    const asked = prompt('Your sign-in was not accepted');
    await asked.waitFor();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await titles()).toEqual(['Your sign-in was not accepted']);
  });

  it.each([
    ['reg-403', 'You could not be signed in'],
    ['reg-503', 'The service has trouble'],
  ])('says what became of the registration of %s', async (user, title) => {
    const { page, press, titles } = await open({ query: { user } });
    await press('Connect');
    await page.getByRole('group', { name: title }).waitFor();
    expect(await titles()).toEqual([title]);
  });

  if (name === 'sip.js 0.21')
    it('does not speak of reconnecting where nobody does, and reconnects when the person asks', async () => {
      const { banner, connect, server, titles, untilStatus } = await open();
      await connect();
      await server.kill();
      await banner('You are disconnected').waitFor();
      await server.restart();
      await banner('You are disconnected').getByRole('button', { name: 'Reconnect' }).click();
      await banner('You’re back').waitFor();
      await untilStatus('Ready');
      expect(await titles()).not.toContain('Reconnecting…');
    });

  it('says that the service cannot be reached when it is not there at first, and is in once it is', async () => {
    const { banner, press, server, titles, untilStatus } = await open({ query: { reconnects: '' } });
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

  it('tells that the package, or our helper, reconnects', async () => {
    const { banner, connect, server, titles, untilStatus } = await open({ query: { reconnects: '' } });
    await connect();
    await server.kill();
    await banner('Reconnecting').waitFor();
    await server.restart();
    await banner('You’re back').waitFor();
    await untilStatus('Ready');
    expect(await titles()).toEqual(['Reconnecting', 'You’re back']);
  });

  it('keeps the call while the server is away, and says so', async () => {
    const { banner, connect, dial, server, titles, untilStatus } = await open({
      query: { bob: 'answers', reconnects: '' },
    });
    await connect();
    await dial('bob');
    await untilStatus('In a call');
    await server.kill();
    await banner('Reconnecting your call').waitFor();
    await untilStatus('In a call');
    await server.restart();
    await banner('You’re back').waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('blames the network, and nobody else, when a frozen server answers nothing', async () => {
    const { connect, dial, dialog, page, server } = await open({
      prepare: (it) => it.clock.install().then(() => undefined),
    });
    await connect();
    server.freeze();
    await dial('bob');
    // Once the INVITE is out, its transaction gives up after 64 × 500 ms (RFC 3261 §17.1.1.2, timer B).
    await expect
      .poll(
        async () => {
          await page.clock.fastForward(33_000);
          return dialog('The call did not get through').isVisible();
        },
        { timeout: 20_000 },
      )
      .toBe(true);
  });
});
