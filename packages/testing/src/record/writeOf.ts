import { adapters } from '@faultline/adapters/adapters';
import { writePlainly, type Write } from '@faultline/adapters/kit';
import { ofVersion } from '../replay/replayAdapters.ts';

const writes: Readonly<Record<string, Write>> = Object.fromEntries(
  adapters.flatMap(({ writes: all = {} }) => Object.entries(all)),
);

/** How the adapter of an SDK writes down what its source heard; `version` where that decides. */
export const writeOf = (sdk: string, version = ''): Write => ofVersion(writes, sdk, version) ?? writePlainly;
