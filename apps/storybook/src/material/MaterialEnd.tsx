import Card from '@mui/material/Card';
import CardActions from '@mui/material/CardActions';
import CardContent from '@mui/material/CardContent';
import Typography from '@mui/material/Typography';
import { HangupDialogParts as Parts } from '@faultline/components';
import { MaterialButtons } from './MaterialButtons.tsx';

/** How the call ended as a card of Material UI, in the page. */
export const MaterialEnd = () => (
  <Parts.Root modal={false} render={(props) => <Card component="section" {...props} />}>
    <CardContent>
      <Parts.Icon />
      <Parts.Heading render={<Typography variant="h6" component="h2" />} />
      <Parts.Body render={<Typography color="textSecondary" />} />
      <Parts.Steps />
      <Parts.Reference render={<Typography color="textSecondary" />} />
      <Parts.Failure render={<Typography color="error" />} />
      <Parts.Details />
    </CardContent>
    <CardActions>
      <MaterialButtons />
    </CardActions>
  </Parts.Root>
);
