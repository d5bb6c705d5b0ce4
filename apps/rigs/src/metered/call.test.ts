import { describe, expect, it } from 'vitest';
import { startRig, type OpenPage } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { open } = rigPages(startRig);

/** Two pages in one room, the second of which hears the first. */
const inCall = async (query: Readonly<Record<string, string>> = {}, guestQuery = {}) => {
  const it = await open({ query });
  await it.connect();
  const guest = await it.invite(guestQuery);
  await it.untilStatus('In a call');
  await guest.untilStatus('In a call');
  return { ...it, guest };
};

/** How many calls the page has heard of since it opened, and how many of them go on. */
const calls = ({ page }: Pick<OpenPage, 'page'>) =>
  page.evaluate(() => {
    const all = Object.values(window.faultlineRecorder?.store.getSnapshot().hangupCause.calls ?? {});
    return { all: all.length, live: all.filter(({ phase }) => phase !== 'ended').length };
  });

const oneOf = (...titles: readonly string[]) => expect.arrayContaining([...titles]) as readonly string[];

describe('a call between two real peers', () => {
  it('carries sound, and ends without a word when the other one leaves', async () => {
    const { guest, titles, untilStatus } = await inCall();
    await guest.untilSound();
    await guest.press('Disconnect');
    await untilStatus('No call');
    await untilStatus('Ready');
    expect(await titles()).toEqual([]);
    expect(await guest.titles()).toEqual([]);
  });

  it('asks for the microphone that was taken away, and sends it again', async () => {
    const { allowMicrophone, guest, prompt, takeMicrophone, untilStatus } = await inCall();
    await guest.untilSound();
    await takeMicrophone();
    await prompt('Your microphone is needed').waitFor();
    await allowMicrophone();
    const again = prompt('Your microphone may be used again');
    await again.getByRole('button', { name: 'Switch it on' }).click();
    await again.waitFor({ state: 'detached' });
    await guest.untilSound();
    await untilStatus('In a call');
  });

  it('goes on as the same call after the server died, although everybody has a new id', async () => {
    const it = await inCall();
    await it.server.kill();
    await it.banner('Reconnecting your call').waitFor();
    await it.guest.banner('Reconnecting your call').waitFor();
    await it.server.restart();
    await it.banner('You’re back').waitFor();
    await it.untilStatus('In a call');
    await it.guest.untilStatus('In a call');
    expect((await calls(it)).live).toBe(1);
    // Its sound takes a connection of its own, which may be told in between: nobody is back before.
    const titles = await it.titles();
    expect([titles[0], titles.at(-1)]).toEqual(['Reconnecting your call', 'You’re back']);
    expect(titles.slice(1, -1).join()).toMatch(/^(Sound is being restored)?$/);
  });

  it('goes on as the same call where ids stay', async () => {
    const it = await open();
    it.server.configure({ keepIds: true });
    await it.connect();
    const guest = await it.invite();
    await it.untilStatus('In a call');
    it.server.drop();
    await it.server.untilAsked('subscribe', 4);
    await it.untilStatus('Ready');
    await it.untilStatus('In a call');
    await guest.untilStatus('In a call');
    expect(await it.titles()).toEqual(expect.not.arrayContaining(['Your call was cut off']));
  });

  it('says that its sound is being restored while media is cut, and not a word of the connection', async () => {
    const it = await inCall();
    it.server.media.cut();
    await it.banner('Sound is being restored').waitFor({ timeout: 30_000 });
    await it.untilStatus('Ready');
    it.server.media.restore();
    await it.banner('Sound is being restored').waitFor({ state: 'detached', timeout: 30_000 });
    await it.untilStatus('In a call');
    expect(await it.titles()).toEqual(['Sound is being restored', 'You’re back']);
  });

  it('says that the microphone could not be switched where it reached nobody', async () => {
    const { banner, press, titles } = await inCall();
    await press('Break sending');
    await press('Switch microphone');
    await banner('The microphone could not be switched').waitFor();
    expect(await titles()).toEqual(['The microphone could not be switched']);
  });
});

describe('a call that a real service ends', () => {
  it('was taken from the person who was removed, and one dialog says so', async () => {
    const { server, dialog, titles, untilStatus } = await inCall();
    server.close(4020);
    await dialog('You were removed from the call').waitFor();
    await untilStatus('No call');
    expect(await titles()).toEqual(['You were removed from the call']);
  });

  it('was cut off when the attempts are used up, and a new peer brings it back', async () => {
    const { server, guest, banner, dialog, titles, untilStatus } = await inCall({ attempts: '2' });
    await server.kill();
    const exhausted = banner('We could not reconnect');
    await exhausted.waitFor();
    const cutOff = dialog('Your call was cut off');
    await cutOff.waitFor();
    await server.restart();
    await cutOff.getByRole('button', { name: 'Close' }).click();
    await exhausted.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
    await guest.untilStatus('Ready');
    await untilStatus('In a call');
    expect(await titles()).toEqual(oneOf('We could not reconnect', 'Your call was cut off'));
  });

  it('waits for a peer whose tokens failed, and comes back once they work', async () => {
    const { server, guest, prompt, press, titles, untilStatus } = await inCall({
      attempts: '4',
      maxDelay: '600',
    });
    await press('Break tokens');
    server.drop();
    const gaveUp = prompt('You could not be signed in');
    await gaveUp.waitFor();
    await press('Mend tokens');
    await gaveUp.getByRole('button', { name: 'Sign in' }).click();
    await untilStatus('Ready');
    await untilStatus('In a call');
    await guest.untilStatus('In a call');
    expect(await titles()).not.toContain('Your call was cut off');
  });

  it('never began where the channel is refused', async () => {
    const { server, press, dialog, titles } = await open();
    server.configure({ errors: { subscribe: 'channel_not_authorized' } });
    await press('Connect');
    await dialog('You have no access').waitFor();
    expect(await titles()).toEqual(['You have no access']);
  });

  it('never began where the microphone is blocked', async () => {
    const { press, prompt, titles, untilStatus } = await open({ microphone: false });
    await press('Connect');
    await prompt('Your microphone is blocked for this site').waitFor();
    await untilStatus('Not connected');
    expect(await titles()).toEqual(['Your microphone is blocked for this site']);
  });

  it('never began where the service cannot be reached, and joins when it can', async () => {
    const { server, press, banner, untilStatus } = await open();
    await server.kill();
    await press('Connect');
    const unreachable = banner('We cannot reach the call service');
    await unreachable.waitFor();
    await server.restart();
    await unreachable.getByRole('button', { name: 'Reconnect' }).click();
    await untilStatus('Ready');
  });
});
