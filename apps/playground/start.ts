import { startPlayground } from './src/playground.ts';

/** Runs the playground until Ctrl+C. Arguments: the SDK it opens with, and the port of its page; a free one otherwise. */
const [sdk, port] = process.argv.slice(2);
const { address, stop } = await startPlayground(Number(port ?? 0), sdk);
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
console.log(`The playground is open at ${address} (Ctrl+C ends it).`);
