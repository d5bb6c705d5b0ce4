import type { Page } from 'playwright';

/** The codes of errors on record, without what the SDK says of a busy computer. */
export const errorCodes = async (page: Page): Promise<readonly string[]> => {
  const codes = await page.evaluate(() =>
    window.faultlineRecorder?.store
      .getSnapshot()
      .callErrors.issues.flatMap(({ code, count }) => Array.from({ length: count }, () => code)),
  );
  return (codes ?? []).filter((code) => !code.includes('/event/'));
};
