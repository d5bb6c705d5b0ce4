'use client';
import type { ShownDialog } from '@faultline/core';
import { useCallStore } from '@faultline/hooks';
import { useItem } from '../../internals/item.tsx';
import { SupportDetails, type SupportDetailsProps } from '../../internals/SupportDetails.tsx';

/** Codes, times and ids of how the call ended, collapsed at first, to copy for support. */
export function Details(props: Omit<SupportDetailsProps, 'facts' | 't'>) {
  const { shown, t } = useItem('Details');
  const { epochOf } = useCallStore();
  const {
    source,
    code,
    condition,
    callId,
    reference,
    call = null,
  } = shown as Partial<ShownDialog> & typeof shown;
  return (
    <SupportDetails
      {...props}
      t={t}
      facts={[
        {
          source,
          code,
          condition,
          callId,
          call,
          at: epochOf(call?.endedAt ?? shown.startedAt),
          reference,
        },
      ]}
    />
  );
}
