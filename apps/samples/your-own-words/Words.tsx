import { MessagesProvider } from '@faultline/components';
import { icu } from '@faultline/components/icu';
import type { ReactNode } from 'react';

/** Single words of the app's own; the kit's stay for the rest. */
const words = icu({
  'call.busy.title': '{known, select, yes {{remote} is on another call} other {They are on another call}}',
  'banner.calls': '{count, plural, one {# customer} other {# customers}}',
  'action.redial': 'Ring again',
});

export const Words = ({ children }: { readonly children: ReactNode }) => (
  <MessagesProvider messages={words}>{children}</MessagesProvider>
);
