import type { Device, PermissionChanged } from '@faultline/core';
import { listenToMethod } from '../kit/listenToMethod.ts';
import { deviceOfConstraints } from '../kit/mediaError.ts';
import type { SourceBase } from '../kit/sourceBase.ts';
import type { BrowserLike } from './environment.ts';

/** How long the browser's question stands open before it is told, ms. */
const openForMs = 2_000;

/**
 * Tells that the browser's own question for a device stands open, whoever asked: no browser says so, but `getUserMedia` has not
 * answered and the permission is not given. Calls are passed on as they are, and answer what the browser answers.
 */
export function followQuestion(
  { navigator }: BrowserLike,
  {
    clock,
    guard,
    now,
    onStop,
    send,
  }: Pick<SourceBase<unknown>, 'clock' | 'guard' | 'now' | 'onStop' | 'send'>,
  permissionOf: (device: Device) => PermissionChanged['state'],
): void {
  const media = navigator?.mediaDevices;
  if (!media) return;
  const open = new Set<object>();
  let device: Device = 'microphone';
  const follow = (answer: unknown, asked: Device) => {
    const question = {};
    const about = {
      code: 'browser/permission-pending',
      condition: 'media.permissionPending',
      device: asked,
    } as const;
    let isOpen = true;
    const after = (ms: number, run: () => void) => {
      const done = onStop(
        clock.timer(() => {
          done();
          guard('getUserMedia', run);
        }, ms),
      );
    };
    const isAnswered = () => /^(granted|denied)$/.test(permissionOf(asked));
    const settled = () =>
      guard('getUserMedia', () => {
        isOpen = false;
        if (open.delete(question) && open.size === 0) send({ type: 'issueCleared', at: now(), ...about });
      });
    // Whoever listens to a promise keeps the browser from reporting a rejection that nobody handles: not before it is needed.
    after(openForMs, () => {
      if (isAnswered()) return;
      void Promise.resolve(answer).then(settled, settled);
      // One that was settled before says so before the next task.
      after(0, () => {
        if (!isOpen || isAnswered()) return;
        open.add(question);
        send({ type: 'issueRaised', at: now(), ...about });
      });
    });
  };
  onStop(
    // What an app asks for is no event: it is in no recording.
    listenToMethod(media, 'getUserMedia', (what, run) => guard(what, run), {
      before: (constraints) => void (device = deviceOfConstraints(constraints)),
      after: (answer) => follow(answer, device),
    }),
  );
}
