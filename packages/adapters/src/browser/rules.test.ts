import { screenView, createCallStore, type CallEvent } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from '../kit/replay/emitter.ts';
import type { BrowserLike } from './environment.ts';
import { browserSource } from './source.ts';

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
type Device = { kind: string; deviceId: string };
const mic = (deviceId = '') => ({ kind: 'audioinput', deviceId });

/** A page below the source, a store with the source and an SDK beside it, on virtual time. */
async function setUp(change: (page: ReturnType<typeof createPage>) => void = () => undefined) {
  const page = createPage();
  change(page);
  const clock = createVirtualClock(1_000_000);
  const source = browserSource({ browser: page as unknown as BrowserLike, clock });
  const recover = vi.fn(() => Promise.resolve());
  const sdk = { id: 's', sdk: 's', connect: () => () => undefined, recover };
  const store = createCallStore([source, sdk], { clock });
  store.read(screenView);
  store.subscribe(() => void store.read(screenView), 'screen');
  let stop = store.connect();
  await settle();
  const say = (event: object) => store.send({ at: clock.now(), source: 's', ...event } as CallEvent);
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  return {
    page,
    source,
    store,
    say,
    later,
    recover,
    clock,
    inCall: () => say({ type: 'callChanged', callId: 'c', phase: 'active', direction: 'outbound' }),
    raise: (condition: string, more: object = {}) =>
      say({ type: 'issueRaised', code: `s/${condition}`, condition, ...more }),
    prompt: () => (later(2_000), store.read(screenView).prompt?.condition ?? null),
    permission: async (state: string) => {
      page.permission.state = state;
      page.permission.emit('change');
      await settle();
    },
    async again() {
      stop();
      stop = store.connect();
      await settle();
    },
    stop: () => stop(),
  };
}

function createPage() {
  const permission = createEmitter({ state: 'prompt' });
  const camera = createEmitter({ state: 'prompt' });
  const devices: Device[] = [mic()];
  return {
    permission,
    camera,
    devices,
    window: createEmitter({ isSecureContext: true }) as ReturnType<typeof createEmitter> & {
      isSecureContext: boolean;
      parent?: unknown;
    },
    document: createEmitter({ visibilityState: 'visible' }),
    navigator: {
      onLine: true,
      permissions: {
        query: ({ name }: { name: string }): unknown =>
          Promise.resolve(name === 'camera' ? camera : permission),
      },
      mediaDevices: createEmitter({
        enumerateDevices: (): Promise<Device[]> => Promise.resolve([...devices]),
        getUserMedia: (_: unknown): Promise<unknown> => new Promise(() => undefined),
      }) as
        | (ReturnType<typeof createEmitter> & {
            enumerateDevices(): Promise<Device[]>;
            getUserMedia(constraints: unknown): Promise<unknown>;
          })
        | undefined,
    },
  };
}

describe('a permission in the real source (A6)', () => {
  it('blocked by the system, the prompt stays when the window gets the focus', async () => {
    const { page, raise, prompt, permission } = await setUp();
    await permission('granted');
    raise('media.blockedBySystem');
    page.window.emit('focus');
    await settle();
    expect(prompt()).toBe('media.blockedBySystem');
  });

  it('a late "granted", read after the failure, is the system’s block', async () => {
    const { page, raise, prompt, again } = await setUp((one) => {
      one.navigator.permissions.query = () => Promise.reject(new TypeError('not supported'));
    });
    raise('media.permissionDenied');
    page.permission.state = 'granted';
    page.navigator.permissions.query = () => Promise.resolve(page.permission);
    await again();
    expect(prompt()).toBe('media.blockedBySystem');
  });

  it('revoked in a call is blocked, with or without the end of its track', async () => {
    const { page, inCall, source, prompt, permission } = await setUp((one) => {
      one.permission.state = 'granted';
    });
    inCall();
    const track = createEmitter({ kind: 'audio', readyState: 'live' });
    source.watchTrack(track, 'microphone', 'c');
    await permission('denied');
    expect(prompt()).toBe('media.permissionDenied');
    track.emit('ended');
    expect(prompt()).toBe('media.permissionDenied');
    expect(page.permission.listenerCount()).toBe(1);
  });

  it('that cannot be asked for, in whatever way, neither throws nor is told', async () => {
    for (const query of [
      () => {
        throw new TypeError('not a valid PermissionName');
      },
      () => Promise.reject(new TypeError('not a valid PermissionName')),
      () => undefined,
      () => 7,
    ]) {
      const { store } = await setUp((page) => (page.navigator.permissions.query = query));
      expect(store.getSnapshot().callErrors.issues).toEqual([]);
    }
  });
});

