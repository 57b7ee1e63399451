import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const program = names.find((name) => spawnSync(name, ['--version']).status === 0);

/** Whether this machine has a browser to test in. */
export const hasChromium = program !== undefined;

type Reply = { readonly id?: number; readonly error?: { readonly message: string } } & {
  readonly method?: string;
  readonly params?: Parameters;
  readonly result?: Parameters;
  readonly sessionId?: string;
};
// biome-ignore lint/suspicious/noExplicitAny: what the browser says is looked at by the test that asks.
type Parameters = Readonly<Record<string, any>>;

/** One browser of its own, with an empty profile. It speaks the DevTools protocol over a pipe. */
export class Chromium {
  readonly #process: ChildProcess;
  readonly #profile = mkdtempSync(join(tmpdir(), 'godbht-chromium-'));
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #listeners: ((reply: Reply) => void)[] = [];
  #last = 0;
  #rest = '';

  constructor() {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    const own = ['--remote-debugging-pipe', `--user-data-dir=${this.#profile}`, 'about:blank'];
    this.#process = spawn(program ?? 'chromium', [...flags, '--no-first-run', ...own], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    (this.#process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const [rest, ...whole] = `${this.#rest}${text}`.split('\0').reverse();
      this.#rest = rest ?? '';
      for (const message of whole.reverse()) this.#hear(JSON.parse(message));
    });
  }

  #hear(reply: Reply): void {
    if (reply.id === undefined) for (const listener of this.#listeners) listener(reply);
    else this.#waiting.get(reply.id)?.(reply);
  }

  listen(listener: (reply: Reply) => void): void {
    this.#listeners.push(listener);
  }

  send(method: string, params: Parameters = {}, sessionId?: string): Promise<Parameters> {
    this.#last += 1;
    const id = this.#last;
    (this.#process.stdio[3] as Writable).write(
      `${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
    );
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ error, result = {} }) => {
        this.#waiting.delete(id);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
    });
  }

  async open(file: string): Promise<Tab> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = new Tab(this, sessionId);
    await tab.start();
    await tab.goTo(file);
    return tab;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('close', resolve));
    await this.send('Browser.close').catch(() => this.#process.kill());
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const keys: Readonly<Record<string, readonly [code: number, text?: string]>> = {
  Tab: [9],
  Enter: [13, '\r'],
  ' ': [32, ' '],
  ArrowDown: [40],
  ArrowUp: [38],
};

export class Tab {
  /** What the page has fetched or tried to, and which of it its policy stopped; all that it complained of. */
  readonly requests: string[] = [];
  readonly stopped: string[] = [];
  readonly complaints: string[] = [];
  /** Questions of the browser’s own, such as whether to leave. */
  readonly dialogs: string[] = [];
  #onLoad: () => void = () => undefined;

  constructor(
    readonly browser: Chromium,
    readonly session: string,
  ) {
    const urls = new Map<string, string>();
    browser.listen(({ method, params = {}, sessionId }) => {
      if (sessionId !== session) return;
      if (method === 'Network.requestWillBeSent') {
        this.requests.push(params.request.url);
        urls.set(params.requestId, params.request.url);
      }
      if (method === 'Network.loadingFailed' && params.blockedReason === 'csp') {
        this.stopped.push(urls.get(params.requestId) ?? '');
      }
      if (method === 'Log.entryAdded') this.complaints.push(params.entry.text);
      if (method === 'Runtime.exceptionThrown') {
        this.complaints.push(JSON.stringify(params.exceptionDetails));
      }
      if (method === 'Page.loadEventFired') this.#onLoad();
      if (method === 'Page.javascriptDialogOpening') {
        this.dialogs.push(params.type);
        void this.send('Page.handleJavaScriptDialog', { accept: true });
      }
    });
  }

  send(method: string, params: Parameters = {}): Promise<Parameters> {
    return this.browser.send(method, params, this.session);
  }

  async start(): Promise<void> {
    for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await this.send(`${domain}.enable`);
  }

  async goTo(file: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      this.#onLoad = resolve;
    });
    await this.send('Page.navigate', { url: pathToFileURL(file).href });
    await loaded;
  }

  async reload(): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      this.#onLoad = resolve;
    });
    await this.send('Page.reload');
    await loaded;
  }

  /** The value of an expression in the page. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  async value(expression: string): Promise<any> {
    const said = await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (said.exceptionDetails !== undefined) throw new Error(JSON.stringify(said));
    return said.result.value;
  }

  async press(key: string, modifiers = 0): Promise<void> {
    const [code, text] = keys[key] ?? [key.toUpperCase().charCodeAt(0), key];
    const pressed = { key, code: key, windowsVirtualKeyCode: code, modifiers };
    const typed = modifiers === 0 && text !== undefined ? { text } : {};
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed, ...typed });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
  }

  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }
}
