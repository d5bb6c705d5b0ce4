import { defineCatalogue, type CatalogueEntry, type CodeId } from '@faultline/core';
import { rowsOf } from '../../kit/codes/rows.ts';
import { soundConditions } from '../../kit/media/callMedia.ts';
import { flowConditions } from '../../kit/media/flowEvents.ts';
import { sentConditions } from '../../kit/media/sentEvents.ts';
import { saysCause, saysStatus } from '../../sip/prevents.ts';
import { conditionOfEndCause, endCauses, type EndCause } from '../shared/causes.ts';
import { q850Names, statusNames } from './names.ts';
import { refusals } from '../shared/callEnds.ts';
import { thrownErrors } from '../shared/failures.ts';

type Rows<Id extends string> = Record<Id, CatalogueEntry>;

const rows = <Name extends string, Id extends string>(
  names: readonly Name[],
  row: (name: Name) => readonly [Id, CatalogueEntry],
): Rows<Id> => Object.fromEntries(names.map(row)) as Rows<Id>;

const namesOf = <Table extends object>(table: Table) =>
  Object.keys(table) as `${Extract<keyof Table, string | number>}`[];

/** Causes that exist in only one of the packages. */
const since: Readonly<Partial<Record<EndCause, string>>> = {
  INTERNAL_ERROR: 'sip.js 0.7 to 0.15, JsSIP',
  WEBRTC_ERROR: 'sip.js 0.7 to 0.15, JsSIP',
  MISSING_SDP: 'JsSIP',
  HOLD_FAILED: 'JsSIP',
};

const causes = rows(namesOf(endCauses), (name) => {
  const [caller, callee] = [conditionOfEndCause(name, false), conditionOfEndCause(name, true)];
  const entry: CatalogueEntry = {
    kind: 'end-cause',
    name,
    condition: caller,
    ...(since[name] !== undefined && { since: since[name] }),
    ...(callee !== caller && { byDirection: { inbound: callee } }),
  };
  return [`sipjs/${name}`, entry] as const;
});

const statuses = rows(namesOf(statusNames), (status) => {
  const condition = saysStatus(Number(status)) ?? 'call.setupFailed';
  const name = statusNames[Number(status) as keyof typeof statusNames];
  return [`sipjs/status/${status}`, { kind: 'sip-status', name, condition }] as const;
});

const q850 = rows(namesOf(q850Names), (value) => {
  const condition = saysCause(Number(value)) ?? 'call.ended';
  const name = q850Names[Number(value) as keyof typeof q850Names];
  return [`sipjs/q850/${value}`, { kind: 'q850-cause', name, condition }] as const;
});

const errors = rows(namesOf(thrownErrors), (name) => {
  const entry: CatalogueEntry = { kind: 'error-class', name, condition: thrownErrors[name], since: '0.21' };
  return [`sipjs/error/${name}`, entry] as const;
});

const refused = rows(namesOf(refusals), (method) => {
  const entry: CatalogueEntry = {
    kind: 'notification',
    name: method === 'INVITE' ? 'Refused re-INVITE' : `Refused ${method}`,
    condition: refusals[method],
    since: '0.21',
  };
  return [`sipjs/refused/${method}`, entry] as const;
});

/**
 * Every end of a SIP call: the causes of the reference document and of the older packages, the SIP statuses, the Q.850
 * causes of Reason headers, the errors that sip.js 0.21 throws, refused requests within a call, and the two states that
 * it does not explain. Both entry points use these codes. An answer to REGISTER has the same status codes; its
 * condition is in the area `auth`.
 *
 * @example sipjsCatalogue['sipjs/status/486'].condition // 'call.busy'
 */
export const sipjsCatalogue = defineCatalogue('sipjs', {
  ...causes,
  ...statuses,
  ...q850,
  ...errors,
  ...refused,
  ...rowsOf('sipjs')('peer', 'browser', soundConditions),
  ...rowsOf('sipjs')('track', 'notification', sentConditions),
  ...rowsOf('sipjs')('flow', 'browser', flowConditions),
  'sipjs/state/Terminated': {
    kind: 'notification',
    name: 'Terminated',
    condition: 'call.setupFailed',
    since: '0.21',
  },
  'sipjs/state/Unregistered': {
    kind: 'notification',
    name: 'Unregistered',
    condition: 'signaling.notRegistered',
    since: '0.21',
  },
});

/** The id of every SIP code in the catalogue. */
export type SipjsCodeId = CodeId<typeof sipjsCatalogue>;
