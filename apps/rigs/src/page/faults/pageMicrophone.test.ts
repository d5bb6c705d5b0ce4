import { describe, expect, it, vi } from 'vitest';
import { createPageMicrophone } from './pageMicrophone.ts';

/** A browser with one microphone and one camera. */
function setUp() {
  const sound = Object.assign(new EventTarget(), {
    readyState: 'live',
    stop: () => void Object.assign(sound, { readyState: 'ended' }),
  });
  const devices = Object.assign(new EventTarget(), {
    getUserMedia: () => Promise.resolve({ getAudioTracks: () => [sound] }),
    enumerateDevices: () => Promise.resolve([{ kind: 'audioinput' }, { kind: 'videoinput' }]),
  }) as unknown as MediaDevices;
  const ended = vi.fn();
  const changed = vi.fn();
  sound.addEventListener('ended', ended);
  devices.addEventListener('devicechange', changed);
  return { devices, ended, changed, microphone: createPageMicrophone(devices) };
}

const open = (devices: MediaDevices) => devices.getUserMedia({ audio: true });

describe('the microphone of a page', () => {
  it.each([
    ['missing', 'NotFoundError'],
    ['held', 'NotReadableError'],
    ['blocked', 'NotAllowedError'],
  ] as const)('is refused while it is %s, and given afterwards', async (trouble, name) => {
    const { devices, microphone } = setUp();
    microphone.trouble(trouble);
    expect(microphone.current).toBe(trouble);
    await expect(open(devices)).rejects.toMatchObject({ name });
    await expect(devices.getUserMedia({ video: true })).resolves.toBeDefined();
    microphone.trouble(null);
    await expect(open(devices)).resolves.toBeDefined();
  });

  it('falls silent when it is pulled out, and the page is told', async () => {
    const { devices, microphone, ended, changed } = setUp();
    await open(devices);
    microphone.trouble('missing');
    expect([ended.mock.calls.length, changed.mock.calls.length]).toEqual([1, 1]);
    expect(await devices.enumerateDevices()).toEqual([{ kind: 'videoinput' }]);
    microphone.trouble(null);
    expect([ended.mock.calls.length, changed.mock.calls.length]).toEqual([1, 2]);
    expect(await devices.enumerateDevices()).toHaveLength(2);
  });

  it('goes on in a call when another program takes it, for that program came too late', async () => {
    const { devices, microphone, ended } = setUp();
    await open(devices);
    microphone.trouble('held');
    expect(ended).not.toHaveBeenCalled();
  });
});
