import { describe, expect, it } from 'vitest';
import { errorCodes } from './errorCodes.ts';
import { refusals } from './refusals.ts';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';
import { withoutWaiting } from '../withoutWaiting.ts';

const { open } = rigPages(startRig);

describe('a connect of the real SDK that fails', () => {
  it('says that the session is full, and gets in when there is room', async () => {
    const { banner, press, server, titles, untilStatus } = await open();
    server.refuse(refusals.full);
    await press('Connect');
    const full = banner('Too many people are connected');
    await full.waitFor();
    server.refuse(null);
    await full.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    await full.waitFor({ state: 'detached' });
    expect(withoutWaiting(await titles())).toEqual(['Too many people are connected']);
  });

  it('says that the sign-in was refused, without the token, and signs in anew', async () => {
    const { page, press, prompt, server, titles, untilStatus } = await open();
    server.refuse(refusals.token);
    await press('Connect');
    const refused = prompt('Your sign-in was not accepted');
    await refused.waitFor();
    const state = await page.evaluate(() => JSON.stringify(window.faultlineRecorder?.store.getSnapshot()));
    expect(state).toContain('opentok/OT_AUTHENTICATION_ERROR');
    expect(state).not.toMatch(/T1==|cGFydG5lcl9pZD/);
    server.refuse(null);
    await refused.getByRole('button', { name: 'Sign in' }).click();
    await untilStatus('Ready');
    await refused.waitFor({ state: 'detached' });
    expect(await titles()).toEqual(['Your sign-in was not accepted']);
  });

  it.each([
    ['there is no such session', refusals.session, 'This call could not be found'],
    ['the service has trouble', refusals.trouble, 'The service has trouble'],
  ])('says that %s', async (_, refusal, title) => {
    const { banner, press, server, titles } = await open();
    server.refuse(refusal);
    await press('Connect');
    await banner(title).waitFor({ timeout: 60_000 });
    expect(await titles()).toEqual([title]);
  });

  it('says that the service cannot be reached', async () => {
    const { banner, press, server, titles } = await open();
    await server.kill();
    await press('Connect');
    await banner('We cannot reach the call service').waitFor({ timeout: 60_000 });
    expect(await titles()).toEqual(['We cannot reach the call service']);
  });

  it('says that the person has no access, as one issue although the SDK tells it twice', async () => {
    const { dialog, page, press, server, titles } = await open();
    server.refuse(refusals.terms);
    await press('Connect');
    await dialog('You have no access').waitFor();
    expect(await titles()).toEqual(['You have no access']);
    expect(await errorCodes(page)).toEqual(['opentok/OT_TERMS_OF_SERVICE_FAILURE']);
  });
});
