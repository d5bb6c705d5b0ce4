import { MessagesProvider, type AppMessages } from '@faultline/components';
import { loadMessages } from '@faultline/components/locales';
import type { ReactNode } from 'react';

/** Words of the app's own in each language, as its translators would give them; null where there are none. */
const own: Readonly<Record<string, AppMessages>> = {
  de: { 'call.busy.title': 'Der Schalter spricht gerade', 'telnyx/48001.title': 'Kein Netz' },
  en: { 'call.busy.title': 'The desk is on another call' },
};

const loadOwn = (locale: string): Promise<AppMessages | null> =>
  Promise.resolve(own[new Intl.Locale(locale).language] ?? null);

/** The kit in the language of the page, with the app's own words before the kit's. */
export const Languages = ({ children }: { readonly children: ReactNode }) => (
  <MessagesProvider locale="auto" messages={loadMessages}>
    <MessagesProvider messages={loadOwn}>{children}</MessagesProvider>
  </MessagesProvider>
);
