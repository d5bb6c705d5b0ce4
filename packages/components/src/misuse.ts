import { misuseError } from '@faultline/core';

/** This package's messages for developers, by code. */
export const sentences = {
  'components/no-root':
    "<{part}> must be used inside the Root of its family: it has nothing to tell. Put it into <ReconnectBannerParts.Root> or another family's Root.",
  'components/shown-twice':
    '{condition} is shown in two parts of the page, each data-faultline="{name}". Render each family once for a store: CallStatus has all of them; of several, give each its callId.',
  'components/no-list':
    '<{part}> must be used inside <IssueListParts.Items>: it has no issue to tell. Put it among the children of Items.',
};

/** An error of this package for a developer. */
export const misuse = (code: keyof typeof sentences, values?: Readonly<Record<string, string>>): Error =>
  misuseError(code, () => (process.env.NODE_ENV === 'production' ? undefined : sentences[code]), values);
