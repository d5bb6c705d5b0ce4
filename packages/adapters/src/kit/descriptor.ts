import type { Catalogue } from '@faultline/core';
import type { CodeFixture } from './fixture.ts';
import type { ReplayAdapter } from './replay.ts';
import type { Write } from './tap.ts';

/** What one code says to the developer of an app, in English. Plain text, each at most 400 characters. */
export interface DeveloperWords {
  /** What happened, in the field's terms, and who says so. */
  readonly happened: string;
  /** What the SDK does about it by itself, also where that is nothing. */
  readonly sdkDoes: string;
  /** What the developer should do or look at first. */
  readonly fix: string;
}

/** Everything about one adapter that tools read: stories, replay, random sequences, sizes, the catalogue. */
export interface Adapter {
  /** The name of its folder, which begins its codes. */
  readonly sdk: string;
  /** The name of the SDK, as a person writes it. */
  readonly title: string;
  /** What an app imports: by door of the package, the function that makes a source. */
  readonly doors: Readonly<Record<string, string>>;
  readonly catalogue: Catalogue;
  readonly developer: Readonly<Record<string, DeveloperWords>>;
  readonly fixtures: Readonly<Record<string, CodeFixture>>;
  /** A code that the catalogue does not know, as a newer SDK might send it. */
  readonly unknown: CodeFixture;
  /** Who replays its recordings, by npm name of the SDK; `name@major.minor` where versions differ wholly. */
  readonly replays: Readonly<Record<string, ReplayAdapter>>;
  /** How what a source heard is written down, by the same names, where {@link writePlainly} would not do. */
  readonly writes?: Readonly<Record<string, Write>>;
}
