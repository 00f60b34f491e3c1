// The registry as data: what can be said, by whom, in which languages. Open to every site.
import { campaignsDocument, currentMessage, messagesDocument } from '@solidarity-kit/campaigns';
import { campaignsJsonSchema, messagesJsonSchema } from '@solidarity-kit/campaigns/schema';
import { ownJsonSchema } from '@solidarity-kit/campaigns/own/schema';
import { answer, type Answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { strongTag } from '../http/etag.ts';
import { originVary, publicOrigin } from '../http/origin.ts';
import type { Handler, Service } from '../service.ts';

/** Answers `/messages.json`: every message with its words in every locale, and the one that `default` means today. */
export function messagesHandler(service: Service): Handler {
  const { runtime } = service;
  const made = service.memory.remembered((current: string) => {
    const { messages } = messagesDocument();
    const listed = messages.map((message) => {
      const { path, integrity } = runtime.own?.wordsOf(message.id) ?? {};
      return path === undefined ? message : { ...message, words: { url: path, integrity } };
    });
    return dataAnswer(service, { default: current, messages: listed });
  });
  return () => made(currentMessage(new Date(runtime.now()).toISOString(), service.schedule()));
}

/** Answers `/campaigns.json`: every campaign and locale. */
export function campaignsHandler(service: Service): Handler {
  const made = service.memory.remembered(() => dataAnswer(service, campaignsDocument()));
  return () => made('all');
}

/** JSON Schemas of the registry's documents, by the name that they have in the path. */
const schemas = {
  messages: messagesJsonSchema,
  campaigns: campaignsJsonSchema,
  kit: (id: string) => ownJsonSchema('kit', id),
  campaign: (id: string) => ownJsonSchema('campaign', id),
  message: (id: string) => ownJsonSchema('message', id),
  locale: (id: string) => ownJsonSchema('locale', id),
} as const;

/** Names of the schemas: of the two documents of the registry, and of the files of a host's folder. */
export const schemaNames = Object.keys(schemas) as readonly (keyof typeof schemas)[];

/** Answers `/schema/<name>.json`. */
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
