import { describeCondition } from '@faultline/components/words';
import {
  rowOf as conditionRow,
  severityWith,
  type CatalogueEntry,
  type CodeKind,
  type ConditionId,
  type RecoveryAction,
  type Severity,
  type Surface,
} from '@faultline/core';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { adapters } from '@faultline/adapters/adapters';
import type { Adapter } from '@faultline/adapters/kit';

/** One code, as designers, translators and spreadsheets see it. */
export interface CatalogueRow {
  readonly id: string;
  /** The adapter's folder name. */
  readonly sdk: string;
  readonly kind: CodeKind;
  /** A number where the SDK has one. */
  readonly code: number | string;
  readonly name: string;
  readonly condition: ConditionId;
  readonly severity: Severity;
  readonly fatal: boolean;
  readonly surface: Surface;
  readonly recovery: RecoveryAction | null;
  readonly title: string;
  readonly body: string;
  readonly developerFix: string;
  /** Id of its story. */
  readonly story: string;
  readonly since: string;
}

/** The kinds in the order of the sidebar, as they are called there. */
const kindTitles = {
  error: 'Errors',
  warning: 'Warnings',
  'hangup-cause': 'Hangup causes',
  'end-cause': 'End causes',
  'sip-status': 'SIP statuses',
  'q850-cause': 'Q.850 causes',
  'socket-close': 'Socket closes',
  notification: 'Notifications',
  'server-error': 'Server errors',
  'error-class': 'Error classes',
  'error-code': 'Error codes',
  'peer-error-name': 'Peer errors',
  'numeric-code': 'Numeric codes',
  'legacy-error-type': 'Older error types',
  browser: 'Browser',
} satisfies Record<CodeKind, string>;

/** The codes of one kind of one SDK: a place in the sidebar, and a file. */
export interface StoryGroup {
  readonly title: string;
  readonly file: string;
  readonly rows: readonly CatalogueRow[];
}

const titleOf = (sdk: Adapter, kind: CodeKind): string => `Codes/${sdk.title}/${kindTitles[kind]}`;

/** A valid identifier that still says which code it is. */
function identifierOf(id: string): string {
  const last = id.slice(id.lastIndexOf('/') + 1);
  const words = last
    .replace(/^-/, 'Minus')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const name = words
    .map((word) =>
      /^[A-Z0-9]+$/.test(word)
        ? word[0] + word.slice(1).toLowerCase()
        : word[0]?.toUpperCase() + word.slice(1),
    )
    .join('');
  return /^\d/.test(name) ? `Code${name}` : name;
}

/** The export names of all codes' stories; where two of a kind differ only in their letters' case, the later is numbered. */
const exportNames: ReadonlyMap<string, string> = new Map(
  adapters.flatMap(({ catalogue }) => {
    const taken = new Map<string, number>();
    return Object.entries(catalogue).map(([id, { kind }]) => {
      const name = identifierOf(id);
      const key = toId(kind, storyNameFromExport(name));
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      return [id, count > 1 ? `${name}${count}` : name] as const;
    });
  }),
);

/** The export name of a code's story. */
export const exportNameOf = (id: string): string => exportNames.get(id) ?? identifierOf(id);

const codeOf = (id: string): number | string => {
  const last = id.slice(id.lastIndexOf('/') + 1);
  // A number with zeros before it is a name.
  return String(Number(last)) === last ? Number(last) : last;
};

function rowOf(sdk: Adapter, id: string, entry: CatalogueEntry): CatalogueRow {
  const { severity, surface, action: recovery } = conditionRow(entry.condition);
  const { title, body } = describeCondition(entry.condition);
  return {
    id,
    sdk: sdk.sdk,
    kind: entry.kind,
    code: codeOf(id),
    name: entry.name,
    condition: entry.condition,
    severity: severityWith(entry.severity ?? severity, entry.severity ? undefined : entry.fatal),
    fatal: entry.fatal ?? false,
    surface,
    recovery: recovery ?? null,
    title,
    body,
    developerFix: sdk.developer[id]?.fix ?? '',
    story: toId(titleOf(sdk, entry.kind), storyNameFromExport(exportNameOf(id))),
    since: entry.since ?? '',
  };
}

/** Every code of every SDK, in the catalogues' order. */
export const catalogueRows: readonly CatalogueRow[] = adapters.flatMap((sdk) =>
  Object.entries(sdk.catalogue).map(([id, entry]) => rowOf(sdk, id, entry)),
);

/** The same rows by SDK and kind; kinds without a code have no group. */
export const storyGroups: readonly StoryGroup[] = adapters.flatMap((sdk) =>
  (Object.keys(kindTitles) as CodeKind[])
    .map((kind) => ({
      title: titleOf(sdk, kind),
      file: `${sdk.sdk}-${kindTitles[kind].toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
      rows: catalogueRows.filter((row) => row.sdk === sdk.sdk && row.kind === kind),
    }))
    .filter(({ rows }) => rows.length > 0),
);
