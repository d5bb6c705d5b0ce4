import { telnyxCatalogue, type TelnyxCodeId } from '@faultline/adapters/telnyx';
import { telnyxDeveloperWords } from '@faultline/adapters/telnyx/developer';
import { describeCondition } from '@faultline/components/words';
import {
  conditionRow,
  severityWith,
  type CatalogueEntry,
  type CodeKind,
  type ConditionId,
  type RecoveryAction,
  type Severity,
  type Surface,
} from '@faultline/core';
import { storyNameFromExport, toId } from 'storybook/internal/csf';

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

/** Where the stories of a kind are, in the sidebar and as a file. */
export interface StoryGroup {
  readonly title: string;
  readonly file: string;
  readonly kind: CodeKind;
}

export const telnyxGroups: readonly StoryGroup[] = [
  { kind: 'error', title: 'Codes/Telnyx/Errors', file: 'telnyx-errors' },
  { kind: 'warning', title: 'Codes/Telnyx/Warnings', file: 'telnyx-warnings' },
  { kind: 'hangup-cause', title: 'Codes/Telnyx/Hangup causes', file: 'telnyx-hangup-causes' },
  { kind: 'socket-close', title: 'Codes/Telnyx/Socket closes', file: 'telnyx-socket-closes' },
  { kind: 'notification', title: 'Codes/Telnyx/Notifications', file: 'telnyx-notifications' },
  { kind: 'server-error', title: 'Codes/Telnyx/Server errors', file: 'telnyx-server-errors' },
  { kind: 'legacy-error-type', title: 'Codes/Telnyx/Older error types', file: 'telnyx-older-error-types' },
];

/** The export name of a code's story: a valid identifier that still says which code it is. */
export function exportNameOf(id: string): string {
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

const codeOf = (id: string): number | string => {
  const last = id.slice(id.lastIndexOf('/') + 1);
  return /^-?\d+$/.test(last) ? Number(last) : last;
};

function rowOf(id: TelnyxCodeId, entry: CatalogueEntry): CatalogueRow {
  const [severity, surface, , recovery] = conditionRow(entry.condition);
  const group = telnyxGroups.find((one) => one.kind === entry.kind);
  const { title, body } = describeCondition(entry.condition);
  return {
    id,
    sdk: 'telnyx',
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
    developerFix: telnyxDeveloperWords[id].fix,
    story: toId(group?.title ?? 'Codes', storyNameFromExport(exportNameOf(id))),
    since: entry.since ?? '',
  };
}

/** Every code of every SDK that is a row, in the catalogue's order. */
export const catalogueRows: readonly CatalogueRow[] = (Object.keys(telnyxCatalogue) as TelnyxCodeId[]).map(
  (id) => rowOf(id, telnyxCatalogue[id]),
);
