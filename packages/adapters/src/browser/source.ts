import type { CallSource, Device } from '@faultline/core';
import { createSourceBase, type SourceOptions } from '../kit/source/sourceBase.ts';
import { createTracked } from '../kit/tracked/tracked.ts';
import { thisBrowser, type BrowserLike, type TargetLike } from './environment.ts';
import { followDevices } from './followDevices.ts';
import { followPermission, type KnownPermissions } from './followPermission.ts';
import { followQuestion } from './followQuestion.ts';

/** A media track whose end is trouble, e.g. one of the stream that a call sends. */
export interface TrackLike extends TargetLike {
  readonly kind: string;
  readonly readyState?: string;
}

/** Options of `browserSource`. */
export interface BrowserSourceOptions extends SourceOptions {
  /** Which permissions and devices to follow; by default microphone and camera. */
  readonly devices?: readonly Device[];
  /** The page to listen to; by default the one this code runs in. */
  readonly browser?: BrowserLike;
}

/** A {@link CallSource} for the page itself. */
export interface BrowserSource extends CallSource {
  /** Follows a sent track until it ends or the returned function is called. Its own `stop()` fires no event. */
  watchTrack(track: TrackLike, device: Device, callId?: string): () => void;
}

/**
 * Creates a source for what the browser reports about network, permissions, devices and visibility: hints that refine
 * what an SDK proved, never proof themselves. Does nothing on a server.
 *
 * @example createCallStore([telnyxSource(client), browserSource({ devices: ['microphone'] })])
 */
export function browserSource(options: BrowserSourceOptions = {}): BrowserSource {
  const devices = options.devices ?? ['microphone', 'camera'];
  const base = createSourceBase('browser', null, options);
  const { listen, now, send } = base;
  const tracks = createTracked<{ readonly track: TrackLike }>(base, {
    isOver: ({ track }) => track.readyState === 'ended',
  });
  /** How often a store has connected: a late answer of the browser is only for the store that asked. */
  let run = 0;

  const followNetwork = ({ window, navigator }: BrowserLike) => {
    const tell = (online: boolean) => {
      send({ type: 'networkChanged', at: now(), online });
      if (!online)
        send({ type: 'issueRaised', at: now(), code: 'browser/offline', condition: 'signaling.offline' });
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

  /** A page that can never have a device. */
  const tellLimits = ({ window, navigator }: BrowserLike) => {
    const device = devices.find((one) => one === 'microphone' || one === 'camera');
    if (!device) return;
    const raise = (code: string, condition: 'media.insecureContext' | 'media.unsupportedBrowser') =>
      send({ type: 'issueRaised', at: now(), code, condition, device });
    const isSecure = window?.isSecureContext;
    if (isSecure === false) raise('browser/insecure-context', 'media.insecureContext');
    else if (isSecure && !navigator?.mediaDevices) raise('browser/unsupported', 'media.unsupportedBrowser');
  };

  return {
    ...base.toSource({
      start() {
        const mine = ++run;
        const isLive = () => base.connected() && run === mine;
        const browser = options.browser ?? thisBrowser();
        followNetwork(browser);
        followVisibility(browser);
        const permissions: KnownPermissions = new Map();
        const sawEmptyList = devices.map((device) =>
          followPermission(browser, device, base, isLive, permissions),
        );
        followDevices(browser, devices, base, isLive, () => sawEmptyList.forEach((saw) => saw?.()));
        followQuestion(browser, base, permissions);
        tellLimits(browser);
        tracks.start();
      },
    }),
    watchTrack(track, device, callId) {
      // One track can be part of two calls.
      const one = { track };
      const about = { code: 'browser/track-ended', condition: 'media.captureEnded', device } as const;
      return tracks.add(one, () => {
        const ended = () => {
          tracks.forget(one);
          send({ type: 'issueRaised', at: now(), ...about, callId: callId ?? null });
        };
        const undo = listen(track, ['ended'], ended);
        if (track.readyState === 'ended') ended();
        // Another track replaces one that ended.
        else if (callId !== undefined) send({ type: 'issueCleared', at: now(), ...about, callId });
        return undo;
      });
    },
  };
}
