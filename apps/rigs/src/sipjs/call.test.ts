import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenOptions } from '../openPages.ts';
import type { statuses } from './kamailio/statuses.ts';
import { kamailio, startRig, type OpenPage, type Rig } from './rig.ts';
import { stacks } from './stacks.ts';

let rig: Rig;
let opened: OpenPage | undefined;
const open = async (options?: OpenOptions) => {
  opened = await rig.open(options);
  await opened.connect();
  return opened;
};
const withBob = { query: { bob: 'answers' } };

/** Opens a page and has a call with the other phone on it. */
const inCall = async () => {
  const it = await open(withBob);
  await it.dial('bob');
  await it.untilStatus('In a call');
  return it;
};

/** What a person reads when a call is refused with this status, and the Q.850 cause that the server adds to it. */
const told = {
  302: '302 takes calls elsewhere',
  403: 'This call is not allowed',
  404: 'This number was not found',
  408: '408 did not answer',
  410: 'This number was not found',
  480: '480 did not answer',
  484: 'The number is not complete',
  486: '486 is busy',
  488: 'The two sides cannot talk',
  500: 'The call service had a problem',
  502: 'The call service had a problem',
  503: 'The call service had a problem',
  504: 'The call service had a problem',
  600: '600 is busy',
  603: '603 declined the call',
  604: 'This number was not found',
} satisfies Record<Exclude<keyof typeof statuses, 401 | 407>, string>;

describe.skipIf(!kamailio).each(stacks)('a call of the real %s through a real Kamailio', (_, entry) => {
  beforeAll(async () => {
    rig = await startRig(entry);
  });
  afterEach(() => opened?.close());
  afterAll(() => rig.stop());

  it('says why it was refused, for each status and its cause, and nothing else', async () => {
    const { dial, dialog, titles } = await open();
    for (const [number, title] of Object.entries(told)) {
      await dial(number);
      await dialog(title).waitFor();
      await dialog(title).getByRole('button', { name: 'Close' }).click();
      await dialog(title).waitFor({ state: 'detached' });
    }
    expect(await titles()).toEqual([...new Set(Object.values(told))]);
  });

  it.each(['401', '407'])(
    'asks to sign in when the call is refused with %s, until one is answered',
    async (number) => {
      const { dial, prompt, titles } = await open(withBob);
      await dial(number);
      const asked = prompt('Sign in to go on');
      await asked.waitFor();
      await dial('bob');
      await asked.waitFor({ state: 'detached' });
      expect(await titles()).toEqual(['Sign in to go on']);
    },
  );

  it('says that somebody who is not there cannot be reached', async () => {
    const { dial, dialog, titles } = await open();
    await dial('carol');
    await dialog('carol cannot be reached').waitFor();
    expect(await titles()).toEqual(['carol cannot be reached']);
  });

  it('calls again from the dialog', async () => {
    const { dial, dialog, page } = await open();
    await dial('486');
    await dialog('486 is busy').getByRole('button', { name: 'Call again' }).click();
    await page.waitForFunction(() => {
      const { calls } = window.faultlineRecorder?.store.getSnapshot().hangupCause ?? {};
      return Object.values(calls ?? {}).filter(({ phase }) => phase === 'ended').length === 2;
    });
    await dialog('486 is busy').waitFor();
  });

  it('says nothing when the person takes the call back, or hangs up', async () => {
    const { dial, page, press, titles, untilStatus } = await open({ query: { bob: 'rings' } });
    await dial('bob');
    await untilStatus('Ringing');
    await press('Hang up');
    await untilStatus('No call');
    await page.evaluate(() => window.faultlineBob?.call('alice'));
    await press('Answer');
    await untilStatus('In a call');
    await press('Hang up');
    await untilStatus('No call');
    // Another call proves that the ends of the first two have been told.
    await page.evaluate(() => window.faultlineBob?.call('alice'));
    await untilStatus('Ringing');
    expect(await titles()).toEqual([]);
  });

  it('says nothing when the other side hangs up without a cause', async () => {
    const { dial, dialog, page, titles, untilStatus } = await inCall();
    await page.evaluate(() => window.faultlineBob?.hangUp());
    await untilStatus('No call');
    await dial('486');
    await dialog('486 is busy').waitFor();
    expect(await titles()).toEqual(['486 is busy']);
  });

  it('says that it was cut off when the goodbye blames the network', async () => {
    const { dialog, page, titles } = await inCall();
    await page.evaluate(() => window.faultlineBob?.hangUp('Q.850;cause=38;text="Network out of order"'));
    await dialog('Your call was cut off').waitFor();
    expect(await titles()).toEqual(['Your call was cut off']);
  });

  it('says whom the person missed when the caller gives up', async () => {
    const { banner, page, titles, untilStatus } = await open(withBob);
    await page.evaluate(() => window.faultlineBob?.call('alice'));
    await untilStatus('Ringing');
    await page.evaluate(() => window.faultlineBob?.cancel());
    await banner('Missed call from bob').waitFor();
    expect(await titles()).toEqual(['Missed call from bob']);
  });

  it('says that its sound is lost when the other side falls silent', async () => {
    const { banner, page, titles } = await inCall();
    await page.evaluate(() => window.faultlineBob?.cutMedia());
    await banner('Sound is being restored').waitFor();
    expect(await titles()).toEqual(['Sound is being restored']);
  });

  it('asks for the microphone that is blocked, and tells no other end of the call', async () => {
    const { dial, prompt, titles } = await open({ microphone: false });
    await dial('bob');
    await prompt('Your microphone is blocked for this site').waitFor();
    expect(await titles()).toEqual(['Your microphone is blocked for this site']);
  });
});
