import { locales } from '@faultline/components/locales';
import type { Panel } from './panel.ts';
import { themes, type Presentation } from './usePresentation.ts';
import words from './words.json';

/** A language by its own name. */
const nameOf = (locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

interface StudioBarProps {
  readonly panel: Panel | null;
  readonly presentation: Presentation;
  readonly onChange: (change: Partial<Presentation>) => void;
}

/** What is played, and how it is shown. */
export function StudioBar({ panel, presentation, onChange }: StudioBarProps) {
  const { locale, theme } = presentation;
  const goTo = (sdk: string) =>
    window.location.assign(`/sdk/${sdk}?${new URLSearchParams({ locale, theme }).toString()}`);
  return (
    <header className="studio-bar">
      <div>
        <h1>{words.title}</h1>
        <p className="studio-quiet">{words.intro}</p>
      </div>
      <div className="call-row">
        <label>
          {words.sdk}
          <select value={panel?.sdk ?? ''} onChange={({ target }) => goTo(target.value)}>
            {panel?.sdks.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.language}
          <select value={locale} onChange={({ target }) => onChange({ locale: target.value })}>
            {locales.map((one) => (
              <option key={one} value={one} lang={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.theme}
          <select
            value={theme}
            onChange={({ target }) =>
              onChange({ theme: themes.find((one) => one === target.value) ?? 'system' })
            }
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {words[`theme.${one}`]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
