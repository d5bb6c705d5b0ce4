import { DownloadIncident } from '@faultline/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { select, surroundings, withControls } from '../../src/controls/argTypes.ts';
import { recordings, type RecordingKind } from '../../src/controls/recordings.ts';
import { Stage, type Surroundings } from '../../src/controls/Stage.tsx';
import { ReferencePage } from '../../src/reference/ReferencePage.tsx';

const meta = { title: 'Components/DownloadIncident' } satisfies Meta;

export default meta;

export const Reference: StoryObj = { render: () => <ReferencePage of="DownloadIncident" /> };

interface Args extends Surroundings {
  readonly recording: RecordingKind;
  readonly disabled: boolean;
}

export const Controls: StoryObj<Args> = {
  parameters: withControls,
  args: { recording: 'broken', disabled: false },
  argTypes: {
    recording: select(Object.keys(recordings), 'What the recorder gives when the button is pressed'),
    disabled: { description: 'An attribute of its button, as any other' },
    ...surroundings,
  },
  render: ({ recording, disabled, ...around }) => (
    <Stage {...around}>
      <DownloadIncident key={recording} recording={recordings[recording]} disabled={disabled} />
    </Stage>
  ),
  async play({ canvasElement }) {
    const button = within(canvasElement).getByRole('button');
    await userEvent.click(button);
    await expect(button).toHaveAttribute('data-status', 'failed');
  },
};
