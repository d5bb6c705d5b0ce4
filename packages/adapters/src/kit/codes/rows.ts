import type { CatalogueEntry, CodeKind, ConditionId } from '@faultline/core';

/**
 * Groups of rows for the catalogue of an SDK, `<sdk>/<group>/<name>`, from the condition of each name.
 *
 * @example const rows = rowsOf('phone'); defineCatalogue('phone', { ...rows('end', 'end-cause', { busy: 'call.busy' }) });
 */
export const rowsOf =
  <Sdk extends string>(sdk: Sdk) =>
  <Group extends string, Of extends Readonly<Record<string, ConditionId>>>(
    group: Group,
    kind: CodeKind,
    of: Of,
    more: Partial<CatalogueEntry> = {},
  ) =>
    Object.fromEntries(
      Object.entries(of).map(([name, condition]) => [
        `${sdk}/${group}/${name}`,
        { kind, name, condition, ...more },
      ]),
    ) as Record<`${Sdk}/${Group}/${Extract<keyof Of, string>}`, CatalogueEntry>;
