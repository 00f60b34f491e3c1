// What a visit holds: the choice, the page's language and its words; kept in step with the address.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { locales, messageIds } from '@solidarity-kit/campaigns';
import { isLoaded, loadLocale } from 'virtual:locales';
import { loadWords } from './i18n/load.ts';
import { loadSteps } from './i18n/steps.ts';
import type { Dictionary } from './i18n/words.ts';
import { ownWords, untouched, type Choice, type Known } from '@solidarity-kit/snippets/link/choice';
import {
  interfaceLanguage,
  writingLocale,
  type InterfaceLanguage,
} from './state/interface-language.ts';
import {
  addressOf,
  ownParameters,
  parseChoice,
  type Refused,
} from '@solidarity-kit/snippets/link/query';
import { hush } from './lib/announce.ts';
import { bringColours } from './lib/css-colours.ts';
import { changed, withOwnOf, type Change, type How } from './view.ts';

/** What there is: with the host's own, once they are applied. */
const known = (): Known => ({ messages: messageIds, locales: locales.map(({ tag }) => tag) });

/** How long typing has to rest before the address follows, in ms. */
const rest = 400;

/** Whether somebody has written words of their own. */
const hasOwnWords = ({ message, banner, badge, picture }: Choice): boolean =>
  message === ownWords && Boolean(banner.headline || badge.text || picture.headline);

/** The locale that a reader of this language most likely wants to write in. */
const localeFor = (ui: InterfaceLanguage) =>
  writingLocale(ui, navigator.languages, known().locales);

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
  /** Links of one's own words while a message is chosen, and of the message while own words are. */
  #links = { banner: '', badge: '' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
    this.ui = interfaceLanguage(location.search, navigator.languages);
    ({ choice: this.choice, refused: this.refused } = this.#read());
    void this.#begin();
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
    // What was typed before this step is written first, so that Back leads to it.
    if (how === 'step' && this.#writing) this.#write('replaceState');
    this.choice = this.#withItsLink(changed(this.choice, change));
    hush();
    this.refused = [];
    this.#host.requestUpdate();
    clearTimeout(this.#writing);
    if (how === 'step') this.#write('pushState');
    else this.#writing = window.setTimeout(() => this.#write('replaceState'), rest);
  };

  /** A message has its link and own words have theirs: neither goes along with the other. */
  #withItsLink(choice: Choice): Choice {
    const was = this.choice.message === ownWords;
    if (was === (choice.message === ownWords)) return choice;
    const { banner, badge } = choice;
    const kept = this.#links;
    this.#links = { banner: banner.href, badge: badge.link };
    return {
      ...choice,
      banner: { ...banner, href: kept.banner },
      badge: { ...badge, link: kept.badge },
    };
  }

  /** Everything as at the start, but for what is made. */
  reset(): void {
    this.#clear({ ...untouched(localeFor(this.ui)), kind: this.choice.kind });
    this.#write('pushState');
  }

  /** The same without a trace: nothing of the choice stays in the address either. */
  forget(): void {
    this.#clear(untouched(localeFor(this.ui)));
    history.replaceState(null, '', location.pathname);
  }

  #clear(choice: Choice): void {
    clearTimeout(this.#writing);
    this.#writing = 0;
    this.choice = choice;
    this.#links = { banner: '', badge: '' };
    this.refused = [];
    this.#host.requestUpdate();
  }

  /** Changes the page's language, and says so in the address. */
  async chooseLanguage(ui: InterfaceLanguage): Promise<void> {
    await this.#speak(ui);
    history.pushState(null, '', addressOf(this.choice, { ui }));
  }

  #read() {
    return parseChoice(location.search, known(), localeFor(this.ui), location.hash);
  }

  /** Links of before had own words where servers see them: they still open, and are moved. */
  #moveOwnWords(): void {
    const names = [...new URLSearchParams(location.search).keys()];
    if (names.some((name) => ownParameters.has(name))) this.#write('replaceState');
  }

  async #begin(): Promise<void> {
    await this.#bring(this.choice);
    // Own words of a link of before stand beside the message's, which are here only now; and so is what reads colours.
    ({ choice: this.choice, refused: this.refused } = this.#read());
    this.#moveOwnWords();
    await this.#speak(this.ui);
  }

  /** What has to be here before a link can be read. Without it there are English words, and no colours. */
  async #bring({ lang, kind }: Choice): Promise<void> {
    await Promise.all([
      loadLocale(lang),
      kind === 'banner' ? undefined : bringColours().catch(() => undefined),
    ]);
  }

  /** Brings the words of a locale before it is chosen; where they cannot come, the language stays. */
  async #setLater(change: Change, lang: string, how: How): Promise<void> {
    await loadLocale(lang);
    const { lang: _, ...others } = change;
    this.set(isLoaded(lang) ? change : others, how);
  }

  /** The page's words; the message follows if it spoke the page's language and is not somebody's own. */
  async #speak(ui: InterfaceLanguage): Promise<void> {
    // The steps are shown a moment later: their file is on its way by then.
    void loadSteps(ui);
    const lang = localeFor(ui);
    const [words] = await Promise.all([loadWords(ui), loadLocale(ui), loadLocale(lang)]);
    // Own words stay in the language in which they were written.
    if (this.choice.lang === localeFor(this.ui) && !hasOwnWords(this.choice))
      this.choice = { ...this.choice, lang: localeFor(ui) };
    this.ui = ui;
    this.words = words;
    this.#host.requestUpdate();
  }

  /** Back and forward go through decisions; what was written, and what was chosen for the other kinds, stays. */
  #back = async (): Promise<void> => {
    clearTimeout(this.#writing);
    this.#writing = 0;
    hush();
    const ui = interfaceLanguage(location.search, navigator.languages);
    await this.#bring(this.#read().choice);
    if (ui !== this.ui) await this.#speak(ui);
    const { choice, refused } = this.#read();
    this.choice = withOwnOf(choice, this.choice);
    this.refused = refused;
    if (refused.length === 0) this.#write('replaceState');
    this.#host.requestUpdate();
  };

  #write(how: 'pushState' | 'replaceState'): void {
    this.#writing = 0;
    const ui = new URLSearchParams(location.search).get('ui');
    history[how](null, '', addressOf(this.choice, ui ? { ui } : {}));
  }
}
