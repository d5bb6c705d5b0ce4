import { plainOf, type CallSource } from '@faultline/core';
import { overheard } from '@faultline/testing';
import { isStudio } from './isStudio.ts';
import { createJournal } from './journal.ts';

/** What the SDK of this page emits, as its recording has it. */
export const sdkEvents = createJournal();

/** What the sources of this page tell its store. */
export const callEvents = createJournal();

/** For the store of a page: in the playground, what its sources tell it is written down. */
export const watched = (...sources: readonly CallSource[]): readonly CallSource[] =>
  isStudio
    ? sources.map((source) =>
        overheard(source, (event) =>
          callEvents.add(event.type, { source: source.id, event: plainOf(event) }),
        ),
      )
    : sources;
