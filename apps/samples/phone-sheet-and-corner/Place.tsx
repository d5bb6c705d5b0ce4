import { CallStatus, HangupDialog } from '@faultline/components';
import './places.css';

interface PlaceProps {
  readonly at: 'on-a-phone' | 'bottom-sheet' | 'toast-corner';
}

export const Place = ({ at }: PlaceProps) => (
  <CallStatus className={at} dialog={<HangupDialog modal={false} />} />
);
