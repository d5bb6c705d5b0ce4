import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { appActions } from '../../src/fixtureStore.ts';
import { createFlow, flowCallId, type Flow } from '../../src/flow.ts';
import { sees } from '../../src/sees.ts';
import { endFlow, FlowPage } from '../../src/FlowPage.tsx';

const meta = {
  title: 'Flows/Reconnecting',
  loaders: [() => ({ flow: createFlow(appActions) })],
  render: (_, { loaded }) => <FlowPage flow={loaded['flow'] as Flow} />,
  afterEach: endFlow,
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

/** From the first moment of an outage over its end to the way back. */
export const Ladder: Story = {
  name: 'Ladder to exhaustion and back',
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    const page = within(canvasElement);
    flow.call('active');
    flow.lose(1);
    flow.later(400);
    await expect(page.queryByText('Reconnecting your call')).not.toBeInTheDocument();
    flow.later(200);
    await sees(page.findByText('Reconnecting your call'));
    flow.later(1_000);
    flow.lose(2);
    flow.later(10_000);
    await sees(page.findByText('Still reconnecting'));
    flow.lose(3);
    await sees(page.findByText(/Attempt 3 of 4/));
    await expect(page.getByRole('button', { name: 'Try now' })).toBeEnabled();
    flow.later(20_000);
    await sees(page.findByText('This is taking a long time'));
    flow.giveUp(4);
    flow.later(20);
    await sees(page.findByText('We could not reconnect'));
    await sees(page.findByRole('alertdialog', { name: 'Your call was cut off' }));
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    flow.later(20);
    await userEvent.click(await page.findByRole('button', { name: 'Reconnect' }));
    const advanced = (ms: number) => (flow.later(ms), page);
    await waitFor(() => expect(advanced(20).queryByText('We could not reconnect')).not.toBeInTheDocument());
    flow.emit('telnyx.ready');
    await waitFor(() => expect(advanced(20).queryByText(/^Reconnecting/)).not.toBeInTheDocument());
  },
};

/** A short outage that did not cost the call: the way back is said for three seconds. */
export const BackAgain: Story = {
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    const page = within(canvasElement);
    flow.call('active');
    flow.lose(1);
    flow.later(14_000);
    flow.emit('telnyx.ready');
    flow.later(20);
    await sees(page.findByText('You’re back'));
    await sees(page.findByText(/14 seconds/));
  },
};

/** The service came back, but it had forgotten the call. */
export const NotReattached: Story = {
  name: 'Call lost and not reattached',
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    const page = within(canvasElement);
    flow.call('active');
    flow.lose(1);
    flow.later(3_000);
    await sees(page.findByText('Reconnecting your call'));
    flow.error(48501, { callId: flowCallId });
    flow.call('hangup', { cause: 'NORMAL_CLEARING', causeCode: 16 });
    flow.emit('telnyx.ready');
    flow.later(20);
    await sees(page.findByRole('alertdialog', { name: 'Your call could not be saved' }));
    await expect(page.getByRole('button', { name: 'Call again' })).toBeEnabled();
    await expect(page.queryByText('You’re back')).not.toBeInTheDocument();
  },
};

/** Three losses within a minute are one statement. */
export const Unstable: Story = {
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    for (const generation of [1, 2, 3]) {
      flow.emit('telnyx.ready');
      flow.call('active');
      flow.later(2_000);
      flow.lose(generation * 2);
      flow.later(2_000);
    }
    await sees(within(canvasElement).findByText('Your connection is unstable'));
  },
};

/** A number to dial, where the app gives one, when reconnecting fails. */
export const DialIn: Story = {
  name: 'A dial-in number is offered',
  render: (_, { loaded }) => (
    <FlowPage flow={loaded['flow'] as Flow} dialIn={{ label: '+34 600 123 123', href: 'tel:+34600123123' }} />
  ),
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    flow.giveUp();
    flow.later(20);
    const page = within(canvasElement);
    await sees(page.findByText('We could not reconnect'));
    await expect(page.queryByText(/Attempt/)).not.toBeInTheDocument();
    await sees(page.findByText(/600 123 123/));
  },
};
