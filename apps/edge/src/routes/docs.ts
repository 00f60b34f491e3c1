// The page that describes the API, in English or Arabic.
import { negotiate } from '@solidarity-kit/campaigns';
import type { Answer } from '../http/answer.ts';
import { docsPage } from '../pages/docs.ts';
import { filesDocsPage } from '../pages/docs-files.ts';
import type { docsWords } from '../pages/docs-words.ts';
import { docsScript } from '../pages/docs-script.ts';
import type { Handler, Service } from '../service.ts';
import { localeOf } from './fail.ts';
import { textAnswer } from './help.ts';
import { documentOf } from './openapi.ts';

/** Answers `/docs`; `?lang=ar` or `?lang=en` picks the language, else the reader's browser does. */
export function docsHandler(service: Service): Handler {
  const { version, settings, asFiles } = service.runtime;
  const made = service.memory.remembered(
    async (language: keyof typeof docsWords): Promise<Answer> =>
      asFiles
        ? filesDocsPage(asFiles, language, settings.cache)
        : docsPage(documentOf(version), language, settings.cache),
  );
  return async (request) => {
    const lang = new URL(request.url).searchParams.get('lang')?.slice(0, 64);
    const locale = lang ? negotiate([lang]) : localeOf(request);
    const language: keyof typeof docsWords = locale === 'ar' ? 'ar' : 'en';
    return await made(language);
  };
}

/** Answers `/docs.js`. */
export function docsScriptHandler(service: Service): Handler {
  return () => textAnswer(service, docsScript, 'text/javascript; charset=utf-8', {});
}
