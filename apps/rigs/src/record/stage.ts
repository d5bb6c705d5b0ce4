import type { CallPageDriver, OpenOptions } from '../openPages.ts';

/** A page, what is done to it, and the words for what somebody else did meanwhile. */
export interface Stage<Page extends CallPageDriver> {
  readonly page: Page;
  note(event: string): Promise<void>;
}

interface Rig<Page extends CallPageDriver> {
  open(options?: OpenOptions): Promise<Page>;
  stop(): Promise<void>;
}

export interface Scenario<Page extends CallPageDriver> {
  /** How its page is opened. */
  readonly open?: OpenOptions;
  run(stage: Stage<Page>): Promise<void>;
}

/** An SDK's rig, and what can be recorded on it. */
export interface Recordable<Page extends CallPageDriver> {
  start(): Promise<Rig<Page>>;
  readonly scenarios: Readonly<Record<string, Scenario<Page>>>;
}
