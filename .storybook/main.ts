import { basename } from 'node:path';
import type { StorybookConfig } from '@storybook/react-vite';

/** The name on the page of `root` in reconnect-banner.module.css: the same as in the packages' build. */
const classNameOf = (local: string, file: string) =>
  `faultline-${basename(file).replace('.module.css', '')}-${local}`;

/** The licence of a bundled typeface, at ./licences/NAME.txt of Storybook. */
const licenceOf = (typeface: string) => ({
  from: `../apps/storybook/node_modules/@fontsource-variable/${typeface}/LICENSE`,
  to: `/licences/${typeface}.txt`,
});

const config: StorybookConfig = {
  stories: ['../apps/storybook/stories/**/*.stories.tsx', '../apps/samples/**/*.stories.tsx'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  staticDirs: [licenceOf('inter'), licenceOf('jetbrains-mono')],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: false },
  // light-dark() stays as it is, so that the toolbar can switch colours while the page is open.
  viteFinal: (vite) => ({
    ...vite,
    // The class names of the published style sheet, because some of its rules match them.
    css: { ...vite.css, modules: { generateScopedName: classNameOf } },
    build: { ...vite.build, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  }),
};

export default config;
