/*
 * Runs in Storybook's page, before anything else of it, where the clock stands still unless the camera moves it.
 */
import type { Theme } from './album.ts';
import { beginsAt } from './times.ts';

/** What Storybook has in its page. */
interface Preview {
  readonly __STORYBOOK_PREVIEW__: { ready(): Promise<void> };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    emit(event: string, data: object): void;
    on(event: string, run: (data: never) => void): void;
  };
}

/** The part of the page's own scheduler that TypeScript does not know yet. */
interface Tasks {
  readonly scheduler: { postTask<T>(run: () => T, options: { readonly priority: string }): Promise<T> };
}

const preview = () => globalThis as unknown as Preview;
const channel = () => preview().__STORYBOOK_ADDONS_CHANNEL__;
const choose = (globals: object) => channel().emit('updateGlobals', { globals });

// The time of a story begins with it, and chance is always the same.
performance.now = () => Date.now() - beginsAt;
Math.random = () => 0.5;

/** How far a story has come. */
interface Progress {
  /** It has been loaded, and is drawn. */
  readonly hasBegun: boolean;
  readonly isDone: boolean;
  /** Why it cannot be shown; null while nothing is wrong. */
  readonly error: string | null;
}

/** What Storybook tells of a story that it draws. */
interface Phase {
  readonly storyId: string;
  readonly newPhase?: string;
}

/** A part of the page, in px from its beginning. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const atFirst: Progress = { hasBegun: false, isDone: false, error: null };
let progress = atFirst;

/** The story that was asked for last. */
let wanted = '';

const troubles = ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'];

/** Notes how far the story that is wanted comes. */
function watch(): void {
  const note = (id: string, more: Partial<Progress>) => {
    if (id === wanted) progress = { ...progress, ...more };
  };
  for (const trouble of troubles)
    channel().on(trouble, (told: unknown) => {
      const { message } = Object(told) as { readonly message?: unknown };
      progress = { ...progress, error: `${trouble}: ${String(message ?? told)}` };
    });
  channel().on('storyRenderPhaseChanged', ({ storyId, newPhase }: Phase) => {
    if (newPhase !== 'preparing') note(storyId, { hasBegun: true });
  });
  channel().on('storyFinished', ({ storyId }: Phase) => note(storyId, { isDone: true }));
}

/** Shows a story, as a press in the sidebar does, in a page in which nothing is left of the one before. */
function show(storyId: string): void {
  localStorage.clear();
  sessionStorage.clear();
  document.documentElement.removeAttribute('style');
  scrollTo(0, 0);
  // Every story begins in light, whatever came before it.
  choose({ theme: 'light' });
  const isAgain = storyId === wanted;
  wanted = storyId;
  progress = atFirst;
  channel().emit(isAgain ? 'forceRemount' : 'setCurrentStory', { storyId, viewMode: 'story' });
}

/** The pages within the page, too. */
const pages = (): readonly Document[] => [
  document,
  ...[...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []),
];

/** Resolves when what moves has arrived: frames come as they come, however slowly the clock is moved. */
async function arrived(): Promise<void> {
  const moving = pages()
    .flatMap((page) => page.getAnimations())
    .filter(
      ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
    );
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** What a picture is of, by selector, and how much of it, in px. */
export interface Subject {
  readonly selector: string;
  readonly mostHeight: number;
}

/** Where that stands which a selector finds; null where that is nothing. Of a page within the page, its dialog. */
function boxOf({ selector, mostHeight }: Subject): Box | null {
  const found = document.querySelector(selector);
  if (!found) return null;
  const dialog = found instanceof HTMLIFrameElement ? found.contentDocument?.querySelector('dialog') : null;
  const outer = found.getBoundingClientRect();
  const frame = dialog ? { x: outer.x + found.clientLeft, y: outer.y + found.clientTop } : { x: 0, y: 0 };
  const { left, top, width, height } = (dialog ?? found).getBoundingClientRect();
  return {
    x: Math.floor(left + frame.x + scrollX),
    y: Math.floor(top + frame.y + scrollY),
    width: Math.ceil(width),
    height: Math.min(Math.ceil(height), mostHeight),
  };
}

const studioPage = {
  show,

  /** Resolves once Storybook can show stories, without its checks of accessibility: these are tests of their own. */
  async beReady(): Promise<void> {
    await preview().__STORYBOOK_PREVIEW__.ready();
    watch();
    choose({ theme: 'light', motion: 'reduced', a11y: { manual: true } });
  },

  beDark: () => choose({ theme: 'dark' }),

  /** How far the story has come when the page has nothing to do at the moment. */
  async idle(): Promise<Progress> {
    await arrived();
    return (globalThis as unknown as Tasks).scheduler.postTask(() => progress, { priority: 'background' });
  },

  /** Whether everything is in a theme and in its own typefaces, which are loaded once something is laid out. */
  isDressed: (theme: Theme): boolean =>
    pages().every(({ body, documentElement: root, fonts }) => {
      body.getBoundingClientRect();
      return fonts.status === 'loaded' && root.style.colorScheme === theme;
    }),

  /** Where the first of these stands that is on the page; else what can be seen of the page. */
  find: (subjects: readonly Subject[]): Box =>
    subjects.map(boxOf).find((box) => box !== null) ?? { x: 0, y: 0, width: innerWidth, height: innerHeight },
};

export type StudioPage = typeof studioPage;

Object.assign(globalThis, { studioPage });
