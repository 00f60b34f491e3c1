// The words of the first paint, small enough to come before everything else.
import { ownData } from '../own-data.ts';
import type { InterfaceLanguage } from '../state/interface-language.ts';

/** What stands on the page before its program has come. */
export interface FirstWords {
  /** The first thing that the keyboard reaches. */
  readonly skip: string;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
}

export const first: Readonly<Record<InterfaceLanguage, FirstWords>> = {
  en: {
    skip: 'Skip to the snippet',
    name: 'Solidarity Kit',
    title: 'Say it where you build.',
    lead: 'A banner for your site, a badge for your README. Choose the words, copy one snippet, done.',
  },
  ar: {
    skip: 'انتقل إلى المقتطف',
    name: 'عُدّة التضامن',
    title: 'قُلها في كل ما تبنيه.',
    lead: 'لافتة لموقعك وشارة لمستودعك. اختر الكلمات، وانسخ مقتطفًا واحدًا، وهذا كل شيء.',
  },
  fr: {
    skip: 'Aller à l’extrait',
    name: 'Solidarity Kit',
    title: 'Dites-le là où vous créez.',
    lead: 'Une bannière pour votre site, un badge pour votre README. Choisissez les mots, copiez un extrait, c’est fait.',
  },
  es: {
    skip: 'Ir al fragmento',
    name: 'Solidarity Kit',
    title: 'Dilo donde construyes.',
    lead: 'Un banner para tu sitio, una insignia para tu README. Elige las palabras, copia un fragmento y listo.',
  },
  de: {
    skip: 'Zum Schnipsel',
    name: 'Solidarity Kit',
    title: 'Sag es dort, wo du baust.',
    lead: 'Ein Banner für deine Website, ein Badge für dein README. Worte wählen, einen Schnipsel kopieren, fertig.',
  },
  tr: {
    skip: 'Kod parçasına geçin',
    name: 'Solidarity Kit',
    title: 'Emek verdiğiniz yerde söyleyin.',
    lead: 'Siteniz için bir duyuru bandı, README’niz için bir rozet. Sözleri seçin, tek bir parçayı kopyalayın, tamam.',
  },
  ur: {
    skip: 'سیدھے کوڈ کے ٹکڑے پر جائیں',
    name: 'یکجہتی کِٹ',
    title: 'جہاں تعمیر کریں، وہیں کہیں۔',
    lead: 'آپ کی سائٹ کے لیے بینر، آپ کے README کے لیے بیج۔ الفاظ چنیں، کوڈ کا ایک ٹکڑا نقل کریں، بس۔',
  },
  id: {
    skip: 'Langsung ke cuplikan',
    name: 'Solidarity Kit',
    title: 'Suarakan di tempat Anda berkarya.',
    lead: 'Spanduk untuk situs Anda, lencana untuk README Anda. Pilih kata-katanya, salin satu cuplikan, selesai.',
  },
};

/** A word of the first paint; the name is the host's own where it has one. */
export function firstWord(word: keyof FirstWords, language: InterfaceLanguage): string {
  return (word === 'name' ? ownData?.operator.name : undefined) ?? first[language][word];
}

/** The document's title. */
export function titleIn(language: InterfaceLanguage): string {
  return `${firstWord('name', language)}: ${first[language].title}`;
}
