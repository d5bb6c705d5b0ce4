import {
  isConditionId,
  isRecoveryAction,
  ownEntry,
  type Act,
  type ConditionId,
  type IncidentReport,
  type Phase,
  type RecoveryAction,
  type Severity,
  type Surface,
} from '@faultline/core';
import { other } from '../names.ts';

type Other = typeof other;

/** A name of a closed set, or `other`. */
const oneOf =
  <Name extends string>(known: Readonly<Record<Name, true>>) =>
  (name: string): Name | Other =>
    ownEntry<true>(known, name) ? (name as Name) : other;

export const surfaceOf = oneOf<Surface>({
  banner: true,
  prompt: true,
  dialog: true,
  indicator: true,
  silent: true,
});
export const phaseOf = oneOf<Phase>({
  start: true,
  first: true,
  long: true,
  act: true,
  checking: true,
  missed: true,
  granted: true,
});
export const endOf = oneOf<IncidentReport['ended']>({ over: true, dismissed: true, left: true });
export const outcomeOf = oneOf<Act['outcome']>({ pending: true, done: true, failed: true });
export const severityOf = oneOf<Severity>({ info: true, warning: true, error: true, fatal: true });
export const conditionOf = (id: string): ConditionId | Other => (isConditionId(id) ? id : other);
export const actionOf = (name: string): RecoveryAction | Other => (isRecoveryAction(name) ? name : other);
