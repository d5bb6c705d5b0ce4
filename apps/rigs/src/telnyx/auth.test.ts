import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

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
