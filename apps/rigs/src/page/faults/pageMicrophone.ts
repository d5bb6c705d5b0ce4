/** What is wrong with the microphone. */
export type Trouble = 'missing' | 'held' | 'blocked';

/** The microphone of this page. */
export interface PageMicrophone {
  /** Null: it works. */
  readonly current: Trouble | null;
  trouble(next: Trouble | null): void;
}

/** How browsers refuse a microphone (Media Capture and Streams, 10.2 `getUserMedia`). */
const errors: Readonly<Record<Trouble, readonly [name: string, message: string]>> = {
  missing: ['NotFoundError', 'Requested device not found'],
  held: ['NotReadableError', 'Could not start audio source'],
  blocked: ['NotAllowedError', 'Permission denied by system'],
};

/** A track ends by itself: `stop` alone tells nobody. */
function end(track: MediaStreamTrack): void {
  if (track.readyState === 'ended') return;
  track.stop();
  track.dispatchEvent(new Event('ended'));
}

/**
 * Lets the microphone of a page go wrong: from now on the page’s `getUserMedia` and `enumerateDevices` answer what a browser
 * answers then, and sound that is being sent ends as it does when a device goes.
 *
 * @param devices in a page, `navigator.mediaDevices`.
 */
export function createPageMicrophone(devices: MediaDevices): PageMicrophone {
  const ask = devices.getUserMedia.bind(devices);
  const list = devices.enumerateDevices.bind(devices);
  const given = new Set<MediaStreamTrack>();
  let current: Trouble | null = null;
  devices.getUserMedia = async (constraints) => {
    const wantsSound = Boolean(constraints?.audio);
    if (wantsSound && current) {
      const [name, message] = errors[current];
      throw new DOMException(message, name);
    }
    const stream = await ask(constraints);
    for (const track of stream.getAudioTracks()) given.add(track);
    return stream;
  };
  devices.enumerateDevices = async () => {
    const all = await list();
    return current === 'missing' ? all.filter(({ kind }) => kind !== 'audioinput') : all;
  };
  return {
    get current() {
      return current;
    },
    trouble(next) {
      const before = current;
      current = next;
      if (next === 'missing' || next === 'blocked') {
        for (const track of given) end(track);
        given.clear();
      }
      if (next === 'missing' || before === 'missing') devices.dispatchEvent(new Event('devicechange'));
    },
  };
}
