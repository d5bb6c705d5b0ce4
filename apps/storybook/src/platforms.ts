import type { Platform } from '@faultline/components';

/** Where a person can see a page, for the toolbar: by the name that it has there. */
export const platforms: Readonly<Record<string, Platform>> = {
  'Chrome on Windows': { browser: 'chrome', system: 'windows', name: 'Chrome' },
  'Chrome on a Mac': { browser: 'chrome', system: 'macos', name: 'Chrome' },
  'Chrome on ChromeOS': { browser: 'chrome', system: 'chromeos', name: 'Chrome' },
  'Chrome on Android': { browser: 'chrome', system: 'android', name: 'Chrome' },
  'Chrome on an iPhone': { browser: 'chrome', system: 'ios', name: 'Chrome' },
  'Edge on Windows': { browser: 'edge', system: 'windows', name: 'Edge' },
  'Edge on Android': { browser: 'edge', system: 'android', name: 'Edge' },
  'Firefox on Linux': { browser: 'firefox', system: 'linux', name: 'Firefox' },
  'Firefox on Android': { browser: 'firefox', system: 'android', name: 'Firefox' },
  'Safari on a Mac': { browser: 'safari', system: 'macos', name: 'Safari' },
  'Safari on an iPhone': { browser: 'safari', system: 'ios', name: 'Safari' },
  'Samsung Internet': { browser: 'samsung', system: 'android', name: 'Samsung Internet' },
  'Inside Instagram': { browser: 'inApp', system: 'ios', name: 'Instagram' },
  'Inside WeChat': { browser: 'inApp', system: 'android', name: 'WeChat' },
  'Another browser': { browser: 'other', system: 'other', name: '' },
};
