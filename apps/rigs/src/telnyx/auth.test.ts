import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenOptions } from '../openPages.ts';
import { startRig, type OpenPage, type Rig } from './rig.ts';

let rig: Rig;
let opened: OpenPage | undefined;
const open = async (options?: OpenOptions) => (opened = await rig.open(options));

beforeAll(async () => {
  rig = await startRig();
});
afterEach(() => opened?.close());
afterAll(() => rig.stop());

describe('signing in with the real SDK', () => {
  it('asks to sign in again when the login is refused, and does it on the same client', async () => {
    const { server, press, prompt, titles, untilStatus } = await open({ query: { password: 'wrong' } });
    await press('Connect');
    const refused = prompt('You could not be signed in');
    await refused.getByRole('button', { name: 'Sign in' }).click();
    await untilStatus('Ready');
    await refused.waitFor({ state: 'detached' });
    expect(server.sockets).toBe(1);
    expect(server.requests.filter((method) => method === 'login')).toHaveLength(2);
    expect(await titles()).toEqual(['You could not be signed in']);
  });

  it('keeps asking while the service refuses', async () => {
    const { server, press, prompt, untilStatus } = await open();
    server.configure({ refuseLogin: true });
    await press('Connect');
    const refused = prompt('You could not be signed in');
    await refused.getByRole('button', { name: 'Sign in' }).click();
    await refused.getByText('That did not work. You can try again.').waitFor();
    server.configure({ refuseLogin: false });
    await refused.getByRole('button', { name: 'Sign in' }).click();
    await untilStatus('Ready');
    await refused.waitFor({ state: 'detached' });
  });

  it('tells of a token that runs out soon, and stays signed in on the same call', async () => {
    const { banner, connect, dial, titles, untilStatus } = await open({ query: { tokenSeconds: '60' } });
    await connect();
    await dial('+15550200');
    await untilStatus('In a call');
    const soon = banner('You will be signed out soon');
    await soon.getByRole('button', { name: 'Stay signed in' }).click();
    await soon.waitFor({ state: 'detached' });
    await untilStatus('In a call');
    expect(await titles()).toEqual(['You will be signed out soon']);
  });
});
