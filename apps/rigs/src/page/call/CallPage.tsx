import { CallStatus, type CallStatusProps } from '@faultline/components';
import { useRef } from 'react';
import { useAppActions } from './useAppActions.ts';
import { english } from '../../../../storybook/src/english.ts';
import type { Phone } from '../phone.ts';
import { CallControls } from './CallControls.tsx';
import { CallHeader } from './CallHeader.tsx';
import './call.css';

interface CallPageProps extends Pick<CallStatusProps, 'dialog'> {
  readonly phone: Phone;
}

/** A call on a real SDK: who it is with, what Faultline shows, between that and the controls, and never on them. */
export function CallPage({ phone, ...status }: CallPageProps) {
  const numberField = useRef<HTMLInputElement>(null);
  useAppActions(phone, numberField);
  return (
    <div className="call-card">
      <div {...english}>
        <CallHeader sourceId={phone.sourceId} />
      </div>
      <div className="call-body">
        <CallStatus {...status} />
      </div>
      <div {...english}>
        <CallControls phone={phone} numberField={numberField} />
      </div>
      <audio id="remote-sound" autoPlay />
    </div>
  );
}
