import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** The engines other than Chromium's, by name. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  Firefox: startFirefox,
  WebKit: startWebKit,
};
