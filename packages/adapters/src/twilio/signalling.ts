import { isEmitter } from '../kit/listen/listen.ts';
import { field } from '../kit/read/read.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { streamEvents, type StreamEvent, type TwilioDeviceLike } from './sdk.ts';

/**
 * Listens to the signalling of a device (2.18.5, private). The device creates it when it first needs one, and again
 * after the service closed it: call the returned function whenever that may have happened.
 */
export function createSignalling(
  device: TwilioDeviceLike,
  base: Pick<SourceBase<unknown>, 'listen' | 'onStop'>,
  hear: (name: StreamEvent) => void,
): () => void {
  let stream: unknown = null;
  let undo: () => void = () => undefined;
  return () => {
    const present = field(device, '_stream');
    if (present === stream || !isEmitter(present)) return;
    undo();
    const stop = base.listen(present, streamEvents, hear, 'stream');
    stream = present;
    undo = base.onStop(() => {
      stop();
      stream = null;
    });
  };
}
