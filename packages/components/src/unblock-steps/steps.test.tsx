import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { formatterOf, translate } from '../messages/format.ts';
import { languageOf } from '../messages/language.ts';
import { en as shared } from '../messages/generated/en.ts';
import { en } from './generated/en.ts';
import { stepsOf, type StepsOptions } from './index.tsx';
import type { BrowserName, Platform, SystemName } from './platform.ts';

afterEach(cleanup);

const say = (key: string | readonly string[], args = {}) =>
  translate(
    [{ messages: [en, shared], formatter: formatterOf('en') }],
    typeof key === 'string' ? [key] : key,
    args,
  );

const t: StepsOptions['t'] = Object.assign(say, { language: languageOf('en'), isLoading: false });

const options = (platform: Platform, more: Partial<StepsOptions> = {}): StepsOptions => ({
  shown: { condition: 'media.permissionDenied', device: 'microphone', actions: [] },
  t,
  platform,
  host: 'call.example.com',
  toggle: 'Microphone',
  noun: 'microphone',
  ...more,
});

const show = (given: StepsOptions): readonly (string | null)[] => {
  render(<ol>{stepsOf(given)}</ol>);
  // A screen reader finds no text in the drawings.
  for (const hidden of document.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return screen.queryAllByRole('listitem').map((item) => item.textContent);
};

const names: Readonly<Record<BrowserName, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  samsung: 'Samsung Internet',
  inApp: 'Instagram',
  other: '',
};
const browsers = Object.keys(names) as readonly BrowserName[];
const systems: readonly SystemName[] = ['windows', 'macos', 'linux', 'chromeos', 'ios', 'android', 'other'];
const all = browsers.flatMap((browser) =>
  systems.map((system) => ({ browser, system, name: names[browser] })),
);
const asked = { condition: 'media.permissionPending', device: 'microphone', actions: [] } as const;
const unsupported = { condition: 'media.unsupportedBrowser', device: null, actions: [] } as const;
const blockedBySystem = { condition: 'media.blockedBySystem', device: 'microphone', actions: [] } as const;

describe('the steps for a blocked device', () => {
  it.each([
    [
      'chrome',
      'windows',
      ['Select the icon beside call.example.com in the address bar.', 'Turn on Microphone.'],
    ],
    [
      'chrome',
      'android',
      [
        'Tap the icon beside call.example.com in the address bar.',
        'Tap “Permissions”, then turn on Microphone.',
      ],
    ],
    [
      'chrome',
      'ios',
      [
        'Open the iPhone or iPad settings, then “Apps”, then Chrome.',
        'Turn on Microphone.',
        'Come back here and try again. Allow it when the browser asks.',
      ],
    ],
    [
      'firefox',
      'linux',
      [
        'Select the crossed-out microphone beside call.example.com in the address bar.',
        'Select the cross beside “Blocked”.',
        'Come back here and try again. Allow it when the browser asks.',
      ],
    ],
    [
      'safari',
      'macos',
      [
        'Open the Safari menu at the top of the screen, then “Settings for call.example.com”.',
        'Set Microphone to “Allow”.',
        'Come back here and try again.',
      ],
    ],
    [
      'inApp',
      'ios',
      [
        'Open the menu of Instagram. It is often three dots at the top or bottom.',
        'Choose to open this page in your browser.',
      ],
    ],
    ['other', 'linux', ['Open this site’s settings in your browser.', 'Allow Microphone there.']],
  ] as const)('are those of %s on %s', (browser, system, steps) => {
    expect(show(options({ browser, system, name: names[browser] }))).toEqual(steps);
  });

  it.each(all)('can all be read in $browser on $system, for the site and for the system', (platform) => {
    for (const more of [{}, { shown: blockedBySystem }])
      for (const words of show(options(platform, more)))
        expect(words).toMatch(/^\p{Lu}.+\.(Open settings)?$/u);
  });

  it.each(all)('name nothing that is not known, in $browser on $system', (platform) => {
    for (const more of [{}, { shown: blockedBySystem }])
      for (const words of show(options({ ...platform, name: '' }, { ...more, host: '' })))
        expect(words).not.toMatch(/ {2}| \.|beside ?in|for ?”/);
  });

  it('put names into the place that the words give them', () => {
    render(<ol>{stepsOf(options({ browser: 'chrome', system: 'windows', name: 'Chrome' }))}</ol>);
    expect([...document.querySelectorAll('strong')].map((strong) => strong.textContent)).toEqual([
      'call.example.com',
      'Microphone',
    ]);
  });

  it.each([
    ['windows', 'microphone', 'ms-settings:privacy-microphone'],
    ['windows', 'camera', 'ms-settings:privacy-webcam'],
    [
      'macos',
      'microphone',
      'x-apple.systempreferences:com.apple.settings.PrivacySecurity.extension?Privacy_Microphone',
    ],
  ] as const)('lead to the settings of %s for the %s', (system, device, href) => {
    render(
      <ol>
        {stepsOf(
          options({ browser: 'chrome', system, name: 'Chrome' }, { shown: { ...blockedBySystem, device } }),
        )}
      </ol>,
    );
    const link = screen.getByRole('link', { name: 'Open settings' });
    expect(link.getAttribute('href')).toBe(href);
    // Opened in this page, it would make the page seem to leave, and SDKs hang up then.
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('leave that to the app where it opens them', () => {
    const shown = { ...blockedBySystem, actions: ['openSettings'] } as const;
    show(options({ browser: 'chrome', system: 'windows', name: 'Chrome' }, { shown }));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('are none for a system whose settings are not known', () => {
    expect(
      stepsOf(options({ browser: 'chrome', system: 'linux', name: 'Chrome' }, { shown: blockedBySystem })),
    ).toBeNull();
  });
});

describe('the question of the browser that stands open', () => {
  const below = ['Look just below the address bar.'];
  const middle = ['Look in the middle of the screen.'];
  it.each([
    ['chrome', 'windows', below],
    ['edge', 'windows', below],
    ['firefox', 'linux', below],
    ['safari', 'macos', below],
    ['safari', 'ios', middle],
    ['chrome', 'ios', middle],
    // Where it stands there was not seen.
    ['chrome', 'android', []],
    ['firefox', 'android', []],
    ['samsung', 'android', []],
    ['inApp', 'ios', []],
    ['other', 'windows', []],
  ] as const)('is pointed at in %s on %s as far as its place is known', (browser, system, words) => {
    expect(show(options({ browser, system, name: names[browser] }, { shown: asked }))).toEqual(words);
  });

  it('is drawn below the address bar, with the site’s own name', () => {
    render(
      <ol>{stepsOf(options({ browser: 'chrome', system: 'linux', name: 'Chrome' }, { shown: asked }))}</ol>,
    );
    const drawn = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    expect(drawn).toEqual(['call.example.com', 'call.example.com']);
  });
});

describe('a browser that cannot make calls', () => {
  it('is left for the real one where it is a page inside another app', () => {
    const inApp = { browser: 'inApp', system: 'android', name: 'Instagram' } as const;
    expect(show(options(inApp, { shown: unsupported }))).toEqual([
      'Open the menu of Instagram. It is often three dots at the top or bottom.',
      'Choose to open this page in your browser.',
    ]);
    cleanup();
    expect(show(options({ ...inApp, name: '' }, { shown: unsupported }))).toEqual([]);
  });

  it.each(all.filter(({ browser }) => browser !== 'inApp'))(
    'has no steps in $browser on $system',
    (platform) => {
      expect(show(options(platform, { shown: unsupported }))).toEqual([]);
    },
  );
});
