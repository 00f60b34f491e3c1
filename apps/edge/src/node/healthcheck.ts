// `node healthcheck.js`: ends with 0 when the service of this machine or container answers, for what looks after it.
import { request } from 'node:http';
import { parseSettings } from '../settings.ts';

/** An answer takes less than a millisecond; a machine that is busy gets this many. */
const PATIENCE = 5000;

const { host, port } = parseSettings(process.env);
/** A wildcard is not an address that can be asked. */
const asked = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;

const sent = request({ host: asked, port, path: '/healthz', timeout: PATIENCE }, (answer) => {
  answer.resume();
  process.exit(answer.statusCode === 200 ? 0 : 1);
});
sent.on('timeout', () => process.exit(1));
sent.on('error', () => process.exit(1));
sent.end();
