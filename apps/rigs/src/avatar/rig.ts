import {
  startAvatarBackend,
  type AvatarBackend,
  type AvatarBackendOptions,
} from '@faultline/app-avatar-backend';
import { openPages, type CallPageDriver, type OpenOptions } from '../openPages.ts';
import words from './words.json';

/** What a test reads of an issue. */
export interface ToldIssue {
  readonly code: string;
  readonly condition: string;
  readonly count: number;
}

/** A call page on the adapter, with a backend of its own. */
export interface OpenPage extends CallPageDriver {
  readonly backend: AvatarBackend;
  /** What operators were told. */
  readonly alerts: readonly string[];
  /** Connects, starts a session and waits until it is open. */
  inSession(): Promise<void>;
  /** Asks for a session, whatever comes of it. */
  start(): Promise<void>;
  issues(): Promise<readonly ToldIssue[]>;
  /** Waits until the page knows exactly these parties, e.g. `avatar Ada joined, agent Helper away`. */
  parties(expected: string): Promise<void>;
}

export interface RigOptions extends OpenOptions {
  readonly backend?: AvatarBackendOptions;
}

export interface Rig {
  open(options?: RigOptions): Promise<OpenPage>;
  stop(): Promise<void>;
}

/** A browser, and the server of the page; every test opens its own page and backend. */
export async function startRig(): Promise<Rig> {
  const pages = await openPages({ entry: new URL('./page.tsx', import.meta.url) });
  return {
    async open({ query = {}, backend: backendOptions = {}, ...options } = {}) {
      const alerts: string[] = [];
      const backend = await startAvatarBackend({
        eventRetryMs: 300,
        origins: [pages.server.origin],
        alert: (code) => void alerts.push(code),
        ...backendOptions,
      });
      const opened = await pages.open({ ...options, query: { url: backend.url, ...query } });
      const start = () => opened.press(words.start);
      return {
        ...opened,
        backend,
        alerts,
        start,
        async inSession() {
          await opened.connect();
          await start();
          await opened.untilStatus('In a call');
        },
        issues: () =>
          opened.page.evaluate(() =>
            (window.faultlineRecorder?.store.getSnapshot().callErrors.issues ?? []).map(
              ({ code, condition, count }) => ({ code, condition, count }),
            ),
          ),
        async parties(expected) {
          await opened.page.waitForFunction((wanted) => {
            const { parties = {} } = window.faultlineRecorder?.store.getSnapshot().parties ?? {};
            const known = Object.values(parties).map(({ kind, name, state }) => `${kind} ${name} ${state}`);
            return known.join(', ') === wanted;
          }, expected);
        },
        async close() {
          await opened.close();
          await backend.stop();
        },
      };
    },
    stop: pages.stop,
  };
}