describe('a frame without the right in Firefox (A6)', () => {
  const deniedFrame = (page: ReturnType<typeof createPage>) => {
    page.permission.state = 'denied';
    page.devices.length = 0;
  };

  it('is known by "denied" and an empty list, before the failure or after it', async () => {
    const { raise, prompt } = await setUp(deniedFrame);
    raise('media.permissionDenied');
    expect(prompt()).toBe('media.blockedByPolicy');
    const late = await setUp();
    late.raise('media.permissionDenied');
    deniedFrame(late.page);
    await late.again();
    expect(late.prompt()).toBe('media.blockedByPolicy');
  });

  it('is none where devices are listed, or the page is in no frame', async () => {
    for (const change of [
      (page: ReturnType<typeof createPage>) => void (page.permission.state = 'denied'),
      (page: ReturnType<typeof createPage>) => {
        deniedFrame(page);
        page.window.parent = page.window;
      },
    ]) {
      const { raise, prompt } = await setUp(change);
      raise('media.permissionDenied');
      expect(prompt()).toBe('media.permissionDenied');
    }
  });
});

describe('the list of devices (A6, C15)', () => {
  it('with a microphone makes "not found" the system’s block', async () => {
    const { raise, prompt } = await setUp();
    raise('media.deviceNotFound');
    expect(prompt()).toBe('media.blockedBySystem');
  });

  it.each<[string, (page: ReturnType<typeof createPage>) => void]>([
    ['Safari shows ids after a grant', (page) => void page.devices.splice(0, 1, mic('a'), mic('b'))],
    [
      'one list fails',
      (page) => {
        if (page.navigator.mediaDevices)
          page.navigator.mediaDevices.enumerateDevices = () => Promise.reject(new Error('busy'));
      },
    ],
  ])('clears nothing where %s', async (_, change) => {
    const { page, inCall, raise, prompt, store } = await setUp();
    inCall();
    raise('media.captureEnded', { callId: 'c', actions: ['resumeMedia'] });
    const list = page.navigator.mediaDevices?.enumerateDevices;
    change(page);
    page.navigator.mediaDevices?.emit('devicechange');
    await settle();
    if (page.navigator.mediaDevices && list) page.navigator.mediaDevices.enumerateDevices = list;
    page.navigator.mediaDevices?.emit('devicechange');
    await settle();
    expect(prompt()).toBe('media.captureEnded');
    expect(store.read(screenView).prompt?.phase).toBe('start');
  });

  it('that was empty is not "no devices before"', async () => {
    const { page, inCall, raise, prompt, store } = await setUp((one) => void (one.devices.length = 0));
    inCall();
    raise('media.captureEnded', { callId: 'c', actions: ['resumeMedia'] });
    page.devices.push(mic('a'));
    page.navigator.mediaDevices?.emit('devicechange');
    await settle();
    expect([prompt(), store.read(screenView).prompt?.phase]).toEqual(['media.captureEnded', 'start']);
  });

  it('with another one than before offers to switch it on', async () => {
    const { page, inCall, raise, prompt, store } = await setUp(
      (one) => void one.devices.splice(0, 1, mic('a')),
    );
    inCall();
    raise('media.captureEnded', { callId: 'c', actions: ['resumeMedia'] });
    page.devices.push(mic('b'));
    page.navigator.mediaDevices?.emit('devicechange');
    await settle();
    expect([prompt(), store.read(screenView).prompt?.phase]).toEqual(['media.captureEnded', 'granted']);
  });
});

describe('a page that can never have a microphone (A6)', () => {
  it('on a secure page without media devices is told as an unsupported browser, and does not throw', async () => {
    const { store, later } = await setUp((page) => (page.navigator.mediaDevices = undefined));
    later(100);
    expect(store.read(screenView).dialog?.condition).toBe('media.unsupportedBrowser');
  });

  it('on an insecure page is told as that', async () => {
    const { prompt } = await setUp((page) => {
      page.window.isSecureContext = false;
      page.navigator.mediaDevices = undefined;
    });
    expect(prompt()).toBe('media.insecureContext');
  });
});

