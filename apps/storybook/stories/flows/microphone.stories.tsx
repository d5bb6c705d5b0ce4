import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { createFlow, flowCallId, type Flow } from '../../src/flow.ts';
import { sees } from '../../src/sees.ts';
import { endFlow, FlowPage, MicrophoneButton } from '../../src/FlowPage.tsx';

const meta = {
  title: 'Flows/Microphone',
  loaders: [() => ({ flow: createFlow() })],
  render: (_, { loaded }) => <FlowPage flow={loaded['flow'] as Flow} />,
  afterEach: endFlow,
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

const deniedInbound = (flow: Flow) => {
  flow.call('ringing', { direction: 'inbound' });
  flow.error(
    42001,
    { callId: flowCallId, recoverable: true, retryDeadline: flow.now() + 20_000 },
    { fatal: false, originalError: { name: 'NotAllowedError', message: 'Permission denied' } },
  );
  flow.later(20);
};

/** Someone calls, the microphone is blocked, the person allows it, the call goes on. */
export const AllowedInTime: Story = {
  name: 'Blocked, allowed, resumed',
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    const page = within(canvasElement);
    deniedInbound(flow);
    await sees(page.findByText('Your microphone is blocked for this site'));
    await expect(page.getByRole('button', { name: 'Decline call' })).toBeEnabled();
    flow.tell({ type: 'permissionChanged', at: flow.now(), device: 'microphone', state: 'granted' });
    flow.call('active', { direction: 'inbound' });
    flow.later(20);
    await waitFor(() =>
      expect(page.queryByText('Your microphone is blocked for this site')).not.toBeInTheDocument(),
    );
  },
};

/** The caller could not wait: the first reason stays, and what it cost. */
export const DeadlinePassed: Story = {
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    const page = within(canvasElement);
    deniedInbound(flow);
    flow.later(20_000);
    flow.error(42003, { callId: flowCallId, recoverable: false }, { originalError: { name: 'Error' } });
    flow.call('hangup', { direction: 'inbound', cause: 'USER_BUSY', causeCode: 17 });
    flow.later(500);
    await sees(page.findByText(/missed/i));
    await expect(page.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  },
};

/** The app's own button is never disabled: while the microphone is blocked it leads to the prompt. */
export const OwnButton: Story = {
  name: 'The app’s own button leads here',
  render: (_, { loaded }) => (
    <FlowPage flow={loaded['flow'] as Flow}>
      <MicrophoneButton />
    </FlowPage>
  ),
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    const page = within(canvasElement);
    flow.call('new');
    flow.error(
      42001,
      { callId: flowCallId, recoverable: false },
      { originalError: { name: 'NotAllowedError', message: 'Permission denied' } },
    );
    flow.later(20);
    await page.findByText('Your microphone is blocked for this site');
    const button = page.getByRole('button', { name: 'Turn microphone on' });
    await expect(button).toBeEnabled();
    await userEvent.click(button);
    await waitFor(() => expect(button).not.toHaveFocus());
  },
};

/** A host turned the microphone off: a notice, to close. */
export const MutedByHost: Story = {
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    const page = within(canvasElement);
    flow.call('active');
    flow.tell({
      type: 'issueRaised',
      at: flow.now(),
      source: 'telnyx',
      code: 'app/muted',
      condition: 'media.mutedByHost',
      device: 'microphone',
      callId: flowCallId,
    });
    flow.later(20);
    await sees(page.findByText('You were muted'));
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    flow.later(20);
    await waitFor(() => expect(page.queryByText('You were muted')).not.toBeInTheDocument());
  },
};
