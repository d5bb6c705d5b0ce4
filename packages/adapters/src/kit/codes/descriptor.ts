import type { Catalogue } from '@faultline/core';
import type { CodeFixture } from './fixture.ts';
import type { ReplayAdapter } from '../replay/replay.ts';
import type { Write } from '../listen/tap.ts';

/** The explanation of one code for the developer of an app, in English. Plain text, each at most 400 characters. */
export interface DeveloperWords {
  /** What happened, in standard terms, and who reports it. */
  readonly happened: string;
  /** What the SDK does about it by itself, even if that is nothing. */
  readonly sdkDoes: string;
  /** What the developer should do or check first. */
  readonly fix: string;
}

/** Everything about one adapter that tools read: stories, replay, random sequences, sizes, the catalogue. */
export interface Adapter {
  /** The name of its folder, and the prefix of its codes. */
  readonly sdk: string;
  /** The name of the SDK, as its maker writes it. */
  readonly title: string;
  /** What an app imports: the function that creates a source, by entry point of the package. */
  readonly doors: Readonly<Record<string, string>>;
  readonly catalogue: Catalogue;
  readonly developer: Readonly<Record<string, DeveloperWords>>;
  readonly fixtures: Readonly<Record<string, CodeFixture>>;
  /** A code that the catalogue does not know, as a newer SDK might send it. */
  readonly unknown: CodeFixture;
  /** Its replay adapters, by npm name of the SDK; `name@major.minor` for versions that differ completely. */
  readonly replays: Readonly<Record<string, ReplayAdapter>>;
  /** How to record what a source received, under the same names, when {@link writePlainly} is not enough. */
  readonly writes?: Readonly<Record<string, Write>>;
}
