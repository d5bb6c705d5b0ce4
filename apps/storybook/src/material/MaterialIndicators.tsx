import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { QualityIndicatorParts as Parts } from '@faultline/components';
import type { ReactNode } from 'react';
import { MaterialButtons } from './MaterialButtons.tsx';

/** What is wrong with sound or picture as chips of Material UI, each with what it means. */
export const MaterialIndicators = () => (
  <Parts.Root style={{ listStyle: 'none', margin: 0, padding: 0 }}>
    <Parts.Title
      render={({ children, ...props }) => (
        <Chip {...props} icon={<Parts.Icon />} label={children as ReactNode} variant="outlined" />
      )}
    />
    <Parts.Body render={<Typography variant="body2" />} />
    <Parts.Failure />
    <MaterialButtons />
  </Parts.Root>
);
