// The registry as data: what can be said, by whom, in which languages. Open to every site.
import { campaignsDocument, currentMessage, messagesDocument } from '@solidarity-kit/campaigns';
import { campaignsJsonSchema, messagesJsonSchema } from '@solidarity-kit/campaigns/schema';
import { answer, type Answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { strongTag } from '../http/etag.ts';
import { originVary, publicOrigin } from '../http/origin.ts';
import type { Handler, Service } from '../service.ts';

/** Answers `/messages.json`: every message with its words in every locale, and the one that `default` means today. */
export function messagesHandler(service: Service): Handler {
  const { runtime } = service;
  const byCurrent = new Map<string, Answer>();
  return () => {
    const current = currentMessage(new Date(runtime.now()).toISOString(), service.schedule());
    let made = byCurrent.get(current);
    if (made === undefined) {
      made = dataAnswer(service, { default: current, ...messagesDocument() });
      byCurrent.set(current, made);
    }
    return made;
  };
}

/** Answers `/campaigns.json`: every campaign and locale. */
export function campaignsHandler(service: Service): Handler {
  let made: Answer | undefined;
  return () => (made ??= dataAnswer(service, campaignsDocument()));
}

/** JSON Schemas of the registry's documents, by the name that they have in the path. */
const schemas = { messages: messagesJsonSchema, campaigns: campaignsJsonSchema } as const;

/** Answers `/schema/messages.json` and `/schema/campaigns.json`: what the documents of these names look like. */
export function schemaHandler(service: Service, name: keyof typeof schemas): Handler {
  const { settings } = service.runtime;
  return (request) => {
    const id = `${publicOrigin(request, settings)}/schema/${name}.json`;
    return dataAnswer(service, schemas[name](id), originVary(settings));
  };
}

/** JSON that any site may read, kept for a short while. */
export function dataAnswer(
  service: Service,
  data: object,
  vary: { readonly vary?: string } = {},
): Answer {
  const body = JSON.stringify(data);
  return answer(
    200,
    {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': cacheControl('moving', service.runtime.settings.cache),
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      ...vary,
    },
    body,
    strongTag(body),
  );
}
