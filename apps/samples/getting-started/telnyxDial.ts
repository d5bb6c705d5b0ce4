import { client, source } from './telnyx.ts';

export async function dial(destinationNumber: string) {
  try {
    return client.newCall({ destinationNumber });
  } catch (error) {
    source.report(error);
    throw error;
  }
}
