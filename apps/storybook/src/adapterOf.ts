import { adapters } from '@faultline/adapters/adapters';
import type { Adapter } from '@faultline/adapters/kit';

/** The adapter that a code id belongs to. */
export const adapterOf = (code: string): Adapter | undefined =>
  adapters.find(({ sdk }) => code.startsWith(`${sdk}/`));
