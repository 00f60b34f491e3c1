// Runs before the first paint: language, direction, theme and the first words, so that nobody sees them change.
import { first, type FirstWords } from './i18n/first.ts';
import { directionOf, interfaceLanguage, isInterfaceLanguage } from './state/interface-language.ts';
import { recall } from './state/memory.ts';

const page = document.documentElement;
page.lang = interfaceLanguage(location.search, navigator.languages);
page.dir = directionOf(interfaceLanguage(location.search, navigator.languages));

const theme = recall('theme');
if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;

/** `<kit-first word="title">`: a word of the first paint; changes with the language of the page. */
class First extends HTMLElement {
  static observedAttributes = ['word'];

  connectedCallback(): void {
    const language = page.lang;
    const words = first[isInterfaceLanguage(language) ? language : 'en'];
    this.textContent = words[(this.getAttribute('word') ?? 'name') as keyof FirstWords];
  }
}
customElements.define('kit-first', First);
