// Runs before the first paint: language, direction, theme and the first words, so that nobody sees them change.
import { first, firstWord, titleIn, type FirstWords } from './i18n/first.ts';
import { directionOf } from '@solidarity-kit/options/direction';
import { ownData } from './own-data.ts';
import { interfaceLanguage, isInterfaceLanguage } from './state/interface-language.ts';
import { recall } from './state/memory.ts';

const page = document.documentElement;
const language = interfaceLanguage(location.search, navigator.languages);
page.lang = language;
page.dir = directionOf(language);
document.title = titleIn(first[language]);

const colours = ownData?.operator.colours;
// Through the style object, which the page's policy lets pass: a style sheet of the host's would be one more request before the first paint.
if (colours)
  page.style.setProperty('--red', `light-dark(${colours.accent}, ${colours.accentDark})`);
// Opened from a disk, where browsers load no modules: an export names the same program as a plain script.
const { disk } = page.dataset;
if (disk && location.protocol === 'file:')
  addEventListener('DOMContentLoaded', () => {
    const script = document.createElement('script');
    script.src = disk;
    document.head.append(script);
  });

const theme = recall('theme');
if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;

// The page's words are on their way before the program that asks for them.
const words = document.querySelector('meta[name=kit-words]')?.getAttribute('content')?.split(' ');
const file = words?.[words.indexOf(language) + 1];
if (words?.includes(language) && file) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = file;
  document.head.append(link);
}

/** `<kit-first word="title">`: a word of the first paint, in the language that the page has when it comes in. */
class First extends HTMLElement {
  connectedCallback(): void {
    const { lang } = page;
    const word = (this.getAttribute('word') ?? 'name') as keyof FirstWords;
    this.textContent = firstWord(word, isInterfaceLanguage(lang) ? lang : 'en');
  }
}
customElements.define('kit-first', First);
