import { startPlayground } from './src/playground.ts';

/** Runs the playground until Ctrl+C. A number as argument is the port of the page; a free one otherwise. */
const { address, stop } = await startPlayground(Number(process.argv[2] ?? 0));
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
console.log(`The playground is open at ${address} (Ctrl+C ends it).`);
