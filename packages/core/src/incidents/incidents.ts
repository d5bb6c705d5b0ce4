import type { Surface } from '../conditions.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { report as reportError } from '../store/report.ts';
import type { CallStore } from '../store/types.ts';
import { inTrouble } from '../state/reconnectState.ts';
import { screenView } from '../view/screen.ts';
import type { Shown } from '../view/types.ts';
import type { Act, IncidentReport, IncidentWatch, OnIncident, ShownPart } from './types.ts';

const maxCodes = 20;
const maxEntries = 30;

type Told = readonly [surface: Surface, item: Shown];
type Open = ReturnType<typeof begin>;
/** What an issue or an item is about. */
type About = Pick<Shown, 'callId' | 'device' | 'condition'>;

const subjectOf = ({ callId, device, condition }: About): string => {
  if (callId !== null) return `call ${callId}`;
  return condition.startsWith('media.') ? `device ${device ?? 'microphone'}` : 'connection';
};

const begin = (callId: string | null, at: number) => ({
  callId,
  at,
  codes: new Set<string>(),
  shown: [] as { part: Omit<ShownPart, 'forMs'>; key: string; until: number | null }[],
  /** By issue: the last known outcome of its recovery action. */
  issues: new Map<string, unknown>(),
  acts: [] as (Act & { readonly issueId: string })[],
  sources: new Set<string>(),
});

const itemsOf = (store: CallStore): readonly Told[] => {
  const { banner, prompt, dialog, indicators } = store.read(screenView);
  const told: readonly (readonly [Surface, Shown | null])[] = [
    ['banner', banner],
    ['prompt', prompt],
    ['dialog', dialog],
    ...indicators.map((item) => ['indicator', item] as const),
  ];
  return told.filter((one): one is Told => one[1] !== null);
};

function noteShown(one: Open, told: readonly Told[], at: number, { recoveries }: Snapshot): void {
  const keys = told.map(
    ([surface, { issueId, condition, phase }]) => `${surface} ${issueId} ${condition} ${phase}`,
  );
  for (const entry of one.shown) if (entry.until === null && !keys.includes(entry.key)) entry.until = at;
  told.forEach(([surface, { issueId, condition, severity, phase, code, source }], index) => {
    const key = keys[index] as string;
    one.sources.add(source);
    if (one.codes.size < maxCodes) one.codes.add(code);
    if (!one.issues.has(issueId)) one.issues.set(issueId, recoveries[issueId]);
    if (
      one.shown.length >= maxEntries ||
      one.shown.some((entry) => entry.key === key && entry.until === null)
    )
      return;
    one.shown.push({ part: { surface, condition, severity, phase, afterMs: at - one.at }, key, until: null });
  });
}

function noteActs(one: Open, at: number, { recoveries }: Snapshot): void {
  for (const [issueId, known] of one.issues) {
    const recovery = recoveries[issueId];
    if (!recovery || recovery === known) continue;
    one.issues.set(issueId, recovery);
    const { action, outcome } = recovery;
    const running = one.acts.findIndex(
      (act) => act.issueId === issueId && act.action === action && act.outcome === 'pending',
    );
    const before = one.acts[running];
    if (before) one.acts[running] = { ...before, outcome };
    else if (one.acts.length < maxEntries) one.acts.push({ issueId, action, outcome, afterMs: at - one.at });
  }
}

/** How an incident ended when nothing of it is shown any more; null while it may be shown again. */
function endOf(
  one: Open,
  subject: string,
  { callErrors, reconnectState }: Snapshot,
): IncidentReport['ended'] | null {
  const its = callErrors.issues.filter((issue) => one.issues.has(issue.id));
  const lasts = its.some((issue) => issue.status === 'active' && subjectOf(issue) === subject);
  const connections = [...one.sources].map((source) => reconnectState[source]);
  if (lasts || (subject === 'connection' && connections.some(inTrouble))) return null;
  if (its.some(({ status }) => status === 'dismissed')) return 'dismissed';
  return connections.some((connection) => connection?.closing) ? 'left' : 'over';
}

function reportOf(one: Open, ended: IncidentReport['ended'], at: number, store: CallStore): IncidentReport {
  return {
    callId: one.callId,
    startedAt: store.epochOf(one.at),
    endedAt: store.epochOf(at),
    codes: [...one.codes],
    shown: one.shown.map(({ part, until }) => ({ ...part, forMs: (until ?? at) - one.at - part.afterMs })),
    acts: one.acts.map(({ action, outcome, afterMs }) => ({ action, outcome, afterMs })),
    ended,
  };
}

function watch(store: CallStore, tell: OnIncident): () => void {
  const open = new Map<string, Open>();
  const end = (subject: string, one: Open, ended: IncidentReport['ended']) => {
    open.delete(subject);
    try {
      tell(reportOf(one, ended, store.now(), store));
    } catch (error) {
      reportError(error);
    }
  };
  const look = () => {
    const [at, snapshot, told] = [store.now(), store.getSnapshot(), itemsOf(store)];
    for (const [, item] of told) {
      const subject = subjectOf(item);
      if (!open.has(subject)) open.set(subject, begin(item.callId, at));
    }
    for (const [subject, one] of open) {
      const its = told.filter(([, item]) => subjectOf(item) === subject);
      noteShown(one, its, at, snapshot);
      noteActs(one, at, snapshot);
      for (const issue of snapshot.callErrors.issues)
        if (issue.status === 'active' && subjectOf(issue) === subject && one.codes.size < maxCodes)
          one.codes.add(issue.code);
      const ended = its.length > 0 ? null : endOf(one, subject, snapshot);
      if (ended) end(subject, one, ended);
    }
  };
  const leave = () => {
    for (const [subject, one] of open) end(subject, one, 'left');
  };
  const undo = store.subscribe(look);
  // Nothing runs after this event, so incidents that are not over are reported now.
  globalThis.addEventListener?.('pagehide', leave);
  look();
  return () => {
    globalThis.removeEventListener?.('pagehide', leave);
    undo();
    leave();
  };
}

/**
 * Makes one record for each trouble that a person saw: its codes, what was shown and for how long, what was pressed,
 * what of that failed, and how it ended. For analytics. An app that does not import it does not bundle it.
 *
 * @param report receives each incident when it is over. An error it throws is reported as an uncaught error.
 * @example createCallStore([telnyxSource(client)], { onIncident: incidents((incident) => track('call trouble', incident)) });
 */
export const incidents = (report: OnIncident): IncidentWatch => ({ report, watch });
