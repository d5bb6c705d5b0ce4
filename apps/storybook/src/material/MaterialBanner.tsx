import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { ReconnectBannerParts as Parts } from '@faultline/components';
import { MaterialButtons } from './MaterialButtons.tsx';
import { severityOf } from './severity.ts';

/** The banner as an alert of Material UI. */
export const MaterialBanner = () => (
  <>
    <Parts.Root
      render={(props) => (
        <Alert {...props} severity={severityOf(props)} icon={<Parts.Icon />} action={<MaterialButtons />} />
      )}
    >
      <Parts.Title render={<AlertTitle />} />
      <Parts.Progress />
      <Parts.Body render={<span />} />
      <Parts.Countdown />
      <Parts.Reference />
      <Parts.Failure />
      <Parts.Note />
    </Parts.Root>
    <Parts.Confirmation render={(props) => <Alert {...props} severity={severityOf(props)} />}>
      {({ title, body, titleId }) => (
        <>
          <AlertTitle id={titleId}>{title}</AlertTitle>
          {body}
        </>
      )}
    </Parts.Confirmation>
  </>
);
