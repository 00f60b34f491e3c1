// Runs @web/test-runner's pages in WebKitGTK through its WebDriver, spoken directly: webdriverio would bring two drivers that download.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { BrowserLauncher } from '@web/test-runner';

const driver = '/usr/bin/WebKitWebDriver';
const browsers = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

/** What is missing to run WebKit here, or `undefined` when nothing is (Debian: webkit2gtk-driver, xvfb). */
export function webkitMissing(): string | undefined {
  const missing = [driver, '/usr/bin/xvfb-run'].find((path) => !existsSync(path));
  return missing ?? (browsers.some((path) => existsSync(path)) ? undefined : browsers[0]);
}

/** WebDriver's code points for keys that write nothing (W3C WebDriver, 17.4.2). */
const keys: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A launcher with one window; sessions come one after the other. `type` is the name under which `sendKeys` looks for it. */
export class WebkitLauncher implements BrowserLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #process: ChildProcess | undefined;
  #address = '';
  #active: string | undefined;

  async initialize(): Promise<void> {
    const port = await freePort();
    this.#process = spawn('xvfb-run', ['-a', driver, `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // Its sandbox needs user namespaces, which root in a container does not have.
        ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
      },
    });
    const base = `http://127.0.0.1:${port}`;
    const binary = browsers.find((path) => existsSync(path));
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    };
    for (let attempt = 0; ; attempt++)
      try {
        const { sessionId } = (await this.#send('POST', `${base}/session`, { capabilities })) as {
          sessionId: string;
        };
        this.#address = `${base}/session/${sessionId}`;
        return;
      } catch (error) {
        if (attempt === 40) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
  }

  async stop(): Promise<void> {
    await this.#send('DELETE', this.#address).catch(() => undefined);
    if (this.#process?.pid) process.kill(-this.#process.pid);
  }

  async startSession(sessionId: string, url: string): Promise<void> {
    this.#active = sessionId;
    await this.#send('POST', `${this.#address}/url`, { url });
  }

  async startDebugSession(): Promise<void> {
    throw new Error('WebKit cannot be debugged from here: use another engine.');
  }

  isActive(sessionId: string): boolean {
    return this.#active === sessionId;
  }

  async getBrowserUrl(): Promise<string> {
    return (await this.#send('GET', `${this.#address}/url`)) as string;
  }

  async stopSession(): Promise<object> {
    this.#active = undefined;
    return {};
  }

  /** What the command `sendKeys` of @web/test-runner-commands calls. */
  async sendKeys(_sessionId: string, pressed: string[]): Promise<void> {
    const actions = pressed
      .map((key) => keys[key] ?? key)
      .flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    await this.#send('POST', `${this.#address}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async #send(method: string, address: string, body?: object): Promise<unknown> {
    const answer = await fetch(address, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: { message?: string } };
    if (!answer.ok) throw new Error(`WebKitWebDriver: ${value?.message ?? answer.status}`);
    return value;
  }
}
