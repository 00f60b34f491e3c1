// What a visit holds: the choice, the page's language and its words; kept in step with the address.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findLocale, locales, messageIds } from '@solidarity-kit/campaigns';
import { isLoaded, loadLocale } from 'virtual:locales';
import en from './i18n/en.ts';
import { loadWords } from './i18n/load.ts';
import type { Dictionary } from './i18n/words.ts';
import { untouched, type Choice, type Known } from '@solidarity-kit/snippets/link/choice';
import { interfaceLanguage, type InterfaceLanguage } from './state/interface-language.ts';
import { parseChoice, writeChoice, type Refused } from '@solidarity-kit/snippets/link/query';
import { hush } from './lib/announce.ts';
import { changed, type Change, type How } from './view.ts';

const known: Known = {
  messages: messageIds,
  locales: locales.map(({ tag }) => tag),
};

/** How long typing has to rest before the address follows, in ms. */
const rest = 400;

/** The locale that a reader of this language most likely wants to write in. */
const localeFor = (ui: InterfaceLanguage) => (findLocale(ui) ? ui : 'en');

/** Holds the visit's state and tells its host when it changes. */
export class Session implements ReactiveController {
  ui: InterfaceLanguage;
  choice: Choice;
  /** What the link asked for and cannot have. */
  refused: readonly Refused[];
  /** The page's words; absent until they have come. */
  words: Dictionary | undefined;
  readonly #host: ReactiveControllerHost;
  #writing = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
    this.ui = interfaceLanguage(location.search, navigator.languages);
    ({ choice: this.choice, refused: this.refused } = this.#read());
    if (this.ui === 'en' && isLoaded(this.choice.lang)) this.words = en;
    else void this.#begin();
  }

  hostConnected(): void {
    addEventListener('popstate', this.#back);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#back);
  }

  /** Changes the choice; a step can be undone with the browser's back. */
  set = (change: Change, how: How = 'step'): void => {
    const { lang } = change;
    if (lang && !isLoaded(lang)) return void this.#setLater(change, lang, how);
    this.choice = changed(this.choice, change);
    hush();
    this.refused = [];
    this.#host.requestUpdate();
    clearTimeout(this.#writing);
    if (how === 'step') this.#write('pushState');
    else this.#writing = window.setTimeout(() => this.#write('replaceState'), rest);
  };

  /** Everything as at the start, but for what is made. */
  reset(): void {
    this.choice = { ...untouched(localeFor(this.ui)), kind: this.choice.kind };
    this.refused = [];
    this.#write('pushState');
    this.#host.requestUpdate();
  }

  /** Changes the page's language, and says so in the address. */
  async chooseLanguage(ui: InterfaceLanguage): Promise<void> {
    await this.#speak(ui);
    history.pushState(null, '', `?${writeChoice(this.choice)}&ui=${ui}`);
  }

  #read() {
    return parseChoice(location.search, known, localeFor(this.ui));
  }

  async #begin(): Promise<void> {
    await loadLocale(this.choice.lang);
    await this.#speak(this.ui);
  }

  /** Brings the words of a locale before it is chosen; where they cannot come, the language stays. */
  async #setLater(change: Change, lang: string, how: How): Promise<void> {
    await loadLocale(lang);
    const { lang: _, ...others } = change;
    this.set(isLoaded(lang) ? change : others, how);
  }

  /** The page's words; the message follows if it spoke the page's language. */
  async #speak(ui: InterfaceLanguage): Promise<void> {
    const [words] = await Promise.all([loadWords(ui), loadLocale(ui)]);
    if (this.choice.lang === this.ui) this.choice = { ...this.choice, lang: localeFor(ui) };
    this.ui = ui;
    this.words = words;
    this.#host.requestUpdate();
  }

  #back = async (): Promise<void> => {
    const ui = interfaceLanguage(location.search, navigator.languages);
    await loadLocale(this.#read().choice.lang);
    if (ui !== this.ui) await this.#speak(ui);
    ({ choice: this.choice, refused: this.refused } = this.#read());
    this.#host.requestUpdate();
  };

  #write(how: 'pushState' | 'replaceState'): void {
    const ui = new URLSearchParams(location.search).get('ui');
    history[how](null, '', `?${writeChoice(this.choice)}${ui ? `&ui=${ui}` : ''}`);
  }
}
