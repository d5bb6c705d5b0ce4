import type { CallSource, Device } from '@faultline/core';
import { createSourceBase, type SourceOptions } from '../kit/sourceBase.ts';
import { createTracked } from '../kit/tracked.ts';
import { thisBrowser, type BrowserLike, type PermissionStatusLike, type TargetLike } from './environment.ts';

/** A media track whose end is trouble, e.g. of the stream that a call sends. */
export interface TrackLike extends TargetLike {
  readonly kind: string;
  readonly readyState?: string;
}

export interface BrowserSourceOptions extends SourceOptions {
  /** Which permissions and devices to follow; the microphone by default. */
  readonly devices?: readonly Device[];
  /** The page to listen to; the one this runs in by default. */
  readonly browser?: BrowserLike;
}

/** A {@link CallSource} for the page itself. */
export interface BrowserSource extends CallSource {
  /** Follows a track that is being sent, until it ends or the undo is called. Its own `stop()` fires no event. */
  watchTrack(track: TrackLike, device: Device, callId?: string): () => void;
}

/** Names of the devices in the Permissions API and in the permissions policy. */
const permissionNames: Readonly<Partial<Record<Device, string>>> = {
  microphone: 'microphone',
  camera: 'camera',
  screen: 'display-capture',
};
const deviceKinds: Readonly<Partial<Record<Device, string>>> = {
  microphone: 'audioinput',
  camera: 'videoinput',
  speaker: 'audiooutput',
};
const states = ['granted', 'denied', 'prompt'] as const;

/**
 * What the browser says of its network, permissions, devices and visibility: hints that refine what an SDK proved,
 * never proof themselves. Does nothing on a server.
 *
 * @example createCallStore([telnyxSource(client), browserSource({ devices: ['microphone'] })])
 */
export function browserSource(options: BrowserSourceOptions = {}): BrowserSource {
  const devices = options.devices ?? ['microphone'];
  const base = createSourceBase('browser', null, options);
  const { guard, listen, now, send } = base;
  const tracks = createTracked<{ readonly track: TrackLike }>(base, {
    isOver: ({ track }) => track.readyState === 'ended',
  });
  /** How often a store has connected: what the browser answers late is for nobody else. */
  let run = 0;
  const sinceNow = () => {
    const then = run;
    return () => base.connected() && run === then;
  };

  const followNetwork = ({ window, navigator }: BrowserLike) => {
    const tell = (online: boolean) => {
      const at = now();
      send({ type: 'networkChanged', at, online });
      if (!online) send({ type: 'issueRaised', at, code: 'browser/offline', condition: 'signaling.offline' });
    };
    if (navigator?.onLine === false) tell(false);
    listen(window, ['offline'], () => tell(false));
    listen(window, ['online'], () => tell(true));
  };

  const followVisibility = ({ document }: BrowserLike) => {
    if (!document) return;
    const tell = () =>
      send({ type: 'visibilityChanged', at: now(), hidden: document.visibilityState === 'hidden' });
    tell();
    listen(document, ['visibilitychange'], tell);
  };

  const followPermission = ({ window, document, navigator }: BrowserLike, device: Device) => {
    const name = permissionNames[device];
    if (!name) return;
    let policy = true;
    try {
      policy = (document?.permissionsPolicy ?? document?.featurePolicy)?.allowsFeature(name) ?? true;
    } catch {
      policy = true;
    }
    const tell = (state: string) => {
      const known = states.find((one) => one === state) ?? 'unknown';
      send({ type: 'permissionChanged', at: now(), device, state: known, allowedByPolicy: policy });
    };
    if (!policy) tell('unknown');
    const isLive = sinceNow();
    const ask = (then: (status: PermissionStatusLike) => void) =>
      void navigator?.permissions?.query({ name }).then(
        (status) =>
          guard('permissions', () => {
            if (!isLive()) return;
            tell(status.state);
            then(status);
          }),
        // Firefox before 131 and WebKit know fewer names: then getUserMedia alone tells.
        () => undefined,
      );
    listen(window, ['focus'], () => ask(() => undefined));
    guard('permissions', () => ask((status) => listen(status, ['change'], () => tell(status.state))));
  };

  const followDevices = ({ navigator }: BrowserLike) => {
    const media = navigator?.mediaDevices;
    if (!media?.enumerateDevices) return;
    let known: Readonly<Partial<Record<Device, ReadonlySet<string>>>> = {};
    const isLive = sinceNow();
    const compare = (
      list: readonly { readonly kind: string; readonly deviceId: string }[],
      first: boolean,
    ) => {
      if (!isLive()) return;
      for (const device of devices) {
        const kind = deviceKinds[device];
        if (!kind) continue;
        const ids = new Set(list.filter((one) => one.kind === kind).map((one) => one.deviceId));
        const before = known[device];
        known = { ...known, [device]: ids };
        // Without permission every id is empty: then only the first device of a kind can be told from none.
        const added = before !== undefined && [...ids].some((id) => !before.has(id));
        if (first || added || before?.size !== ids.size)
          send({ type: 'devicesChanged', at: now(), device, added, count: ids.size });
      }
    };
    const look = (first: boolean) =>
      void media.enumerateDevices?.().then(
        (list) => guard('devices', () => compare(list, first)),
        () => guard('devices', () => compare([], first)),
      );
    listen(media, ['devicechange'], () => look(false));
    guard('devices', () => look(true));
  };

  return {
    ...base.toSource({
      start() {
        run += 1;
        const browser = options.browser ?? thisBrowser();
        followNetwork(browser);
        followVisibility(browser);
        for (const device of devices) followPermission(browser, device);
        followDevices(browser);
        if (browser.window?.isSecureContext === false)
          send({
            type: 'issueRaised',
            at: now(),
            code: 'browser/insecure-context',
            condition: 'media.insecureContext',
            device: devices[0] ?? 'microphone',
          });
        tracks.start();
      },
    }),
    watchTrack(track, device, callId) {
      // One track can be part of two calls.
      const one = { track };
      return tracks.add(one, () => {
        const ended = () => {
          tracks.forget(one);
          send({
            type: 'issueRaised',
            at: now(),
            code: 'browser/track-ended',
            condition: 'media.captureEnded',
            device,
            callId: callId ?? null,
          });
        };
        const undo = listen(track, ['ended'], ended);
        if (track.readyState === 'ended') ended();
        return undo;
      });
    },
  };
}
