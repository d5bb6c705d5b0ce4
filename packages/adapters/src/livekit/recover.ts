import type { Device, RecoveryRequest } from '@faultline/core';
import type { LivekitRoomLike } from './sdk.ts';

export interface RecoverTools {
  readonly room: LivekitRoomLike;
  readonly join?: ((input?: unknown) => Promise<unknown>) | undefined;
  /** Takes in what a method of the room was rejected with. */
  readonly report: (error: unknown, device?: Device) => void;
  /** The devices that failed by a code; one code can be that of both. */
  readonly brokenBy: (code: string) => readonly Device[];
}

async function joinAgain({ join, report }: RecoverTools, input: unknown): Promise<void> {
  if (!join)
    throw new Error(
      'livekitSource cannot join the room again: it knows neither its address nor a token. Pass `join`, e.g. `join: async () => room.connect(url, await fetchToken())`.',
    );
  try {
    await join(input);
  } catch (error) {
    report(error);
    throw new Error(
      'The room could not be joined again. What the service answered is in the details of the issue.',
      {
        cause: error,
      },
    );
  }
}

async function resumeMedia({ room, brokenBy, report }: RecoverTools, code: string): Promise<void> {
  if (room.state !== 'connected')
    throw new Error('The room is not connected, so that nothing can be published in it. Join it first.');
  const { localParticipant: me } = room;
  const devices = brokenBy(code);
  const enable = async (device: Device, resume: () => Promise<unknown>) => {
    try {
      await resume();
    } catch (error) {
      // The SDK emits it only where it made a new track, and not where it starts one again (2.23.0).
      report(error, device);
      throw new Error('The device could still not be used. The reason is in the details of the issue.', {
        cause: error,
      });
    }
  };
  if (devices.includes('camera')) await enable('camera', () => me.setCameraEnabled(true));
  if (devices.includes('microphone') || devices.length === 0)
    await enable('microphone', () => me.setMicrophoneEnabled(true));
}

/** Does one named recovery on the same room. Rejects with a sentence where it cannot work. */
export async function recover(tools: RecoverTools, request: RecoveryRequest): Promise<void> {
  const { action, code, input } = request;
  switch (action) {
    case 'reconnect':
    case 'redial':
    case 'reauthenticate':
      return joinAgain(tools, input);
    case 'resumeMedia':
      return resumeMedia(tools, code);
    case 'resumePlayback':
      await (code === 'livekit/playback/video' ? tools.room.startVideo() : tools.room.startAudio());
      return;
    default:
      throw new Error(`livekitSource does not handle "${action}": pass it in the app's \`actions\` map.`);
  }
}
