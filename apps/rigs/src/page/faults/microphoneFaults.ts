import type { Fault, FaultTable } from '../../faults/fault.ts';
import type { PageMicrophone, Trouble } from './pageMicrophone.ts';

const troubled = (trouble: Trouble, name: string, does: string, undo: string): Fault<PageMicrophone> => ({
  group: 'device',
  name,
  does,
  run: (microphone) => microphone.trouble(trouble),
  undo: {
    name: undo,
    run: (microphone) => microphone.trouble(null),
    isDue: ({ current }) => current === trouble,
  },
});

/** What can go wrong with the microphone, in this page alone. The network does not notice but for the sound. */
export const microphoneFaults: FaultTable<PageMicrophone> = {
  missing: troubled(
    'missing',
    'Pull the microphone out',
    'Sends nothing, ends the sound that this page sends, and answers getUserMedia with NotFoundError.',
    'Put the microphone back',
  ),
  held: troubled(
    'held',
    'Let another program take the microphone',
    'Sends nothing, and answers getUserMedia with NotReadableError from the next call on.',
    'Let the other program end',
  ),
  blocked: troubled(
    'blocked',
    'Block the microphone in the system',
    'Sends nothing, ends the sound that this page sends, and answers getUserMedia with NotAllowedError.',
    'Allow the microphone in the system',
  ),
};
