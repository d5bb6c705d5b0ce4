import { outsideId } from '../clean/outsideId.ts';
import type { CallSource } from '../source.ts';
import type { Timing } from '../timing.ts';

export function checkSources(sources: readonly CallSource[]): void {
  for (const source of sources) {
    if (typeof source?.connect !== 'function')
      throw new Error(
        'createCallStore was given something that is no source: there is nothing to connect to. Pass what telnyxSource(client) and its like return.',
      );
    if (typeof source.id !== 'string' || source.id === '' || outsideId(source.id) !== source.id)
      throw new Error(
        `createCallStore was given a source with the id ${JSON.stringify(source.id)}: it stands in issues and on screens. Give it a short plain name, e.g. telnyxSource(client, { id: "second" }).`,
      );
  }
  if (new Set(sources.map((source) => source.id)).size !== sources.length)
    throw new Error(
      'createCallStore was given two sources with one id: their events could not be told apart. Give each its own `id`, e.g. telnyxSource(client, { id: "second" }).',
    );
}

export function checkTiming(timing: Timing): Timing {
  for (const [name, ms] of Object.entries(timing) as [string, unknown][])
    if (typeof ms !== 'number' || !(ms >= 0))
      throw new Error(
        `createCallStore was given timing.${name} = ${String(ms)}: it is a length in ms, 0 or more, and Infinity for never. Leave it out for the default.`,
      );
  return timing;
}