describe('one request for microphone and camera, of which the SDK blames the microphone (A6)', () => {
  const both = { audio: true, video: true };
  const asked = async (microphone: string, camera: string, cameras = 1) => {
    const one = await setUp((page) => {
      page.permission.state = microphone;
      page.camera.state = camera;
      // Only what was asked for counts here: what came of it, the SDK says.
      if (page.navigator.mediaDevices) page.navigator.mediaDevices.getUserMedia = () => Promise.resolve();
      for (let left = cameras; left > 0; left -= 1) page.devices.push({ kind: 'videoinput', deviceId: '' });
    });
    const request = async (constraints: object) => {
      void one.page.navigator.mediaDevices?.getUserMedia(constraints);
      one.later(2_000);
      await settle();
      one.later(1);
    };
    await request(both);
    return { ...one, request, shown: () => (one.prompt(), one.store.read(screenView).prompt) };
  };

  it('is about the camera where only the camera is blocked', async () => {
    const { raise, shown } = await asked('granted', 'denied');
    raise('media.permissionDenied', { device: 'microphone' });
    expect(shown()).toMatchObject({ condition: 'media.permissionDenied', device: 'camera' });
  });

  it('is about the camera where there is a microphone, and no camera', async () => {
    const { raise, shown } = await asked('granted', 'prompt', 0);
    raise('media.deviceNotFound', { device: 'microphone' });
    expect(shown()).toMatchObject({ condition: 'media.deviceNotFound', device: 'camera' });
  });

  it('is about the camera where its question was closed', async () => {
    const { raise, shown } = await asked('granted', 'prompt');
    raise('media.permissionDismissed', { device: 'microphone' });
    expect(shown()).toMatchObject({ condition: 'media.permissionDismissed', device: 'camera' });
  });

  it('stays about the microphone where both are blocked, and turns to the camera once only that is left', async () => {
    const { raise, shown, permission, page } = await asked('denied', 'denied');
    raise('media.permissionDenied', { device: 'microphone', actions: ['resumeMedia'] });
    expect(shown()).toMatchObject({ condition: 'media.permissionDenied', device: 'microphone' });
    await permission('granted');
    expect(shown()).toMatchObject({ condition: 'media.permissionDenied', device: 'camera' });
    page.camera.state = 'granted';
    page.camera.emit('change');
    expect(shown()).toMatchObject({ phase: 'granted', device: 'camera' });
  });

  it('is one trouble however often it is reported, and ends when the SDK says so of what it blamed', async () => {
    const { raise, shown, store, say, page } = await asked('granted', 'prompt');
    page.camera.state = 'denied';
    raise('media.permissionDenied', { device: 'microphone' });
    page.camera.emit('change');
    raise('media.permissionDenied', { device: 'microphone' });
    expect(shown()).toMatchObject({ device: 'camera' });
    const { issues } = store.getSnapshot().callErrors;
    expect(issues.filter(({ source }) => source === 's')).toMatchObject([{ count: 2 }]);
    say({ type: 'issueCleared', condition: 'media.permissionDenied', device: 'microphone' });
    expect(shown()).toBeNull();
  });

  it('is about the camera, too, where only the SDK says that it asks for both', async () => {
    const { raise, shown } = await setUp((page) => {
      page.permission.state = 'granted';
      page.camera.state = 'denied';
    }).then((one) => ({ ...one, shown: () => (one.prompt(), one.store.read(screenView).prompt) }));
    raise('media.permissionDenied', { device: 'microphone', otherDevice: 'camera' });
    expect(shown()).toMatchObject({ condition: 'media.permissionDenied', device: 'camera' });
  });

  it('changes nothing of a later request for the microphone alone', async () => {
    const { raise, shown, request } = await asked('prompt', 'denied');
    await request({ audio: true });
    raise('media.permissionDenied', { device: 'microphone' });
    expect(shown()).toMatchObject({ condition: 'media.permissionDenied', device: 'microphone' });
  });
});

