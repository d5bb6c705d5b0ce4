import { icu } from '../icu/index.ts';
import { canonical } from '../messages/language.ts';
import type { Messages } from '../messages/types.ts';
import { loaders } from './generated/loaders.ts';
import { unpacked } from './unpacked.ts';

/** A language of the kit, other than English, which is always included. */
export type Locale = keyof typeof loaders;

/** The languages of the kit, as BCP 47 tags. */
export const locales = ['en', ...Object.keys(loaders)] as readonly ('en' | Locale)[];

const isLocale = (tag: string): tag is 'en' | Locale => (locales as readonly string[]).includes(tag);

/**
 * Finds the kit's language for a requested one: `es` for `es-MX`, `zh-Hant` for `zh-TW`, `pt-PT` for `pt-AO`.
 *
 * @param asked a BCP 47 tag; anything else counts as English.
 * @returns null when the kit does not have this language.
 */
export function matchLocale(asked: string): 'en' | Locale | null {
  const { language, script, region } = new Intl.Locale(canonical(asked)).maximize();
  // Norwegian is in Bokmål, also for those who ask for Nynorsk: they read Bokmål too.
  const name = language === 'no' || language === 'nn' ? 'nb' : language;
  // Outside Brazil, Portuguese is as in Portugal.
  const elsewhere = name === 'pt' ? 'pt-PT' : '';
  return [`${name}-${region}`, `${name}-${script}`, name, elsewhere].find(isLocale) ?? null;
}

const none: Messages = {};

/**
 * Loads the kit's messages in a language, for `messages` of `MessagesProvider`. Each language is a file of its own.
 *
 * @returns null when the kit does not have this language, so that English is used.
 * @throws (rejects) when the file cannot be loaded.
 * @example <MessagesProvider locale="auto" messages={loadMessages}>…</MessagesProvider>
 */
export async function loadMessages(asked: string): Promise<Messages | null> {
  const locale = matchLocale(asked);
  if (locale === null) return null;
  return locale === 'en' ? none : icu(unpacked((await loaders[locale]()).words));
}
