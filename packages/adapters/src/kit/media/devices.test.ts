import { describe, expect, it, vi } from 'vitest';
import { askForDevice, openDevice } from './devices.ts';
import { createEmitter } from '../replay/emitter.ts';
import { opentokSource } from '../../opentok/index.ts';
import { sipjsSource } from '../../sipjs/index.ts';
import { sipjsLegacySource } from '../../sipjs/legacy/index.ts';
import { telnyxSource } from '../../telnyx/index.ts';
import { twilioSource } from '../../twilio/index.ts';

type Ask = () => Promise<unknown>;
const agent = () => ({
  transport: { state: 'Connected', stateChange: createEmitter({}) },
  configuration: {},
});

describe.each([
  ['telnyx', 'the browser’s', (getUserMedia: Ask) => telnyxSource(createEmitter({}), { getUserMedia })],
  ['sipjs', 'ours', (getUserMedia: Ask) => sipjsSource(agent(), { getUserMedia })],
  [
    'sipjs/legacy',
    'ours',
    (getUserMedia: Ask) => sipjsLegacySource(createEmitter({ register: () => undefined }), { getUserMedia }),
  ],
  [
    'opentok',
    'the browser’s',
    (getUserMedia: Ask) => opentokSource({ getUserMedia, republish: () => undefined }),
  ],
  [
    'twilio',
    'the browser’s',
    (getUserMedia: Ask) => twilioSource(createEmitter({ state: 'registered' }), { getUserMedia }),
  ],
] as const)('the microphone that %s opens to ask for it', (_, whose, sourceWith) => {
  const request = { issueId: 'i', action: 'resumeMedia', code: '', callId: null, device: null } as const;

  it('is switched off again, every track of it', async () => {
    const tracks = [{ stop: vi.fn() }, { stop: vi.fn() }];
    const source = sourceWith(() => Promise.resolve({ getTracks: () => tracks }));
    await source.recover?.(request);
    for (const { stop } of tracks) expect(stop).toHaveBeenCalledOnce();
  });

  it('is switched off although one of its tracks cannot be', async () => {
    const broken = {
      stop: () => {
        throw new Error('this track cannot stop');
      },
    };
    const good = { stop: vi.fn() };
    const source = sourceWith(() => Promise.resolve({ getTracks: () => [broken, good] }));
    await source.recover?.(request);
    expect(good.stop).toHaveBeenCalledOnce();
  });

  it('is not there when the browser says no, and the person is told so', async () => {
    const refusal = new Error('not allowed');
    const source = sourceWith(() => Promise.reject(refusal));
    const refused = expect(source.recover?.(request)).rejects;
    if (whose === 'ours')
      await refused.toMatchObject({
        message: expect.stringContaining('could still not be used') as unknown,
        cause: refusal,
      });
    else await refused.toBe(refusal);
  });
});

describe('a device that is asked for', () => {
  it.each([
    [undefined, [[{ audio: true }]]],
    [null, [[{ audio: true }]]],
    ['microphone', [[{ audio: true }]]],
    ['camera', [[{ video: true }]]],
    // The permission for a screen is asked when it is shared, and for a speaker never.
    ['screen', []],
    ['speaker', []],
  ] as const)('is the one that is named: %s', async (device, asked) => {
    const getUserMedia = vi.fn(() => Promise.resolve({ getTracks: () => [] }));
    await askForDevice(getUserMedia, device);
    expect(getUserMedia.mock.calls).toEqual(asked);
  });

  it('is asked of the browser where the app has no way of its own', async () => {
    const mediaDevices = {
      getUserMedia(constraints: object) {
        if (this !== mediaDevices) throw new TypeError('Illegal invocation');
        return Promise.resolve(constraints);
      },
    };
    vi.stubGlobal('navigator', { mediaDevices });
    await expect(openDevice(undefined)).resolves.toEqual({ audio: true });
    await expect(openDevice(undefined, 'camera')).resolves.toEqual({ video: true });
  });

  it.each([[undefined], [{}], [{ mediaDevices: { getUserMedia: 'no' } }]])(
    'is not there in a browser that cannot be asked (%j), and the person is told what to do',
    async (navigator) => {
      vi.stubGlobal('navigator', navigator);
      await expect(askForDevice(undefined)).rejects.toThrow('Open the page over https, or in another one.');
    },
  );

  it('may be one without tracks that can be switched off', async () => {
    await expect(askForDevice(() => Promise.resolve({}))).resolves.toBeUndefined();
  });
});
