import { browserSource } from '@faultline/adapters/browser';
import { createRollingRecorder, type RollingRecorder } from '@faultline/adapters/recorder';
import {
  telnyxSource,
  writeTelnyx,
  type TelnyxClientLike,
  type TelnyxSourceOptions,
} from '@faultline/adapters/telnyx';
import { DownloadIncident } from '@faultline/components';
import { createCallStore } from '@faultline/core';

/** The store of a client, recorded if the person agreed to it. */
export function createStore(client: TelnyxClientLike, options: TelnyxSourceOptions, mayRecord: boolean) {
  const recorder = mayRecord
    ? createRollingRecorder({ sdk: '@telnyx/webrtc', version: '2.27.10', write: writeTelnyx })
    : null;
  const sourceWith = (tap?: TelnyxSourceOptions['tap']) => telnyxSource(client, { ...options, tap });
  const source = recorder ? recorder.record(sourceWith) : sourceWith();
  return { store: createCallStore([source, browserSource()]), source, recorder };
}

interface SupportProps {
  readonly recorder: RollingRecorder | null;
}

/** Where nothing is recorded there is no button. */
export const Support = ({ recorder }: SupportProps) => <DownloadIncident recording={recorder?.recording} />;
