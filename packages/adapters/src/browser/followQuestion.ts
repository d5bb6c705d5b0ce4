import type { Device, PermissionChanged } from '@faultline/core';
import { listenToMethod } from '../kit/listenToMethod.ts';
import { deviceOfConstraints } from '../kit/mediaError.ts';
import type { SourceBase } from '../kit/sourceBase.ts';
import type { BrowserLike } from './environment.ts';

/** How long the browser's question stands open before it is told, ms. */
const openForMs = 2_000;
const code = 'browser/permission-pending';

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
    let isTold = false;
    const cancel = onStop(
      clock.timer(
        () =>
          guard('getUserMedia', () => {
            const state = permissionOf(asked);
            if (state === 'granted' || state === 'denied') return;
            isTold = true;
            open.add(question);
            const condition = 'media.permissionPending';
            send({ type: 'issueRaised', at: now(), code, condition, device: asked });
          }),
        openForMs,
      ),
    );
    const settled = () =>
      guard('getUserMedia', () => {
        cancel();
        open.delete(question);
        if (!isTold || open.size > 0) return;
        send({ type: 'issueCleared', at: now(), condition: 'media.permissionPending', code, device: asked });
      });
    void Promise.resolve(answer).then(settled, settled);
  };
  onStop(
    // What an app asks for is no event: it is in no recording.
    listenToMethod(media, 'getUserMedia', (what, run) => guard(what, run), {
      before: (constraints) => void (device = deviceOfConstraints(constraints)),
      after: (answer) => follow(answer, device),
    }),
  );
}
