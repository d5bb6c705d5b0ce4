/** Address bars leave it out. */
const asShown = (host: string): string => host.replace(/^www\./, '');

/**
 * The name of the site as the address bar shows it: in a frame that of the page around it, and empty where the browser does not say which
 * that is.
 */
export function hostOf({ location, parent, window }: Window): string {
  if (parent === window) return asShown(location.host);
  const origins = location.ancestorOrigins as DOMStringList | undefined;
  const top = origins?.item(origins.length - 1);
  // A sandboxed page around it has no name: its origin is "null".
  try {
    return top ? asShown(new URL(top).host) : '';
  } catch {
    return '';
  }
}
