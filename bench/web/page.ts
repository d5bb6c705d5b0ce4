import { makeChanges, type Change, type Mount, type Subject } from './subject.ts';

/** The result of a storm, as the page saw it. */
export interface StormSeen {
  readonly events: number;
  /** React's commits; 0 where there is no React. */
  readonly commits: number;
  /** Animation frames while it lasted. */
  readonly frames: number;
}

/** What a benchmark can ask of the page, as `window.bench`. */
export interface BenchPage {
  /**
   * Creates the changes of a storm, and lets one trouble come and go, so that what it leaves behind is already there.
   */
  prepare(count: number): Promise<void>;
  storm(mode: 'task' | 'burst'): Promise<StormSeen>;
  elements(): number;
  /** ms from each change to the end of the first frame that shows it. */
  latency(times: number): Promise<readonly number[]>;
  /** Whether trouble is on the page after reconnecting, connected, a gap, reconnecting; and gone at the end. */
  flap(gapMs: number): Promise<boolean>;
}

declare global {
  interface Window {
    bench: BenchPage;
    reactCommits: number;
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const twoFrames = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

/** Runs each step in a task of its own, back to back, like messages of a socket. */
const inTasks = (count: number, step: (index: number) => void) =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let index = 0;
    port1.onmessage = () => {
      step(index++);
      if (index < count) port2.postMessage(0);
      else resolve();
    };
    port2.postMessage(0);
  });

const countFrames = () => {
  let frames = 0;
  let id = requestAnimationFrame(function next() {
    frames++;
    id = requestAnimationFrame(next);
  });
  return () => {
    cancelAnimationFrame(id);
    return frames;
  };
};

/**
 * The longest time for a subject to show or remove a trouble, in ms: most take less than a frame, some fade for 200 ms.
 */
const patience = 2_000;

/** Resolves when no trouble is on the page any more: some fade out. */
async function untilGone(subject: Subject): Promise<void> {
  const limit = performance.now() + patience;
  while (subject.isShown()) {
    if (performance.now() > limit) throw new Error(`what was over stayed for ${patience} ms`);
    await pause(10);
  }
}

/** Resolves at the end of the first frame in which trouble is on the page. */
const firstFrameShown = (element: HTMLElement, subject: Subject) =>
  new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`nothing was shown for ${patience} ms`)), patience);
    const mutations = new MutationObserver(() => {
      if (!subject.isShown()) return;
      mutations.disconnect();
      const layout = new ResizeObserver(() => {
        layout.disconnect();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
      layout.observe(element);
    });
    mutations.observe(element, { childList: true, subtree: true, characterData: true, attributes: true });
  });

const latencyOnce = async (element: HTMLElement, subject: Subject, spread: number) => {
  await untilGone(subject);
  await pause(60 + spread);
  const started = performance.now();
  const shown = firstFrameShown(element, subject);
  subject.send('reconnecting');
  const ended = await shown;
  subject.send('connected');
  await twoFrames();
  return ended - started;
};

/** Puts the subject on the page, which renders frames like the page of a call, and offers the benchmarks. */
export function start(mount: Mount): void {
  const element = document.createElement('main');
  document.body.append(element);
  const subject = mount(element);
  let changes: readonly Change[] = [];
  const send = (index: number) => {
    const change = changes[index];
    if (change) subject.send(change);
  };
  window.bench = {
    async prepare(count) {
      changes = makeChanges(count);
      subject.send('reconnecting');
      await pause(300);
      subject.send('connected');
      await pause(700);
    },
    async storm(mode) {
      await pause(30);
      const before = window.reactCommits;
      const frames = countFrames();
      if (mode === 'burst') changes.forEach((_, index) => send(index));
      else await inTasks(changes.length, send);
      await twoFrames();
      return { events: changes.length, commits: window.reactCommits - before, frames: frames() };
    },
    elements: () => document.querySelectorAll('*').length,
    async latency(times) {
      const stop = countFrames();
      const all: number[] = [];
      for (let index = 0; index < times; index++)
        all.push(await latencyOnce(element, subject, (index * 7) % 17));
      stop();
      return all;
    },
    async flap(gapMs) {
      subject.send('reconnecting');
      await pause(200);
      subject.send('connected');
      if (gapMs > 0) await pause(gapMs);
      subject.send('reconnecting');
      await pause(300);
      const back = subject.isShown();
      subject.send('connected');
      await pause(300);
      return back && !subject.isShown();
    },
  };
}
