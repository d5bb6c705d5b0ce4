/** Address bars leave "www" out. */
const asShown = (host: string): string => host.replace(/^www\./, '');

/**
 * The name of the site as the address bar shows it: in a frame that of the top page, and empty when the browser does
 * not reveal it.
 */
export function hostOf({ location, parent, window }: Window): string {
  if (parent === window) return asShown(location.host);
  const origins = location.ancestorOrigins as DOMStringList | undefined;
  const top = origins?.item(origins.length - 1);
  // The origin of a sandboxed parent page is "null".
  try {
    return top ? asShown(new URL(top).host) : '';
  } catch {
    return '';
  }
}
