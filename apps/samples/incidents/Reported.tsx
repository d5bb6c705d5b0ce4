import { incidents, type IncidentReport } from '@faultline/core';
import { CallProvider, type CallProviderProps } from '@faultline/hooks';
import { CallStatus } from '@faultline/components';

interface ReportedProps extends Pick<CallProviderProps, 'store'> {
  readonly track: (name: string, incident: IncidentReport) => void;
}

export const Reported = ({ store, track }: ReportedProps) => (
  <CallProvider store={store} onIncident={incidents((incident) => track('call trouble', incident))}>
    <CallStatus />
  </CallProvider>
);
