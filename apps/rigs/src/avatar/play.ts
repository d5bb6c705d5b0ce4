import { startAvatarBackend } from '@faultline/app-avatar-backend';
import type { Play } from '../stage.ts';
import words from './words.json';

const refusals = [
  'sessionTokenExpired',
  'appIDMismatch',
  'avatarNotFound',
  'billingRequired',
  'connectionFailed',
];
const failures = [
  'creditsExhausted',
  'sessionDurationExceeded',
  'idleTimeout',
  'upstreamError',
  'protocolError',
  'egressUnavailable',
];

const each = (codes: readonly string[], label: string, run: (code: string) => void) =>
  Object.fromEntries(codes.map((code) => [label.replace('{code}', code), () => run(code)]));

const avatar = { id: 'avatar', kind: 'avatar', name: 'Ada' } as const;

/** An avatar service behind a backend of ours, in the playground. */
export const avatarPlay: Play = {
  title: 'Avatar server',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  async start(_, origin) {
    const backend = await startAvatarBackend({ origins: [origin] });
    return {
      query: { url: backend.url },
      faults: {
        [words.kill]: () => backend.kill(),
        [words.restart]: () => backend.restart(),
        [words.proxy]: async () => {
          backend.proxy(502);
          await backend.kill();
          await backend.restart();
        },
        [words.noProxy]: () => backend.proxy(null),
        [words.lose]: () => backend.fail('connectionClosed', { closeCode: 1006 }),
        [words.avatarAway]: () => backend.move(avatar, 'away'),
        [words.avatarBack]: () => backend.move(avatar, 'back'),
        [words.avatarGone]: () => backend.move(avatar, 'gone'),
        [words.avatarCut]: () => backend.move(avatar, 'gone', 'network'),
        ...each(failures, words.fail, (code) => backend.fail(code)),
        ...each(refusals, words.refuse, (code) => backend.service.refuse(code)),
        [words.accept]: () => backend.service.accept(),
      },
      stop: () => backend.stop(),
    };
  },
};