describe('the browser’s question that stands open (A6)', () => {
  /** A prompt that the test answers. */
  function question() {
    let answer: (value: unknown) => void = () => undefined;
    let refuse: (error: unknown) => void = () => undefined;
    const promise = new Promise<unknown>((resolve, reject) => {
      answer = resolve;
      refuse = reject;
    });
    return { promise, answer, refuse };
  }
  const asking = async () => {
    const { promise, answer, refuse } = question();
    const one = await setUp((page) => {
      if (page.navigator.mediaDevices) page.navigator.mediaDevices.getUserMedia = () => promise;
    });
    const shown = () => one.store.read(screenView).prompt;
    return { ...one, promise, answer, refuse, shown, media: () => one.page.navigator.mediaDevices };
  };

  it('is told after 2 s, for whichever SDK asked, until it is answered', async () => {
    const { media, answer, later, shown, promise } = await asking();
    expect(media()?.getUserMedia({ audio: true })).toBe(promise);
    later(1_999);
    expect(shown()).toBeNull();
    later(100);
    expect(shown()).toMatchObject({ condition: 'media.permissionPending', device: 'microphone' });
    answer('a stream');
    await settle();
    later(100);
    expect(shown()).toBeNull();
  });

  it('is over when it is refused, and the app hears the browser’s own error', async () => {
    const { media, refuse, later, shown } = await asking();
    const error = new Error('no');
    const heard = media()
      ?.getUserMedia({ video: true })
      .catch((one: unknown) => one);
    later(2_100);
    expect(shown()).toMatchObject({ condition: 'media.permissionPending', device: 'camera' });
    refuse(error);
    expect(await heard).toBe(error);
    await settle();
    later(100);
    expect(shown()).toBeNull();
  });

  it('is none where the browser refused at once, and a refusal that the app does not handle is still reported', async () => {
    const { media, refuse, later, promise, shown } = await asking();
    const listens = vi.spyOn(promise, 'then');
    void media()?.getUserMedia({ audio: true });
    later(1_999);
    expect(listens).not.toHaveBeenCalled();
    promise.catch(() => undefined);
    refuse(new DOMException('in use', 'NotReadableError'));
    await settle();
    later(1);
    await settle();
    later(5_000);
    expect(shown()).toBeNull();
  });

  it('is about the camera where the microphone is allowed already, and only the camera is open', async () => {
    const { media, answer, later, shown, permission } = await asking();
    await permission('granted');
    void media()?.getUserMedia({ audio: true, video: true });
    later(2_100);
    expect(shown()).toMatchObject({ condition: 'media.permissionPending', device: 'camera' });
    answer('a stream');
    await settle();
    later(100);
    expect(shown()).toBeNull();
  });

  it('is none where both are allowed, or the camera is not followed', async () => {
    const { media, later, shown, page, permission } = await asking();
    await permission('granted');
    page.camera.state = 'granted';
    page.camera.emit('change');
    void media()?.getUserMedia({ audio: true, video: true });
    later(10_000);
    expect(shown()).toBeNull();
  });

  it('is none where the site is allowed: then the device takes its time', async () => {
    const { media, later, shown, permission } = await asking();
    await permission('granted');
    void media()?.getUserMedia({ audio: true });
    later(10_000);
    expect(shown()).toBeNull();
  });

  it('leaves the method as it was, also where the app put its own on top', async () => {
    const plain = await asking();
    const wrapped = plain.media()?.getUserMedia;
    plain.stop();
    expect(plain.media()?.getUserMedia).not.toBe(wrapped);
    expect(plain.media()?.getUserMedia({})).toBe(plain.promise);
    expect(plain.clock.pending).toBe(0);

    const { media, stop, promise, later, clock } = await asking();
    const ours = media()?.getUserMedia.bind(media());
    const app = vi.fn((constraints: unknown) => ours?.(constraints) as Promise<unknown>);
    Object.assign(media() ?? {}, { getUserMedia: app });
    stop();
    expect(media()?.getUserMedia).toBe(app);
    expect(media()?.getUserMedia({ audio: true })).toBe(promise);
    later(5_000);
    expect(clock.pending).toBe(0);
  });

  it('that throws at once throws at the app', async () => {
    const { page } = await setUp((one) => {
      if (one.navigator.mediaDevices)
        one.navigator.mediaDevices.getUserMedia = () => {
          throw new TypeError('at least one of audio and video');
        };
    });
    expect(() => page.navigator.mediaDevices?.getUserMedia({})).toThrow('at least one');
  });
});

describe('a source that was stopped and connected again (A7)', () => {
  it('resumes a call once for a grant, and tells the end of a track', async () => {
    const { source, say, raise, recover, again, permission, clock, prompt } = await setUp((page) => {
      page.permission.state = 'denied';
    });
    const track = createEmitter({ kind: 'audio', readyState: 'live' });
    source.watchTrack(track, 'microphone', 'd');
    say({ type: 'callChanged', callId: 'd', phase: 'active', direction: 'outbound' });
    await again();
    say({ type: 'callChanged', callId: 'c', phase: 'ringing', direction: 'inbound' });
    say({ type: 'mediaRecoveryOffered', callId: 'c', deadlineAt: clock.now() + 20_000 });
    raise('media.permissionDenied', { callId: 'c', actions: ['resumeMedia'] });
    await permission('granted');
    expect(recover).toHaveBeenCalledTimes(1);
    say({ type: 'mediaRecoverySettled', callId: 'c', outcome: 'resumed' });
    track.emit('ended');
    expect(prompt()).toBe('media.captureEnded');
  });

  it('tells the end of a track that came while it was stopped', async () => {
    const { source, again, inCall, prompt, stop } = await setUp();
    const track = createEmitter({ kind: 'audio', readyState: 'live' });
    source.watchTrack(track, 'microphone', 'c');
    inCall();
    stop();
    Object.assign(track, { readyState: 'ended' });
    await again();
    expect(prompt()).toBe('media.captureEnded');
  });

  it('a new track of the same call ends what was told of the old one', async () => {
    const { source, inCall, prompt } = await setUp();
    inCall();
    const old = createEmitter({ kind: 'audio', readyState: 'live' });
    source.watchTrack(old, 'microphone', 'c');
    old.emit('ended');
    expect(prompt()).toBe('media.captureEnded');
    source.watchTrack(createEmitter({ kind: 'audio', readyState: 'live' }), 'microphone', 'c');
    expect(prompt()).toBeNull();
  });
});
