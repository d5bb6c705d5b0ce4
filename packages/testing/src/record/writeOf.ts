import { adapters } from '@faultline/adapters/adapters';
import { writePlainly, type Write } from '@faultline/adapters/kit';
import { ofVersion } from '../replay/replayAdapters.ts';

const writes: Readonly<Record<string, Write>> = Object.fromEntries(
  adapters.flatMap(({ writes: all = {} }) => Object.entries(all)),
);

/** How the adapter of an SDK records what its source received; `version` where it matters. */
export const writeOf = (sdk: string, version = ''): Write => ofVersion(writes, sdk, version) ?? writePlainly;
