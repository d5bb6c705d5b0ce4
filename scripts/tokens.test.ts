import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokensFile, tokensJson, tokensOf } from './tokens.ts';

describe('tokens', () => {
  it('are exported as they stand in the style sheet (else run: pnpm tokens)', () => {
    expect(readFileSync(tokensFile, 'utf8')).toBe(tokensJson());
  });

  it('say which value they cannot export', () => {
    expect(() => tokensOf(':root { --faultline-color-x: light-dark(oklch(1 0), oklch(0 0 0)); }')).toThrow(
      'Write it as oklch(0.5 0.1 250).',
    );
  });

  it('say which shadow they cannot export', () => {
    expect(() => tokensOf(':root { --faultline-shadow-x: 1px 1px oklch(0 0 0 / 0.1); }')).toThrow(
      'Write it as 0 1px 2px oklch(0 0 0 / 0.1).',
    );
  });
});
