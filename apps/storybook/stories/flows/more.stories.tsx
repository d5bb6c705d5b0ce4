import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { createFlow, flowCallId, type Flow } from '../../src/flow.ts';
import { sees } from '../../src/sees.ts';
import { endFlow, FlowPage, TokenRefresh } from '../../src/FlowPage.tsx';

const meta = {
  title: 'Flows/Signing in, quality, several at once',
  loaders: [() => ({ flow: createFlow() })],
  render: (_, { loaded }) => <FlowPage flow={loaded['flow'] as Flow} />,
  afterEach: endFlow,
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

/** The token runs out and the app cannot fetch one by itself: the person is asked, with a countdown. */
export const TokenExpiring: Story = {
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    flow.call('active');
    flow.warning(34001);
    flow.later(12_000);
    const page = within(canvasElement);
    await sees(page.findByText('You will be signed out soon'));
    await expect(page.getByRole('button', { name: 'Stay signed in' })).toBeEnabled();
  },
};

/** The app gave a token function: the new token is fetched and used on the same client, and the banner goes. */
export const TokenRefreshed: Story = {
  render: (_, { loaded }) => <FlowPage flow={loaded['flow'] as Flow} live={<TokenRefresh />} />,
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    flow.warning(34001);
    flow.later(20);
    await waitFor(() => expect(flow.options.login_token).toBe('second'));
    flow.later(2_000);
    await waitFor(() =>
      expect(within(canvasElement).queryByText('You will be signed out soon')).not.toBeInTheDocument(),
    );
  },
};

/** A weak connection is a small word beside the call, not an alarm. */
export const WeakConnection: Story = {
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    flow.call('active');
    flow.warning(31003, { callId: flowCallId });
    flow.later(20);
    await sees(within(canvasElement).findByText('Weak connection'));
  },
};

/** Hidden for ten minutes, it stays away however often the SDK repeats it. */
export const Snoozed: Story = {
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    const page = within(canvasElement);
    const sign = { selector: 'summary *' };
    flow.call('active');
    flow.warning(31003, { callId: flowCallId });
    flow.later(20);
    await userEvent.click(await page.findByText('Weak connection', sign));
    await userEvent.click(await page.findByRole('button', { name: 'Hide for 10 minutes' }));
    flow.later(20);
    await waitFor(() => expect(page.queryByText('Weak connection', sign)).not.toBeInTheDocument());
    flow.warning(31003, { callId: flowCallId });
    flow.later(15_000);
    await expect(page.queryByText('Weak connection', sign)).not.toBeInTheDocument();
  },
};

/** One statement, and everything else in the list: bad sound is explained by reconnecting. */
export const SeveralAtOnce: Story = {
  render: (_, { loaded }) => <FlowPage flow={loaded['flow'] as Flow} details />,
  async play({ canvasElement, loaded }) {
    const flow = loaded['flow'] as Flow;
    flow.call('active');
    flow.warning(31003, { callId: flowCallId });
    flow.warning(36004, { callId: flowCallId });
    flow.warning(34001);
    flow.lose(1);
    flow.later(2_000);
    const page = within(canvasElement);
    const call = page.getByRole('region', { name: 'Call with Ana Ruiz' });
    await sees(within(call).findByText('Reconnecting your call'));
    await expect(within(call).queryByText('Weak connection')).not.toBeInTheDocument();
    await expect(within(call).queryByText('Sound is being restored')).not.toBeInTheDocument();
    await expect((await page.findAllByText(/Part of another problem/)).length).toBeGreaterThanOrEqual(2);
    await expect(page.getByRole('button', { name: 'Copy all' })).toBeEnabled();
    const [details] = page.getAllByText('Details for support');
    if (details) await userEvent.click(details);
    await sees(page.findByText('telnyx/31003'));
  },
};

/** As if the person had another window in front. */
const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
};

/** A page in the background says in its title that it needs the person. */
export const InTheBackground: Story = {
  async play({ loaded }) {
    const flow = loaded['flow'] as Flow;
    const title = document.title;
    hide(true);
    flow.giveUp();
    flow.later(20);
    await waitFor(() => expect(document.title).toBe(`We could not reconnect · ${title}`));
    hide(false);
    await waitFor(() => expect(document.title).toBe(title));
    Reflect.deleteProperty(document, 'hidden');
  },
};
