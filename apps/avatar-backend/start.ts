import { startAvatarBackend } from './src/backend.ts';

/** Runs the backend until Ctrl+C. Arguments: its port, 4820 by default, and the origins of pages that may use it. */
const [port = '4820', ...origins] = process.argv.slice(2);
const { url, stop } = await startAvatarBackend({ port: Number(port), origins, retries: 3 });
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
console.log(`The avatar backend listens at ${url} (Ctrl+C ends it).`);
