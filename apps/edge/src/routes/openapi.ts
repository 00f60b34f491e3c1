// The API described in OpenAPI 3.1, generated from the app's routes and the schemas that validate.
import type { Context, Hono } from 'hono';
import { describeRoute, generateSpecs, uniqueSymbol } from 'hono-openapi';
import type { Answer } from '../http/answer.ts';
import type { Handler, Service } from '../service.ts';
import {
  operations,
  problemDetails,
  schemaOf,
  type Operation,
  type Parameter,
} from './describe.ts';
import { dataAnswer } from './registry.ts';

/** The parts of the document that the page shows. */
export interface ApiDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<
    Record<string, { readonly get?: Operation & { parameters?: readonly Parameter[] } }>
  >;
}

/** A route's handler, as Hono calls it. */
type OnHono = (c: Context) => Response | Promise<Response>;

/**
 * Marks a handler with its route's description. hono-openapi reads it off the handler itself, so that no middleware stands before it at run time.
 */
export function described(pattern: keyof typeof operations, handler: OnHono): OnHono {
  const middleware = describeRoute(operations[pattern] as Parameters<typeof describeRoute>[0]);
  const description = (middleware as unknown as Record<symbol, unknown>)[uniqueSymbol];
  return Object.assign(handler, { [uniqueSymbol]: description });
}

const cache = new WeakMap<Hono, Promise<ApiDocument>>();

/** The document of an app, made once when it is first asked for. */
export function documentOf(app: Hono, version: string): Promise<ApiDocument> {
  const known = cache.get(app);
  if (known) return known;
  const made = generateSpecs(app, {
    excludeStaticFile: false,
    documentation: {
      info: {
        title: 'Solidarity Kit',
        version,
        description:
          'Badges, the banner’s script and the registry. Nothing here counts or remembers who asks.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'Badges', description: 'Images for READMEs and pages.' },
        { name: 'Registry', description: 'What can be said, as data.' },
        { name: 'Banner', description: 'The script of the banner.' },
        { name: 'Operation', description: 'For whoever runs the service.' },
      ],
      components: { schemas: { Problem: schemaOf(problemDetails) } },
    },
  }).then((document) => inOrder(document as unknown as ApiDocument));
  cache.set(app, made);
  return made;
}

/** The paths in the order in which they are described: what most people look for first. */
function inOrder(document: ApiDocument): ApiDocument {
  const order = Object.values(operations).map(({ operationId }) => operationId as string);
  const place = ([, item]: [string, ApiDocument['paths'][string]]) =>
    order.indexOf(item.get?.operationId ?? '');
  const entries = Object.entries(document.paths).toSorted((a, b) => place(a) - place(b));
  return { ...document, paths: Object.fromEntries(entries) };
}

/** Answers `/openapi.json`. */
export function openapiHandler(service: Service, app: Hono): Handler {
  let made: Answer | undefined;
  return async () => (made ??= dataAnswer(service, await documentOf(app, service.runtime.version)));
}
