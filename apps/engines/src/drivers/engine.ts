/** A page in a browser of one of the engines. */
export interface EnginePage {
  goto(url: string): Promise<void>;
  /**
   * Runs a function in the page and resolves to its result, also when that is a promise.
   *
   * @param run must not use variables from outside: what it needs is passed as JSON
   */
  run<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Presses the first visible button of this name, with the browser's own mouse. */
  press(name: string): Promise<void>;
  type(key: 'Escape' | 'Tab' | 'Home' | 'ArrowRight'): Promise<void>;
}

/** A browser that runs, with one page. */
export interface Engine {
  readonly version: string;
  readonly page: EnginePage;
  stop(): Promise<void>;
}

/** What the browser does when a page wants the microphone, which is a tone. */
export type MicrophoneAccess = 'allowed' | 'blocked' | 'asks';

/** The environment of a desktop with a screen. */
export type Desktop = Readonly<Record<string, string>>;

/** A call of a function without outside variables, as source for the page. */
export const callIn = (run: (...args: never) => unknown, args: readonly unknown[]): string =>
  `(${run.toString()})(...${JSON.stringify(args)})`;

/** In the page: the first button of this name that can be seen. */
export const buttonNamed = (name: string): HTMLElement | null =>
  [...document.querySelectorAll('button')].find(
    (button) => button.textContent.trim() === name && button.checkVisibility(),
  ) ?? null;
