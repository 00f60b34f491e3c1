// Loaded before a script (`node --import`): ends the process when the one that started it is gone, even killed in a way that nobody can pass on
// (`kill -9`). The starter opens a channel, which the system closes with it.
import cluster from 'node:cluster';
import { isMainThread } from 'node:worker_threads';

// Workers of a cluster have a channel of their own to their primary process, and threads have none.
if (isMainThread && cluster.isPrimary && process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
