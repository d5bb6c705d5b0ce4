'use client';
import { useCallStore } from '@faultline/hooks';
import { useItem } from '../../internals/item.tsx';
import { SupportDetails, type SupportDetailsProps } from '../../internals/SupportDetails.tsx';
import { useShownDialog } from './Root.tsx';

/** Codes, times and ids of how the call ended, closed until wanted, to be copied for support. */
export function Details(props: Omit<SupportDetailsProps, 'facts' | 't'>) {
  const { shown, t } = useItem('Details');
  const { epochOf } = useCallStore();
  const call = useShownDialog()?.call ?? null;
  const { source, code, condition, callId, reference } = shown;
  return (
    <SupportDetails
      {...props}
      t={t}
      facts={{
        source,
        code,
        condition,
        callId,
        call,
        at: epochOf(call?.endedAt ?? shown.startedAt),
        reference,
      }}
    />
  );
}
