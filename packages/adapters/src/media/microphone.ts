import { asked, field } from '../read.ts';

/** Asks for a microphone; null where there is no way to. */
export type AskForMicrophone = (() => Promise<unknown>) | null;

/** The browser's own way to ask. */
export const ownMicrophone = (): AskForMicrophone => {
  const devices: unknown = field(field(globalThis, 'navigator'), 'mediaDevices');
  return typeof field(devices, 'getUserMedia') === 'function'
    ? () => (devices as MediaDevices).getUserMedia({ audio: true })
    : null;
};

/** Asks for the microphone and switches it off again: it was only about the permission. */
export async function askForMicrophone(ask: AskForMicrophone): Promise<void> {
  if (!ask)
    throw new Error(
      'This browser cannot be asked for a microphone. Open the page over https, or in another one.',
    );
  const tracks = asked(await ask(), 'getTracks');
  if (Array.isArray(tracks)) for (const track of tracks) asked(track, 'stop');
}
