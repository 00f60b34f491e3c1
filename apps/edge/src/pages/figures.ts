// /data: every figure with its day, its source and its addresses, and the log of corrections. Whole without JavaScript.
import {
  figures,
  correctionTexts,
  figureText,
  wordsFor,
  type FiguresDocument,
  type FigureWords,
  type PlaceId,
} from '@solidarity-kit/figures';
import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import { also } from './also.ts';
import { feedHead } from './feed-head.ts';
import { figuresPageWords } from './figures-words.ts';
import { dayOf } from './help-entry.ts';
import type { HelpContext } from './help.ts';
import { pageAnswer, type Markup } from './layout.ts';

/** The page `/data`. */
export function figuresPage(document: FiguresDocument, context: HelpContext): Promise<Answer> {
  const { lang, origin, times, headers } = context;
  const words = figuresPageWords[lang];
  const corrections = correctionTexts(document, wordsFor(lang), words.corrections);
  const places = Object.keys(words.places) as PlaceId[];
  return pageAnswer(
    {
      status: 200,
      locale: lang,
      title: words.title,
      kind: 'moving',
      headers,
      head: feedHead('/data', '/data/corrections', context, words.lead),
      body: html`<article class="about">
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
        <p>${words.never}</p>
        ${places.map(
          (place) =>
            html`<h2>${words.places[place]}</h2>
              <ul class="list">
                ${of(place).map((id) => entry(id, document, context))}
              </ul>`,
        )}
        <h2>${words.how}</h2>
        <p>${words.howWhy}</p>
        <pre lang="en"><code>![…](${origin}/data/gaza-killed.svg?lang=${lang})</code></pre>
        <p>
          ${words.addresses}: <a href="/data.json">data.json</a>,
          <a href="/data/corrections.json">corrections.json</a>,
          <a href="/data/corrections.rss?lang=${lang}">RSS</a>,
          <a href="/data/corrections.feed.json?lang=${lang}">JSON Feed</a>
        </p>
        <h2 id="corrections">${words.corrections.title}</h2>
        ${
          corrections.length === 0
            ? html`<p>${words.none}</p>`
            : html`<ul class="list">
                ${corrections.map(({ text }) => html`<li>${text}</li>`)}
              </ul>`
        }
        ${also('/data', lang)}
      </article>`,
    },
    times,
  );
}

/** Ids of a place's figures: how many were killed and injured in all, then the rest. */
function of(place: PlaceId): readonly string[] {
  const ids = figures.filter((figure) => figure.place === place).map(({ id }) => id);
  const first = [`${place}-killed`, `${place}-injured`];
  return [...first, ...ids.filter((id) => !first.includes(id))];
}

function entry(id: string, document: FiguresDocument, { lang, today }: HelpContext): Markup {
  const state = document.figures[id];
  const figure = figures.find((one) => one.id === id);
  if (!state || !figure) return html``;
  const words = figuresPageWords[lang];
  const text = figureText(id as keyof FigureWords['labels'], state, wordsFor(lang), today);
  const through = document.through[figure.dataset];
  const [before, after] = words.carried.split('{date}');
  return html`<li id="${id}">
    <strong>${text.label}: ${text.value}</strong> (${text.dated})
    <span class="soft">${text.attribution}</span>
    ${
      state.reported < through
        ? html`<span class="soft">${before}${dayOf(through, lang)}${after}</span>`
        : ''
    }
    ${state.held ? html`<span class="soft">${words.waits}.</span>` : ''}
    <span class="soft"
      ><a href="/data/${id}.svg?lang=${lang}">${words.picture}</a> ·
      <a href="/data/${id}.png?lang=${lang}&amp;scale=2">PNG</a> ·
      <a href="/data/${id}.json?lang=${lang}">JSON</a></span
    >
  </li>`;
}
