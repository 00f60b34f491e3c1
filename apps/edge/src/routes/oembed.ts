// oEmbed for the service's own addresses (https://oembed.com): a badge is a photo, a banner an image in a link, the config page a link. JSON and XML.
import { parseBadge } from '@solidarity-kit/badge';
import { operator } from '@solidarity-kit/campaigns';
import { z } from 'zod';
import { answer, bytesOf, type Answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { strongTag } from '../http/etag.ts';
import { originVary, publicOrigin } from '../http/origin.ts';
import { problem } from '../http/problem.ts';
import { failureOf, nothingHere } from '../image/failure.ts';
import { OptionError } from '@solidarity-kit/options';
import { paintForgiving } from '../image/forgive.ts';
import { fittingScale, sizeOf } from '../image/png-size.ts';
import { parseImageRequest } from '../image/parse-request.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Handler, Service } from '../service.ts';
import { choiceEmbed } from './choice-embed.ts';

const wholePixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .optional();

/** The query of `/oembed`. `description` says what is allowed. */
export const oembedOptions = z.object({
  url: z
    .string()
    .max(4096)
    .regex(/^(\/|https?:\/\/)/i)
    .refine((url) => URL.canParse(url, 'http://localhost'))
    .describe('the address of a badge or page of this service, whole or from its first slash'),
  format: z.enum(['json', 'xml']).optional().describe('json, xml'),
  maxwidth: wholePixels.describe('a whole number of pixels, 1 to 99999'),
  maxheight: wholePixels.describe('a whole number of pixels, 1 to 99999'),
});

/** An oEmbed answer, version 1.0. */
export const oembedAnswer = z.object({
  version: z.literal('1.0'),
  type: z.enum(['photo', 'rich', 'link']),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.number().int(),
  url: z.string().optional(),
  html: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
});

type Options = z.output<typeof oembedOptions>;
type Embed = z.output<typeof oembedAnswer>;

/** Seconds that a consumer may keep the answer. */
const CACHE_AGE = 3600;

/** Answers `/oembed?url=…`. Only addresses of this service are embedded, and none is fetched. */
export function oembedHandler(service: Service): Handler {
  const { settings } = service.runtime;
  return async (request) => {
    try {
      const options = parse(new URL(request.url).searchParams);
      const embed = await embedOf(service, request, options);
      if (embed === undefined)
        return problem(nothingHere.problem, settings.cache, originVary(settings));
      return embedAnswer(service, embed, options.format ?? 'json');
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      return problem(failure.problem, settings.cache, originVary(settings));
    }
  };
}

function parse(query: URLSearchParams): Options {
  const given: Record<string, string> = {};
  for (const [name, value] of query) if (value !== '') given[name] ??= value;
  const parsed = oembedOptions.safeParse(given);
  if (parsed.success) return parsed.data;
  const option = String(parsed.error.issues[0]!.path[0]) as keyof typeof oembedOptions.shape;
  throw new OptionError(option, given[option] ?? '', oembedOptions.shape[option].description!);
}

async function embedOf(
  service: Service,
  request: Incoming,
  options: Options,
): Promise<Embed | undefined> {
  const origin = publicOrigin(request, service.runtime.settings);
  const url = new URL(options.url, origin);
  if (url.origin !== origin) return undefined;
  const common = {
    version: '1.0',
    provider_name: operator.name ?? 'Solidarity Kit',
    provider_url: `${origin}/`,
    cache_age: CACHE_AGE,
  } as const;
  const choice = url.pathname === '/' ? choiceEmbed(url.search, origin) : undefined;
  if (url.pathname === '/' && choice === undefined)
    return { ...common, type: 'link', title: common.provider_name };
  const target = choice?.target ?? url.pathname + url.search;
  const { name, width, height } = await pictureOf(service, target, choice !== undefined);
  const fit = Math.min(
    1,
    (options.maxwidth ?? Infinity) / width,
    (options.maxheight ?? Infinity) / height,
  );
  if (choice?.kind === 'banner') {
    const { title, html } = choice;
    // The markup states its own size: where that is too large, the page is still worth a link.
    if (fit < 1) return { ...common, type: 'link', title };
    return { ...common, type: 'rich', title, html, width, height };
  }
  return {
    ...common,
    type: 'photo',
    title: name,
    url: origin + target,
    width: within(width * fit, options.maxwidth),
    height: within(height * fit, options.maxheight),
  };
}

/**
 * The accessible name of a picture of this service, and its size as it is drawn, in px.
 *
 * @param strict whether an option that cannot be used is an error, as it is on the page
 */
async function pictureOf(
  service: Service,
  target: string,
  strict: boolean,
): Promise<{ name: string; width: number; height: number }> {
  const image = parseImageRequest(target, {
    acceptLanguage: () => undefined,
    now: service.runtime.now(),
    schedule: service.schedule(),
  });
  const svg = await paintForgiving(service.painter, { ...image, format: 'svg', strict });
  const markup = new TextDecoder().decode(bytesOf(svg));
  const { width, height } = sizeOf(markup);
  const factor = image.format === 'png' ? fittingScale(markup, image.scale ?? 1) : 1;
  const name = parseBadge(image.input).name || 'Badge';
  return { name, width: width * factor, height: height * factor };
}

/** A whole number of pixels, 1 or more and at max `max`. */
function within(pixels: number, max = Infinity): number {
  return Math.min(max, Math.max(1, Math.round(pixels)));
}

function embedAnswer(service: Service, embed: Embed, format: 'json' | 'xml'): Answer {
  const body = format === 'json' ? JSON.stringify(embed) : xmlOf(embed);
  return answer(
    200,
    {
      'content-type':
        format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
      'cache-control': cacheControl('moving', service.runtime.settings.cache),
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      ...originVary(service.runtime.settings),
    },
    body,
    strongTag(body),
  );
}

function xmlOf(embed: Embed): string {
  const fields = Object.entries(embed).map(
    ([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
