import { existsSync } from 'node:fs';
import { installDebian } from './debian.mjs';
import { heading } from './say.mjs';

/**
 * Programs that the tests in browsers need besides Chromium: where Debian puts them, and in which of its packages they
 * are.
 */
const programs = {
  // The other end of SIP calls: independent software.
  baresip: { file: '/usr/bin/baresip', debian: 'baresip-core' },
  sipp: { file: '/usr/bin/sipp', debian: 'sip-tester' },
  // A media relay between them, and what the SIP server hears it with.
  rtpengine: { file: '/usr/bin/rtpengine', debian: 'rtpengine-daemon' },
  kamailioXmlrpc: {
    file: '/usr/lib/x86_64-linux-gnu/kamailio/modules/xmlrpc.so',
    debian: 'kamailio-xml-modules',
  },
  // Sound devices that can be unplugged.
  pulseaudio: { file: '/usr/bin/pulseaudio', debian: 'pulseaudio' },
  pactl: { file: '/usr/bin/pactl', debian: 'pulseaudio-utils' },
  // Other browser engines, and a screen for the one that needs it.
  firefox: { file: '/usr/bin/firefox-esr', debian: 'firefox-esr' },
  webKitDriver: { file: '/usr/bin/WebKitWebDriver', debian: 'webkit2gtk-driver' },
  webKit: { file: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', debian: 'libwebkit2gtk-4.1-0' },
  // What browsers tell screen readers.
  dbus: { file: '/usr/bin/dbus-daemon', debian: 'dbus-daemon' },
  accessibilityBus: { file: '/usr/libexec/at-spi-bus-launcher', debian: 'at-spi2-core' },
  accessibilityTypes: {
    file: '/usr/lib/x86_64-linux-gnu/girepository-1.0/Atspi-2.0.typelib',
    debian: 'gir1.2-atspi-2.0',
  },
  python: { file: '/usr/bin/python3', debian: 'python3' },
  pythonTypes: { file: '/usr/lib/python3/dist-packages/gi/__init__.py', debian: 'python3-gi' },
  xvfb: { file: '/usr/bin/Xvfb', debian: 'xvfb' },
};

/** Fonts for the languages in which the kit is tested: without them every letter is an empty box of another width. */
const fonts = [
  { file: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', debian: 'fonts-dejavu-core' },
  { file: '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc', debian: 'fonts-wqy-microhei' },
  { file: '/usr/share/fonts/truetype/lohit-devanagari/Lohit-Devanagari.ttf', debian: 'fonts-lohit-deva' },
  { file: '/usr/share/fonts/truetype/tlwg/Loma.ttf', debian: 'fonts-tlwg-loma-ttf' },
];

/**
 * One of them.
 * @param {keyof typeof programs} name
 * @returns {string} its executable
 * @throws {Error} with a sentence that says what to do where it is not there
 */
export const program = (name) => {
  const { file, debian } = programs[name];
  if (existsSync(file)) return file;
  throw new Error(
    `There is no ${file} to test with: install Debian’s package ${debian}, or run \`npm test\` as root, which installs it.`,
  );
};

/** Installs those that are not there and can be, and the fonts. Without a program its tests fail, and say so. */
export const ensurePrograms = async () => {
  const missing = [...Object.values(programs), ...fonts].filter(({ file }) => !existsSync(file));
  if (missing.length === 0) return;
  heading('Installing the programs that the tests in browsers need');
  await installDebian(missing.map(({ debian }) => debian));
};
