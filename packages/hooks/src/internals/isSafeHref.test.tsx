import { describe, expect, it } from 'vitest';
import { isSafeHref } from './isSafeHref.ts';

describe('isSafeHref', () => {
  it.each([
    'tel:+442079460000,,482#',
    'TEL:+442079460000',
    'tel:+44 20 7946 0000',
    'sip:help@example.com',
    'sips:help@example.com',
    'https://example.com/dial',
    'http://localhost/dial',
  ])('lets a person dial or open %j', (href) => expect(isSafeHref(href)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.com/1',
    'file:///etc/hosts',
    'mailto:a@example.com',
    '\ttel:+442079460000',
    ' tel:+442079460000',
    'tel:+44\n2079460000',
    '#dial-in',
    '/dial',
    '//example.com/dial',
    '+442079460000',
    '',
    null,
    undefined,
    7,
    { toString: () => 'tel:1' },
  ])('refuses %j', (href) => expect(isSafeHref(href)).toBe(false));
});
