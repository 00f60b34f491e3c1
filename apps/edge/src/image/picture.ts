// From a parsed badge to an answer: SVG, PNG or JSON, with every header that an image needs.
import { followReader, parseBadge, quickest, svgOf } from '@solidarity-kit/badge';
import type { BadgeInput, BadgeSpec, Drawn } from '@solidarity-kit/badge';
import { OptionError, type Ignored } from '@solidarity-kit/options';
import { answer, type Answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { Tag } from '../http/etag.ts';
import type { Runtime } from '../runtime.ts';
import { endpointJson } from './endpoint-json.ts';
import type { Format, ImageRequest } from './request.ts';
import { Pngs } from './pngs.ts';

/** Draws badges and keeps the costly PNGs for a while. */
export interface Painter {
  /**
   * @throws OptionError for an option that the badge cannot take.
   * @throws BusyError when too many PNGs are being drawn.
   * @throws IncompleteError when a font or a logo could not be read.
   */
  paint(request: ImageRequest): Answer | Promise<Answer>;
}

const contentTypes: Readonly<Record<Format, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
};

/** Headers that every image has, whatever it shows: it runs no script, is taken as the type it names, and may be shown on any page. */
export const imageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** What determines the bytes of a PNG: all options. */
function keyOf({ input, scale }: ImageRequest): string {
  return `${scale ?? 1}\n${JSON.stringify(input)}`;
}

/** A painter on a platform. */
export function createPainter(runtime: Runtime): Painter {
  const pngs = new Pngs<readonly Ignored[]>(runtime);
  const build = new Tag().add(runtime.version);

  function headersOf(
    request: ImageRequest,
    spec: BadgeSpec,
    ignored: readonly Ignored[],
  ): Record<string, string> {
    const headers: Record<string, string> = {
      'content-type': contentTypes[request.format],
      'cache-control': cacheControl(request.kind, runtime.settings.cache, request.cacheSeconds),
      ...imageHeaders,
    };
    // Only a badge that carries an image may show one, and nothing but that.
    if (spec.picture) headers['content-security-policy'] += '; img-src data:';
    if (spec.lang) headers['content-language'] = spec.lang;
    if (request.vary) headers['vary'] = request.vary;
    if (request.error || request.ignored?.length || ignored.length > 0)
      Object.assign(headers, noticeHeaders(request, ignored));
    return headers;
  }

  /** The tag follows from the build, the form and the options: all that the bytes follow from. */
  function tagOf({ input, others = [], format, scale }: ImageRequest): string {
    const tag = new Tag(build).add(format);
    if (scale !== undefined) tag.add(String(scale));
    for (const one of [input, ...others])
      for (const option in one) tag.add(option).add(one[option as keyof BadgeInput]!);
    return tag.toString();
  }

  const finish = (
    request: ImageRequest,
    spec: BadgeSpec,
    body: string | Uint8Array,
    ignored: readonly Ignored[],
  ): Answer =>
    // A picture as a string is ASCII, and has a byte for each character.
    answer(
      200,
      headersOf(request, spec, ignored),
      body,
      tagOf(request),
      request.format === 'json' ? undefined : body.length,
    );

  const drawn = (request: ImageRequest, spec: BadgeSpec, badge: Drawn): Answer =>
    finish(request, spec, quickest(badge), badge.ignored);

  function svg(request: ImageRequest, spec: BadgeSpec): Answer | Promise<Answer> {
    const badge = runtime.badges.renderSync(spec);
    if (badge !== undefined) return drawn(request, spec, badge);
    return runtime.badges.render(spec).then((loaded) => drawn(request, spec, loaded));
  }

  /** In several languages, of which a browser shows its reader's. */
  async function following(request: ImageRequest, spec: BadgeSpec): Promise<Answer> {
    const specs = [spec, ...request.others!.map((input) => parseBadge(input))];
    const badges = await Promise.all(specs.map((one) => runtime.badges.render(one)));
    const all = badges.map((badge, i) => ({ lang: specs[i]!.lang ?? 'en', svg: svgOf(badge) }));
    const body = new TextEncoder().encode(followReader(all));
    return finish(request, spec, body, badges[0]!.ignored);
  }

  /** The picture is drawn, though not sent: only then it is known what of it cannot be had, such as a logo that no brand has. */
  async function json(request: ImageRequest, spec: BadgeSpec): Promise<Answer> {
    const { ignored } = runtime.badges.renderSync(spec) ?? (await runtime.badges.render(spec));
    const all = [...(request.ignored ?? []), ...ignored];
    const text = endpointJson({ ...request, ignored: all }, spec.picture);
    return finish(request, spec, text, ignored);
  }

  async function png(request: ImageRequest, spec: BadgeSpec): Promise<Answer> {
    const key = keyOf(request);
    const { bytes, note } =
      pngs.get(key) ??
      (await pngs.draw(key, request.scale ?? 1, async () => {
        const badge = await runtime.badges.render(spec);
        return { source: svgOf(badge), note: badge.ignored };
      }));
    return finish(request, spec, bytes, note);
  }

  return {
    paint(request) {
      // A PNG cannot follow the reader's colour scheme: `auto` is drawn light.
      const still = request.format === 'png' && request.input.theme === 'auto';
      const spec = parseBadge(still ? { ...request.input, theme: 'light' } : request.input);
      // What draws PNGs reads every kind of image but WebP.
      if (request.format === 'png' && spec.picture?.href.startsWith('data:image/webp'))
        throw new OptionError('logo', request.input.logo!, 'in a PNG: PNG, JPEG, GIF or SVG');
      if (request.format === 'json') return json(request, spec);
      if (request.others) return following(request, spec);
      return request.format === 'png' ? png(request, spec) : svg(request, spec);
    },
  };
}

/** Headers that tell programs what the picture says of an error, and what of the options it does not show. */
export function noticeHeaders(
  { error, ignored = [] }: Pick<ImageRequest, 'error' | 'ignored'>,
  moreIgnored: readonly Ignored[] = [],
): Record<string, string> {
  const notices: Record<string, string> = {};
  if (error) notices['Solidarity-Kit-Error'] = headerText(error);
  const reasons = [...ignored, ...moreIgnored].map(({ option, reason }) => `${option}: ${reason}`);
  if (reasons.length > 0) notices['Solidarity-Kit-Ignored'] = headerText(reasons.join('; '));
  return {
    ...Object.fromEntries(
      Object.entries(notices).map(([name, text]) => [name.toLowerCase(), text]),
    ),
    'access-control-expose-headers': Object.keys(notices).join(', '),
  };
}

/** A text that may stand in a header: printable ASCII, at most 300 characters. */
export function headerText(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replaceAll('…', '...')
    .replace(/[^\x20-\x7E]/g, '?')
    .slice(0, 300);
}
