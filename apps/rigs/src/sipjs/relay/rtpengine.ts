import { program } from '../../../../../scripts/lib/programs.mjs';
import { freePort } from '../../freePort.ts';
import { answers, runProgram, untilReady, type RunningProgram } from '../../runProgram.ts';

/** A real media relay, Debian’s `rtpengine`, that carries calls on 127.0.0.1 and reports those that went silent. */
interface Rtpengine {
  /** Where Kamailio gives it commands, over UDP. */
  readonly port: number;
  /** The last that it printed. */
  record(): string;
  stop(): Promise<void>;
}

/** A call is over when no packet of its media came for so long, seconds. */
const silentForS = 3;

/**
 * Starts it, without its kernel module.
 *
 * @param reportsTo port of 127.0.0.1 where it asks, by XML-RPC, to end a call that went silent
 * @throws Error with what it printed when it does not get ready.
 */
export async function startRtpengine(reportsTo: number): Promise<Rtpengine> {
  const [port, http] = [await freePort(), await freePort()];
  const running: RunningProgram = runProgram(program('rtpengine'), [
    '--foreground',
    '--log-stderr',
    '--log-level=6',
    '--config-file=none',
    '--table=-1',
    '--interface=127.0.0.1',
    `--listen-ng=127.0.0.1:${port}`,
    `--listen-http=127.0.0.1:${http}`,
    `--timeout=${silentForS}`,
    '--delete-delay=0',
    '--num-threads=1',
    '--http-threads=1',
    `--b2b-url=http://127.0.0.1:${reportsTo}/`,
    '--xmlrpc-format=2',
  ]);
  await untilReady(running, 'rtpengine', () => answers(`http://127.0.0.1:${http}/ping`));
  return { port, record: running.printed, stop: running.kill };
}
