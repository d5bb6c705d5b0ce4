import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';
import { withoutWaiting } from '../withoutWaiting.ts';

const { open } = rigPages(startRig);

describe('a session that is refused', () => {
  it.each([
    ['sessionTokenExpired', 'prompt', 'Your sign-in has run out'],
    ['sessionTokenInvalid', 'prompt', 'Your sign-in was not accepted'],
    ['appIDMismatch', 'banner', 'This app is not set up right'],
    ['avatarNotFound', 'banner', 'This call could not be found'],
  ] as const)('with %s is for operators, and opens once it is mended', async (code, surface, title) => {
    const { connect, start, backend, alerts, untilStatus, titles, ...page } = await open();
    await connect();
    backend.service.refuse(code, { phase: 'session_token', reqId: 'r-1', rawBody: 'never to be seen' });
    await start();
    await page[surface](title).waitFor();
    expect(alerts).toEqual([code]);
    expect(await page.page.content()).not.toContain('never to be seen');
    backend.service.accept();
    await start();
    await untilStatus('In a call');
    await page[surface](title).waitFor({ state: 'detached' });
    expect(await titles()).toEqual([title]);
    expect(backend.service.asked).toBe(2);
  });

  it.each([
    ['billingRequired', 'Your account is on hold'],
    ['creditsExhausted', 'There is no credit left'],
    ['invalidRequest', 'The call could not be started'],
  ])('with %s says so in a dialog', async (code, title) => {
    const { connect, start, backend, dialog, titles } = await open();
    await connect();
    backend.service.refuse(code);
    await start();
    await dialog(title).waitFor();
    expect(await titles()).toEqual([title]);
    expect(backend.service.asked).toBe(1);
  });

  it('by a new token is opened with it', async () => {
    const { connect, start, backend, prompt, untilStatus } = await open();
    await connect();
    backend.service.refuse('sessionTokenExpired', { phase: 'session_token' });
    await start();
    const expired = prompt('Your sign-in has run out');
    await expired.waitFor();
    backend.service.accept();
    await expired.getByRole('button', { name: 'Sign in' }).click();
    await untilStatus('In a call');
    await expired.waitFor({ state: 'detached' });
  });

  it('told by the answer, the channel and the feed is one', async () => {
    const { connect, start, backend, banner, issues, page } = await open({
      query: { ways: 'events,socket', feed: '200' },
    });
    await connect();
    backend.service.refuse('unsupportedSampleRate', { phase: 'websocket_handshake' });
    await start();
    await banner('This app is not set up right').waitFor();
    const asked = () => page.waitForResponse((response) => response.url().endsWith('/incidents'));
    await asked();
    await asked();
    expect(await issues()).toEqual([
      { code: 'avatar/unsupportedSampleRate', condition: 'service.misconfigured', count: 1 },
    ]);
  });

  it('because nobody answered did not get through', async () => {
    const { press, start, backend, dialog, titles } = await open({ query: { ways: 'none' } });
    await press('Connect');
    await backend.kill();
    await start();
    await dialog('The call did not get through').waitFor();
    expect(await titles()).toEqual(['The call did not get through']);
  });
});

describe('a session that ends', () => {
  it.each([
    ['creditsExhausted', 'There is no credit left'],
    ['sessionDurationExceeded', 'The time for this call is up'],
  ])('with %s says why, and nothing else', async (code, title) => {
    const { inSession, backend, dialog, untilStatus, titles } = await open();
    await inSession();
    backend.fail(code);
    await dialog(title).waitFor();
    await untilStatus('No call');
    expect(await titles()).toEqual([title]);
  });

  it('because its time is up begins anew from the dialog', async () => {
    const { inSession, backend, dialog, untilStatus } = await open();
    await inSession();
    backend.fail('sessionDurationExceeded');
    await dialog('The time for this call is up').getByRole('button', { name: 'Call again' }).click();
    await untilStatus('In a call');
  });

  it('because nobody spoke is opened again by the person, not by itself', async () => {
    const { inSession, press, backend, banner, untilStatus, titles } = await open();
    await inSession();
    backend.fail('idleTimeout', { closeCode: 1000, closeReason: 'idle' });
    const away = banner('The connection was closed after a pause');
    await away.waitFor();
    await untilStatus('No call');
    expect(backend.service.asked).toBe(1);
    await away.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('In a call');
    await press('Hang up');
    await untilStatus('No call');
    expect(withoutWaiting(await titles())).toEqual(['The connection was closed after a pause']);
  });

  it('by a fatal protocol error was cut off', async () => {
    const { inSession, backend, dialog, titles } = await open();
    await inSession();
    backend.fail('protocolError', {}, true);
    await dialog('Your call was cut off').waitFor();
    expect(await titles()).toEqual(['Your call was cut off']);
  });
});

