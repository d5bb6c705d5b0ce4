import type { ConditionId } from '@faultline/core';
import type { Platform, SystemName } from './platform.ts';

/** What the drawing of a step shows: the place to press. */
export type Drawing =
  | { readonly bar: 'tune' | 'lock' | 'shield' | 'page' | 'deviceOff' }
  | 'switch'
  | 'choice'
  | 'cross'
  | 'menu'
  | 'question'
  | 'link';

/** A step: the key of its text, and its drawing. */
export interface Step {
  readonly words: string;
  readonly drawing?: Drawing;
}

const step = (words: string, drawing?: Drawing): Step => ({
  words: `unblock.${words}`,
  ...(drawing && { drawing }),
});

const touchInBar = (bar: Extract<Drawing, object>['bar']) => step('icon.touch', { bar });
const turnOn = step('turnOn', 'switch');
const safariAllow = step('safari.allow', 'choice');
const comeBack = step('comeBack');
const askAgain = step('askAgain');

type Steps = readonly Step[];

const appOnIos: Steps = [step('app.ios'), turnOn];

/** Browsers on iPhones and iPads other than Safari ask again after every refusal, if the system lets them. */
const inAppOnIos: Steps = [...appOnIos, askAgain];

/** Out of the app that shows the page. */
const inApp: Steps = [step('inApp.menu', 'menu'), step('inApp.open')];

/** What fits every browser. */
const anySite: Steps = [step('site'), step('site.allow')];

/**
 * How to allow a site again, by browser and by system; a key without a system is for all others.
 * `docs/unblock-steps.md` has the sources.
 */
const forSite: Readonly<Record<string, Steps>> = {
  chrome: [step('icon', { bar: 'tune' }), turnOn],
  'chrome/android': [touchInBar('tune'), step('permissions.touch', 'switch')],
  'chrome/ios': inAppOnIos,
  // Its icon is being redesigned.
  edge: [step('icon'), step('edge.permissions'), step('edge.allow', 'choice')],
  'edge/android': [touchInBar('lock'), step('permissions.touch', 'switch')],
  'edge/ios': inAppOnIos,
  firefox: [step('firefox.icon', { bar: 'deviceOff' }), step('firefox.cross', 'cross'), askAgain],
  'firefox/android': [touchInBar('shield'), step('firefox.touch'), askAgain],
  'firefox/ios': inAppOnIos,
  safari: [step('safari.menu'), safariAllow, comeBack],
  'safari/ios': [touchInBar('page'), step('safari.touch'), safariAllow, comeBack],
  'samsung/windows': anySite,
  samsung: [touchInBar('lock'), step('permissions.touch', 'switch')],
  inApp,
};

const belowBar: Steps = [step('question.top', 'question')];
const inMiddle: Steps = [step('question.middle')];

/** Where the browser’s own question stands while it is open. Where that is not known, nothing is pointed at. */
const forQuestion: Readonly<Record<string, Steps>> = {
  chrome: belowBar,
  edge: belowBar,
  firefox: belowBar,
  'safari/macos': belowBar,
};

function questionSteps({ browser, system }: Platform): Steps {
  // Apple lets every browser there ask in the same way.
  if (system === 'ios') return browser === 'inApp' ? [] : inMiddle;
  const key = system === 'android' ? '' : browser;
  return forQuestion[`${browser}/${system}`] ?? forQuestion[key] ?? [];
}

/** Where a system lets a browser use the device. */
const forSystem: Readonly<Partial<Record<SystemName, Steps>>> = {
  windows: [step('windows.settings', 'link'), step('windows.access', 'switch')],
  macos: [step('macos.settings', 'link'), step('macos.turnOn', 'switch')],
  ios: [...appOnIos, comeBack],
  android: [step('app.android'), step('app.permissions')],
  chromeos: [step('chromeos.settings'), step('chromeos.access', 'switch')],
};

/** Pages of a system’s own settings that a link can open. */
const settings: Readonly<Partial<Record<SystemName, Readonly<Record<'microphone' | 'camera', string>>>>> = {
  windows: { microphone: 'ms-settings:privacy-microphone', camera: 'ms-settings:privacy-webcam' },
  macos: {
    microphone: 'x-apple.systempreferences:com.apple.settings.PrivacySecurity.extension?Privacy_Microphone',
    camera: 'x-apple.systempreferences:com.apple.settings.PrivacySecurity.extension?Privacy_Camera',
  },
};

/** The address of the system’s settings for a device; undefined when the system has none. */
export const settingsOf = ({ system }: Platform, device: 'microphone' | 'camera'): string | undefined =>
  settings[system]?.[device];

const needsName = ({ words }: Step) =>
  words.includes('.app.') || words.includes('.inApp.') || words.includes('.macos.');
const needsHost = ({ words }: Step) => /\.(icon|safari\.menu)/.test(words);

/** Whether the steps can be shown: those that name the site, or the app that shows the page, need that name. */
const sayable = (steps: Steps, host: string, { name }: Platform): boolean =>
  steps.every((one) => (host !== '' || !needsHost(one)) && (name !== '' || !needsName(one)));

/**
 * Returns the steps that let the device be used again.
 *
 * @param host the name of the site in the address bar; empty when it is unknown.
 * @returns empty when no steps are known.
 */
export function stepsFor(condition: ConditionId, platform: Platform, host: string): Steps {
  const { browser, system } = platform;
  if (condition === 'media.permissionPending') return questionSteps(platform);
  // A page inside an app that cannot use devices can be opened in a browser that can.
  if (condition === 'media.unsupportedBrowser')
    return browser === 'inApp' && sayable(inApp, host, platform) ? inApp : [];
  if (condition === 'media.blockedBySystem') {
    // Safari is part of the system and has no switch of its own there.
    const steps = (browser === 'safari' ? undefined : forSystem[system]) ?? [];
    return sayable(steps, host, platform) ? steps : [];
  }
  const steps = forSite[`${browser}/${system}`] ?? forSite[browser] ?? anySite;
  return sayable(steps, host, platform) ? steps : anySite;
}
