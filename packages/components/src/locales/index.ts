import { icu } from '../icu/index.ts';
import { canonical } from '../messages/language.ts';
import type { Messages } from '../messages/types.ts';
import { loaders } from './generated/loaders.ts';
import { unpacked } from './unpacked.ts';

/** A language that the kit has words in, beside the English that is always there. */
export type Locale = keyof typeof loaders;

/** The languages that the kit has words in, as BCP 47 tags. */
export const locales = ['en', ...Object.keys(loaders)] as readonly ('en' | Locale)[];

const isLocale = (tag: string): tag is 'en' | Locale => (locales as readonly string[]).includes(tag);

/**
 * The language of the kit that fits one that is asked for: `es-MX` is `es`, `zh-TW` is `zh-Hant`, `pt-AO` is `pt-PT`.
 *
 * @param asked a BCP 47 tag; what is none counts as English.
 * @returns null where the kit has no words in it.
 */
export function matchLocale(asked: string): 'en' | Locale | null {
  const { language, script, region } = new Intl.Locale(canonical(asked)).maximize();
  // Norwegian is written as Bokmål unless somebody asks for Nynorsk, whose readers read Bokmål too.
  const name = language === 'no' || language === 'nn' ? 'nb' : language;
  // Outside Brazil, Portuguese is written as in Portugal.
  const elsewhere = name === 'pt' ? 'pt-PT' : '';
  return [`${name}-${region}`, `${name}-${script}`, name, elsewhere].find(isLocale) ?? null;
}

const none: Messages = {};

/**
 * Loads the kit's words in a language: for `messages` of `MessagesProvider`. Each language is a file of its own.
 *
 * @returns null where the kit has no words in it, so that it speaks English.
 * @throws (rejects) where the file cannot be loaded.
 * @example <MessagesProvider locale="auto" messages={loadMessages}>…</MessagesProvider>
 */
export async function loadMessages(asked: string): Promise<Messages | null> {
  const locale = matchLocale(asked);
  if (locale === null) return null;
  return locale === 'en' ? none : icu(unpacked((await loaders[locale]()).words));
}
