import { useScreen } from '@faultline/hooks';

/** The least that an app with its own design needs: what is on screen now, in its own words. */
export function OwnScreen() {
  const { banner, confirmation } = useScreen();
  if (banner) return <p data-severity={banner.severity}>{banner.condition}</p>;
  return confirmation ? <p>You are back.</p> : null;
}
