import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { MicPermissionPromptParts as Parts } from '@faultline/components';
import { MaterialButtons } from './MaterialButtons.tsx';
import { severityOf } from './severity.ts';

/** The question for a device as an outlined alert of Material UI, with the kit's own steps. */
export const MaterialPrompt = () => (
  <Parts.Root
    render={(props) => (
      <Alert {...props} severity={severityOf(props)} variant="outlined" icon={<Parts.Icon />} />
    )}
  >
    <Parts.Heading render={<AlertTitle component="h2" />} />
    <Parts.Body />
    <Parts.Steps />
    <Parts.Reference />
    <Parts.Failure />
    <Parts.Deadline />
    <MaterialButtons />
  </Parts.Root>
);
