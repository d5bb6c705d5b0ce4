import { describe, expect, it } from 'vitest';
import { startRig, type OpenPage } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

/** Opens a page and has a call on it. */
const inCall = async (prepare: (page: OpenPage) => void = () => undefined) => {
  const page = await open();
  prepare(page);
  await page.connect();
  await page.dial('+15550200');
  await page.untilStatus('In a call');
  return page;
};

const codes = ({ page }: OpenPage) =>
  page.evaluate(() =>
    (window.faultlineRecorder?.store.getSnapshot().callErrors.issues ?? []).map(({ code }) => code),
  );

describe('the connection of the real SDK', () => {
  it('takes a call up again when the server died and is there again', async () => {
    const page = await inCall();
    const { banner, server, titles, untilStatus } = page;
    await server.kill();
    await banner('Reconnecting your call').waitFor();
    await server.restart();
    await banner('You’re back').waitFor();
    await server.untilAsked('reconnect');
    await untilStatus('In a call');
    expect(await codes(page)).toEqual(expect.arrayContaining(['twilio/31005', 'twilio/53001']));
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('says nothing of a connection that was closed and is there again at once', async () => {
    const page = await open();
    await page.connect();
    page.server.close(1001);
    await page.server.untilAsked('register', 2);
    await page.untilStatus('Ready');
    expect(await codes(page)).toEqual(['twilio/device/unregistered']);
    expect(await page.titles()).toEqual([]);
  });

  it('tells a call that the service does not take up again', async () => {
    const { dialog, server, untilStatus } = await inCall();
    server.configure({ keepCalls: false });
    server.close(1001);
    await dialog('Your call could not be saved').waitFor();
    await untilStatus('No call');
    await untilStatus('Ready');
  });

  it('tells a call that the SDK drops without a word', async () => {
    const page = await inCall(({ server }) => server.configure({ giveReconnectToken: false }));
    await page.server.kill();
    await page.dialog('Your call was cut off').waitFor();
    await page.untilStatus('No call');
    await page.server.restart();
    await page.untilStatus('Ready');
    expect(await codes(page)).toContain('twilio/call/transportClose');
  });

  it('waits for a server that is not there yet', async () => {
    const { banner, press, server, titles, untilStatus } = await open();
    await server.kill();
    await press('Connect');
    await banner('Connecting').waitFor();
    await server.restart();
    await untilStatus('Ready');
    await banner('Connecting').waitFor({ state: 'detached' });
    expect(await titles()).toEqual(['Connecting']);
  });

  it('says nothing when the person leaves', async () => {
    const { press, titles, untilStatus } = await inCall();
    await press('Disconnect');
    await untilStatus('No call');
    await untilStatus('Not connected');
    expect(await titles()).toEqual([]);
  });
});

describe('access tokens of the real SDK', () => {
  it.each([
    ['expired', 'Your sign-in has run out'],
    ['invalid', 'Your sign-in was not accepted'],
  ])('that are %s are renewed on the same device', async (token, title) => {
    const { press, prompt, titles, untilStatus } = await open({ query: { token } });
    await press('Connect');
    await prompt(title).getByRole('button', { name: 'Sign in' }).click();
    await untilStatus('Ready');
    await prompt(title).waitFor({ state: 'detached' });
    expect(await titles()).toEqual([title]);
  });

  it('that expire soon are renewed before they do', async () => {
    const { banner, connect, server, titles } = await open({ query: { refresh: '30000' } });
    server.configure({ ttl: 30 });
    await connect();
    const soon = banner('You will be signed out soon');
    await soon.waitFor();
    server.configure({ ttl: null });
    await soon.getByRole('button', { name: 'Stay signed in' }).click();
    await server.untilAsked('listen', 2);
    await soon.waitFor({ state: 'detached' });
    expect(await titles()).toEqual(['You will be signed out soon']);
  });
});
