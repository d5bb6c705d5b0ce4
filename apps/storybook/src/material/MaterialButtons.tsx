import Button from '@mui/material/Button';
import { ReconnectBannerParts } from '@faultline/components';

/** The recovery actions as buttons of Material UI; the first is the main one. All families have the same part for them. */
export const MaterialButtons = () => (
  <ReconnectBannerParts.Actions style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
    {(action, index) => (
      <ReconnectBannerParts.Action
        action={action}
        render={<Button size="small" color="inherit" variant={index === 0 ? 'outlined' : 'text'} />}
      />
    )}
  </ReconnectBannerParts.Actions>
);
