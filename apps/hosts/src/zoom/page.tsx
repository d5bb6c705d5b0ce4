import '@faultline/components/styles.css';
import { CallStatus, IssueList, MessagesProvider } from '@faultline/components';
import { loadMessages } from '@faultline/components/locales';
import { rowOf, type ConditionId, type Device } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import {
  createFakeStore,
  sampleErrors,
  sampleIssue,
  sampleScreen,
  sampleShown,
} from '@faultline/testing/app';
import { createRoot } from 'react-dom/client';
import { faultsIn, type Faults } from './faults.ts';

declare global {
  interface Window {
    /** The page as its test drives it. */
    zoomPage: {
      /** Shows one condition alone, with all that can stand beside it. */
      show(condition: ConditionId): void;
      faults: Faults;
    };
  }
}

const fake = createFakeStore();

/** As many ways back as are ever offered at once. */
const actionsOf = (condition: ConditionId) => {
  const { action, surface } = rowOf(condition);
  const more = surface === 'prompt' ? (['declineCall', 'continueWithout'] as const) : (['dialIn'] as const);
  const first = action === null || action === 'wait' || action === 'dismiss' ? [] : [action];
  return [...first, ...more, 'contactSupport' as const];
};

function show(condition: ConditionId): void {
  const { surface } = rowOf(condition);
  const device: Device | null = condition.startsWith('media.') ? 'microphone' : null;
  const remote = 'Maximiliane Oberhuber-Grünwald';
  const code = 'telnyx/hangup/NORMAL_TEMPORARY_FAILURE';
  const shown = sampleShown(condition, {
    device,
    remote,
    code,
    actions: actionsOf(condition),
    deadlineAt: device && surface === 'prompt' ? Date.now() + 20_000 : null,
    count: 3,
    waiting: 2,
    reference: '8f14e45f-ceea-467f-a9ba-2f2e6c4f1b7d',
    details: { message: 'wss://rtc.example.com:14938/a/path/that/is/rather/long?and=so&is=this' },
  });
  fake.set({
    callErrors: sampleErrors(sampleIssue(condition, { device, code })),
    screen: sampleScreen({
      ...(surface === 'banner' && { banner: shown }),
      ...(surface === 'prompt' && { prompt: shown }),
      ...(surface === 'dialog' && { dialog: { ...shown, modal: true, call: null } }),
      ...(surface === 'indicator' && { indicators: [shown] }),
    }),
  });
}

window.zoomPage = { show, faults: faultsIn(document) };
const locale = new URLSearchParams(location.search).get('locale') ?? 'en';
const dialIn = { label: '+44 20 7946 0000, PIN 482', href: 'tel:+442079460000' };
createRoot(document.getElementById('root') ?? document.body).render(
  <MessagesProvider locale={locale} messages={loadMessages}>
    <CallProvider store={fake.store} dialIn={dialIn}>
      <CallStatus />
      <IssueList />
    </CallProvider>
  </MessagesProvider>,
);