describe('the microphone in a session', () => {
  it('asks for it where it was taken away, and goes on once it is allowed again', async () => {
    const { inSession, press, blockMicrophone, allowMicrophone, prompt, untilStatus, titles } = await open();
    await inSession();
    await press('Speak');
    await blockMicrophone();
    const blocked = prompt('Your microphone is blocked for this site');
    await blocked.waitFor();
    await untilStatus('In a call');
    await allowMicrophone();
    await blocked.waitFor({ state: 'detached' });
    expect(await titles()).toEqual([
      'Your microphone is blocked for this site',
      'Your microphone may be used again',
    ]);
  });
});

describe('a service that fails', () => {
  it('for the third time keeps failing', async () => {
    const { inSession, backend, banner, untilStatus, titles } = await open();
    await inSession();
    backend.fail('upstreamError');
    await banner('The service has trouble').waitFor();
    backend.fail('protocolError');
    backend.fail('upstreamError');
    await banner('The same trouble came back').waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual(['The service has trouble', 'The same trouble came back']);
  });

  it('because the avatar’s sound and picture have no way out has trouble, which is no fault of the connection', async () => {
    const { inSession, backend, banner, untilStatus, titles } = await open();
    await inSession();
    backend.fail('egressUnavailable', {}, false);
    await banner('The service has trouble').waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual(['The service has trouble']);
  });

  it('in a way nobody knows yet is something unexpected', async () => {
    const { inSession, backend, banner, issues } = await open();
    await inSession();
    backend.fail('gestureModelRetired', {}, false);
    await banner('Something unexpected happened').waitFor();
    expect(await issues()).toMatchObject([{ code: 'avatar/gestureModelRetired', condition: 'sdk.unknown' }]);
  });
});

describe('a session that is lost', () => {
  it('is opened again by the page', async () => {
    const { inSession, backend, banner, untilStatus, titles } = await open();
    await inSession();
    backend.service.refuse('connectionFailed', { phase: 'websocket_connect' }, 1);
    backend.fail('connectionClosed', { closeCode: 1006 });
    await banner('Reconnecting your call').waitFor();
    await banner('You’re back').waitFor();
    await untilStatus('In a call');
    expect(backend.service.asked).toBe(3);
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('is opened again by the backend', async () => {
    const { inSession, backend, banner, untilStatus, titles } = await open({
      query: { reconnects: 'no' },
      backend: { retries: 4, firstDelayMs: 800 },
    });
    await inSession();
    backend.service.refuse('connectionFailed', { phase: 'websocket_connect' }, 1);
    backend.fail('connectionClosed', { closeCode: 1006 });
    await banner('Reconnecting your call').waitFor();
    await banner('You’re back').waitFor();
    await untilStatus('In a call');
    expect(await titles()).toEqual(['Reconnecting your call', 'You’re back']);
  });

  it('is given up when no attempt works, and opened when the person asks for it', async () => {
    const { inSession, backend, banner, dialog, untilStatus, titles } = await open({
      query: { attempts: '2' },
    });
    await inSession();
    backend.service.refuse('connectionFailed');
    backend.fail('connectionClosed', { closeCode: 1006 });
    const cutOff = dialog('Your call was cut off');
    await cutOff.waitFor();
    expect(backend.service.asked).toBe(3);
    await cutOff.getByRole('button', { name: 'Close' }).click();
    backend.service.accept();
    await banner('We could not reconnect').getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('In a call');
    await untilStatus('Ready');
    expect(await titles()).not.toContain('You are disconnected');
  });

  it('is gone where nobody opens it again', async () => {
    const { inSession, backend, banner, untilStatus, titles } = await open({ query: { reconnects: 'no' } });
    await inSession();
    backend.fail('connectionClosed', { closeCode: 1006 });
    await banner('You are disconnected').waitFor();
    await untilStatus('No call');
    expect(await titles()).toEqual(['You are disconnected']);
  });

  it('ends for the reason that the attempt to open it met', async () => {
    const { inSession, backend, dialog, titles } = await open();
    await inSession();
    backend.service.refuse('creditsExhausted');
    backend.fail('connectionClosed', { closeCode: 1006 });
    await dialog('There is no credit left').waitFor();
    expect(backend.service.asked).toBe(2);
    expect(await titles()).not.toContain('We could not reconnect');
  });
});
