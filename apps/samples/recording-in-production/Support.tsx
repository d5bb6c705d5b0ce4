import { createRollingRecorder, type RollingRecorder } from '@faultline/adapters/recorder';
import { telnyxSource, writeTelnyx, type TelnyxClientLike } from '@faultline/adapters/telnyx';
import { DownloadIncident } from '@faultline/components';
import { createCallStore } from '@faultline/core';

/** The store of a client, recorded if the person agreed to it. */
export function createStore(client: TelnyxClientLike, mayRecord: boolean) {
  if (!mayRecord) return { store: createCallStore([telnyxSource(client)]), recorder: null };
  const recorder = createRollingRecorder({ sdk: '@telnyx/webrtc', version: '2.27.10', write: writeTelnyx });
  return { store: createCallStore([recorder.record((tap) => telnyxSource(client, { tap }))]), recorder };
}

interface SupportProps {
  readonly recorder: RollingRecorder | null;
}

/** Where nothing is recorded there is no button. */
export const Support = ({ recorder }: SupportProps) => <DownloadIncident recording={recorder?.recording} />;
