const schemes: readonly string[] = ['tel:', 'sip:', 'sips:', 'https:', 'http:'];

/**
 * Whether a link may be offered to a person: an absolute address that dials or opens a page, as parsed by the platform.
 * Never one that runs a script, nor one with control characters or leading space, which parsers skip and people do not
 * see.
 */
export function isSafeHref(href: unknown): href is string {
  if (typeof href !== 'string' || /^\s|\p{Cc}/u.test(href)) return false;
  try {
    return schemes.includes(new URL(href).protocol);
  } catch {
    return false;
  }
}
