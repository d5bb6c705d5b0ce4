/** A browser with known steps; `inApp` is a page inside another app, and `other` any other browser. */
export type BrowserName = 'chrome' | 'edge' | 'firefox' | 'safari' | 'samsung' | 'inApp' | 'other';

/** A system with known settings. */
export type SystemName = 'windows' | 'macos' | 'linux' | 'chromeos' | 'ios' | 'android' | 'other';

/** Where the person sees the page: this decides which steps fit, and how the browser or the app around it is called. */
export interface Platform {
  /** The browser, or `inApp` for a page inside another app. */
  readonly browser: BrowserName;
  /** The system that the browser runs on. */
  readonly system: SystemName;
  /** The name of the browser, or of the app that shows the page, as its maker writes it; empty when unknown. */
  readonly name: string;
}

/** The fields of `navigator` that identify the platform. */
export interface AboutBrowser {
  readonly userAgent: string;
  readonly maxTouchPoints?: number;
  /** Only Chromium has it, and some extensions fake it. */
  readonly userAgentData?: unknown;
}

/** Apps that show pages inside themselves, by what they add to the user agent. */
const apps: readonly (readonly [sign: RegExp, name: string])[] = [
  [/Instagram/, 'Instagram'],
  [/Messenger(Lite)?ForiOS|Orca-Android/, 'Messenger'],
  [/\bFB(AN|AV|_IAB)\b/, 'Facebook'],
  [/LinkedInApp/, 'LinkedIn'],
  [/MicroMessenger/, 'WeChat'],
  [/\bLine\//, 'LINE'],
  [/Snapchat/, 'Snapchat'],
  [/musical_ly|BytedanceWebview|TikTok/, 'TikTok'],
];

/** Browsers by user agent. The order matters, because most browsers also claim to be Chrome or Safari. */
const browsers: readonly (readonly [sign: RegExp, browser: BrowserName, name: string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'edge', 'Edge'],
  [/SamsungBrowser\//, 'samsung', 'Samsung Internet'],
  [/\bOPR\/|\bOPT\//, 'other', 'Opera'],
  [/YaBrowser\/|Vivaldi\/|UCBrowser\/|DuckDuckGo\/|\bDdg\/|; wv\)/, 'other', ''],
  [/FxiOS\/|Firefox\//, 'firefox', 'Firefox'],
  [/CriOS\/|Chrome\//, 'chrome', 'Chrome'],
  [/Version\/[\d.]{1,20} (Mobile\/\w{1,20} )?Safari\//, 'safari', 'Safari'],
];

const systems: readonly (readonly [sign: RegExp, system: SystemName])[] = [
  [/iPhone|iPad|iPod/, 'ios'],
  [/Android/, 'android'],
  [/CrOS|Chrom(e|ium) OS/, 'chromeos'],
  [/Windows/, 'windows'],
  [/Macintosh|macOS/, 'macos'],
  [/Linux/, 'linux'],
];

/** The fields of any value, which may be anything. */
const said = <Field extends string>(from: unknown): Readonly<Partial<Record<Field, unknown>>> =>
  (typeof from === 'object' && from !== null ? from : {}) as Readonly<Partial<Record<Field, unknown>>>;

const firstOf = <Row extends readonly [RegExp, ...unknown[]]>(rows: readonly Row[], text: string) =>
  rows.find(([sign]) => sign.test(text));

/** The system. An iPad claims to be a Mac, but no Mac has a touch screen. */
function systemOf({ userAgent, maxTouchPoints = 0, userAgentData }: AboutBrowser): SystemName {
  const { platform } = said<'platform'>(userAgentData);
  const [, system = 'other'] =
    firstOf(systems, `${typeof platform === 'string' ? platform : ''} ${userAgent}`) ?? [];
  return system === 'macos' && maxTouchPoints > 1 ? 'ios' : system;
}

/** Chromium browsers that keep Chrome's user agent give their own name only in their brands. */
function isForeign({ userAgentData }: AboutBrowser): boolean {
  // One of the brands is always invented, such as "Not;A=Brand", so that nobody relies on their order.
  const isKnown = (brand: string) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Samsung Internet'].includes(brand) ||
    (brand.includes('Not') && brand.includes('Brand'));
  const { brands } = said<'brands'>(userAgentData);
  const names = Array.isArray(brands) ? brands.map((one) => said<'brand'>(one).brand) : [];
  return names.some((name) => typeof name === 'string' && !isKnown(name));
}

/** A user agent longer than this is cut: the rest says nothing. */
const maxLength = 1_000;

/** Where the person sees the page, as far as the browser reveals it. Never throws. */
export function platformOf({ userAgent, ...more }: AboutBrowser): Platform {
  const about = { ...more, userAgent: String(userAgent).slice(0, maxLength) };
  const system = systemOf(about);
  const app = firstOf(apps, about.userAgent);
  if (app) return { browser: 'inApp', system, name: app[1] };
  const [, browser = 'other', name = ''] = firstOf(browsers, about.userAgent) ?? [];
  return browser === 'chrome' && isForeign(about)
    ? { browser: 'other', system, name: '' }
    : { browser, system, name };
}
