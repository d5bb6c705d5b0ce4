import { MicPermissionPrompt, PlatformProvider, type Platform } from '@faultline/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { select, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { Situation } from '../../src/controls/Situation.tsx';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';
import { sees } from '../../src/sees.ts';

const meta = { title: 'Components/PlatformProvider' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="PlatformProvider" /> };

const browsers: readonly Platform['browser'][] = [
  'chrome',
  'edge',
  'firefox',
  'safari',
  'samsung',
  'inApp',
  'other',
];
const systems: readonly Platform['system'][] = [
  'windows',
  'macos',
  'linux',
  'chromeos',
  'ios',
  'android',
  'other',
];

export const Controls: StoryObj<Platform & Surroundings> = {
  parameters: withControls,
  args: { browser: 'safari', system: 'ios', name: 'Safari' },
  argTypes: {
    browser: select(browsers, 'The browser that the steps are for'),
    system: select(systems, 'The system that the steps are for'),
    ...surroundings,
  },
  render: ({ browser, system, name, ...around }) => (
    <Stage {...around}>
      <PlatformProvider browser={browser} system={system} name={name}>
        <Situation condition="media.permissionDenied">
          <MicPermissionPrompt />
        </Situation>
      </PlatformProvider>
    </Stage>
  ),
  async play({ canvasElement }) {
    await sees(within(canvasElement).findByRole('list'));
  },
};
