import { describe, expect, it } from 'vitest';
import { platformOf, type AboutBrowser } from './platform.ts';

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const chromium = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

const brands = (platform: string, ...names: readonly string[]): Pick<AboutBrowser, 'userAgentData'> => ({
  userAgentData: { platform, brands: ['Not;A=Brand', ...names].map((brand) => ({ brand })) },
});

describe('where a page is seen', () => {
  it.each([{ platform: 'Windows' }, { brands: null }, { brands: [null, {}, { brand: 7 }] }, 'Windows', null])(
    'is found by the user agent where what stands beside it is no such thing: %j',
    (userAgentData) => {
      expect(platformOf({ userAgent: `${windows} ${chromium}`, userAgentData })).toMatchObject({
        browser: 'chrome',
        system: 'windows',
      });
    },
  );

  it.each<[userAgent: string, ...found: [string, string, string], more?: Partial<AboutBrowser>]>([
    [`${windows} ${chromium}`, 'chrome', 'windows', 'Chrome'],
    [`${windows} ${chromium}`, 'chrome', 'windows', 'Chrome', brands('Windows', 'Chromium', 'Google Chrome')],
    [`${windows} ${chromium}`, 'other', 'windows', '', brands('Windows', 'Chromium', 'Brave')],
    [`${windows} ${chromium} Edg/156.0.0.0`, 'edge', 'windows', 'Edge'],
    [`${windows} ${chromium} OPR/110.0.0.0`, 'other', 'windows', 'Opera'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'firefox',
      'windows',
      'Firefox',
    ],
    [`${mac} ${chromium}`, 'chrome', 'macos', 'Chrome'],
    [
      `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`,
      'safari',
      'macos',
      'Safari',
    ],
    [
      `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`,
      'safari',
      'ios',
      'Safari',
      { maxTouchPoints: 5 },
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox', 'linux', 'Firefox'],
    [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${chromium}`, 'chrome', 'chromeos', 'Chrome'],
    [`${iphone} Version/18.5 Mobile/15E148 Safari/604.1`, 'safari', 'ios', 'Safari'],
    [`${iphone} CriOS/156.0.0.0 Mobile/15E148 Safari/604.1`, 'chrome', 'ios', 'Chrome'],
    [`${iphone} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`, 'firefox', 'ios', 'Firefox'],
    [`${iphone} EdgiOS/156.0.0.0 Version/18.0 Mobile/15E148 Safari/604.1`, 'edge', 'ios', 'Edge'],
    [`${android} Chrome/156.0.0.0 Mobile Safari/537.36`, 'chrome', 'android', 'Chrome'],
    [
      `${android} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
      'samsung',
      'android',
      'Samsung Internet',
    ],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'firefox', 'android', 'Firefox'],
    [`${android} Chrome/156.0.0.0 Mobile Safari/537.36 EdgA/156.0.0.0`, 'edge', 'android', 'Edge'],
    [`${iphone} Mobile/15E148 Instagram 380.0.0.0 (iPhone16,2; iOS 18_5)`, 'inApp', 'ios', 'Instagram'],
    [`${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/500.0.0.0;FBDV/iPhone16,2]`, 'inApp', 'ios', 'Facebook'],
    [
      `${android} Version/4.0 Chrome/156.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/500.0;]`,
      'inApp',
      'android',
      'Facebook',
    ],
    [`${iphone} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/500.0]`, 'inApp', 'ios', 'Messenger'],
    [`${iphone} Mobile/15E148 [LinkedInApp]/9.31`, 'inApp', 'ios', 'LinkedIn'],
    [`${iphone} Mobile/15E148 MicroMessenger/8.0.50(0x18003233) NetType/WIFI`, 'inApp', 'ios', 'WeChat'],
    [
      'Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/X; wv) AppleWebKit/537.36 Version/4.0 Chrome/156.0.0.0 Mobile Safari/537.36',
      'other',
      'android',
      '',
    ],
    ['', 'other', 'other', ''],
  ])('%s is %s on %s, named "%s"', (userAgent, browser, system, name, more = {}) => {
    expect(platformOf({ userAgent, ...more })).toEqual({ browser, system, name });
  });
});
