import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from '../../../scripts/lib/programs.mjs';

const run = promisify(execFile);

/** What browsers call a device. */
const named = (name: string): string => `source_properties=device.description=${name}`;
const startWithinMs = 15_000;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The sound devices of one computer: a loudspeaker, and a headset that can be pulled out and put in again. */
export interface SoundDevices {
  /** Gives a browser these devices in place of those of the machine. */
  readonly env: Readonly<Record<string, string>>;
  /** Puts the headset in, where it is not; it plays a tone. */
  plugIn(): Promise<void>;
  unplug(): Promise<void>;
  /** Puts a second microphone in, which plays a tone too; returns how to take it out again. */
  plugInAnother(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** Starts a PulseAudio of its own, on a socket in a folder of its own, with the headset in. */
export async function startSoundDevices(): Promise<SoundDevices> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-sound-'));
  const socket = join(folder, 'native');
  const env = { HOME: folder, XDG_RUNTIME_DIR: folder, PULSE_RUNTIME_PATH: folder };
  const server = spawn(
    program('pulseaudio'),
    [
      '-n',
      '--daemonize=no',
      '--use-pid-file=no',
      '--disable-shm',
      '--exit-idle-time=-1',
      `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
      '--load=module-null-sink sink_name=loudspeaker',
    ],
    { env: { ...process.env, ...env }, stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const pactl = async (...args: readonly string[]) =>
    (await run(program('pactl'), [`--server=unix:${socket}`, ...args], { env: { ...process.env, ...env } }))
      .stdout;
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null && server.kill()) await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  let headset = '';
  const plugIn = async () => {
    if (headset !== '') return;
    headset = (
      await pactl('load-module', 'module-sine-source', 'source_name=headset', named('Headset'))
    ).trim();
    // What plays on the loudspeaker could be recorded too.
    await pactl('set-default-source', 'headset');
  };
  try {
    for (const deadline = Date.now() + startWithinMs; !existsSync(socket); await wait(50))
      if (server.exitCode !== null || Date.now() > deadline)
        throw new Error('PulseAudio did not start: run it by hand to see what it says.');
    await plugIn();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    env: { PULSE_SERVER: `unix:${socket}`, XDG_RUNTIME_DIR: folder },
    plugIn,
    async plugInAnother() {
      const another = (
        await pactl('load-module', 'module-sine-source', 'source_name=desk', named('Desk'))
      ).trim();
      // As a computer does whose headset is pulled out: what plays on the loudspeaker could be recorded too.
      await pactl('set-default-source', 'desk');
      return async () => void (await pactl('unload-module', another));
    },
    async unplug() {
      await pactl('unload-module', headset);
      headset = '';
    },
    stop,
  };
}
