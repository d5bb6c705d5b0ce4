import type { CallEvent, CallSource } from '@faultline/core';

/**
 * The same source, with everything that it tells the store also told to somebody else, who hears it first.
 *
 * @example createCallStore([overheard(source, (event) => console.log(event.type))])
 */
export const overheard = (source: CallSource, heard: (event: CallEvent) => void): CallSource => ({
  ...source,
  connect: (emit) =>
    source.connect((event) => {
      heard(event);
      emit(event);
    }),
});
