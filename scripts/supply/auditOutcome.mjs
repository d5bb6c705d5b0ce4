const noAnswer =
  /ERR_PNPM_AUDIT_(BAD_RESPONSE|ENDPOINT_NOT_EXISTS)|ERR_PNPM_META_FETCH_FAIL|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|ERR_SOCKET_TIMEOUT|fetch failed/;

/**
 * What came of an audit: `code` for the shell, and a sentence where the registry did not answer. What was not checked has not passed.
 * @param {number} code the exit code of `pnpm audit`
 * @param {string} output what it printed
 * @returns {{ code: number, sentence?: string }}
 */
export const auditOutcome = (code, output) =>
  code !== 0 && noAnswer.test(output)
    ? {
        code: 1,
        sentence:
          'Nothing was checked: the registry gave no answer about known vulnerabilities. Run "npm run audit" again with a network, and a registry that answers audits.',
      }
    : { code };
