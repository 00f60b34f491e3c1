// Signs without words, to look at and to download: `/sign/<sign>` as SVG or PNG, or as a line of text. Who wants to stay unseen copies the file.
import {
  findSign,
  isSignForm,
  signForms,
  signs,
  signSvg,
  terminalLine,
  type Sign,
} from '@solidarity-kit/badge/signs';
import { clean, nearest, OptionError, type Ignored } from '@solidarity-kit/options';
import { answer, type Answer } from '../http/answer.ts';
import { cacheControl } from '../http/cache-control.ts';
import { Tag } from '../http/etag.ts';
import { decodePath, MAX_TARGET, splitTarget, targetOf } from '../http/target.ts';
import { UnknownMessageError } from '../image/failure.ts';
import { imageHeaders, noticeHeaders } from '../image/picture.ts';
import { Pngs } from '../image/pngs.ts';
import type { Handler, Service } from '../service.ts';

/** Most characters of an accessible name. */
const LONGEST_NAME = 60;

/** Answers `/sign/<sign>`. */
export function signHandler({ runtime }: Service): Handler {
  const pngs = new Pngs<undefined>(runtime);
  const build = new Tag().add(runtime.version);

  async function bodyOf(requested: SignRequest): Promise<string | Uint8Array> {
    const { sign, form, name, ending } = requested;
    if (ending === 'txt') return `${terminalLine(sign, false)}\n`;
    const svg = signSvg(sign, form, name);
    if (ending === 'svg') return svg;
    // A PNG has no text beside it to be as large as, and no name in it.
    const still = svg.replaceAll('"1em"', '"16"');
    const key = `${sign.name} ${form} ${requested.scale}`;
    const kept =
      pngs.get(key) ??
      (await pngs.draw(key, requested.scale, async () => ({ source: still, note: undefined })));
    return kept.bytes;
  }

  return async (request): Promise<Answer> => {
    const target = targetOf(request.url);
    if (target.length > MAX_TARGET)
      throw new OptionError('address', target, `at most ${MAX_TARGET} characters`);
    const requested = parseSignRequest(target);
    const tag = new Tag(build).add(requested.ending).add(target).toString();
    return answer(
      200,
      {
        'content-type': types[requested.ending],
        'cache-control': cacheControl('pinned', runtime.settings.cache),
        ...imageHeaders,
        ...(requested.ignored.length > 0 ? noticeHeaders(requested) : {}),
      },
      await bodyOf(requested),
      tag,
    );
  };
}

const types = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
} as const;

/** A sign that was asked for. */
interface SignRequest {
  readonly sign: Sign;
  readonly ending: keyof typeof types;
  readonly form: keyof typeof signForms;
  readonly name: string;
  /** Pixels per CSS pixel of a PNG, 1 to 4. */
  readonly scale: number;
  readonly ignored: readonly Ignored[];
}

/** @throws UnknownMessageError when there is no sign of the name. */
function parseSignRequest(target: string): SignRequest {
  const { path, query } = splitTarget(target);
  const given = decodePath(path).slice('/sign/'.length);
  const [, id = '', ending = 'svg'] = /^(.*?)(?:\.(svg|png|txt))?$/s.exec(given)!;
  const sign = findSign(id);
  if (!sign)
    throw new UnknownMessageError(
      id,
      nearest(
        id,
        signs.map(({ name }) => name),
      ),
    );
  const options = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const option = (name: string, allowed: string, read: (text: string) => boolean) => {
    const text = options.get(name);
    if (!text) return undefined;
    if (read(text)) return text;
    ignored.push(new OptionError(name, text, allowed).ignored);
    return undefined;
  };
  const form = option('form', Object.keys(signForms).join(', '), isSignForm);
  const name = option(
    'name',
    `up to ${LONGEST_NAME} characters`,
    (text) => text.length <= LONGEST_NAME && clean(text) === text,
  );
  const scale = option('scale', '1 to 4', (text) => /^[1-4]$/.test(text));
  return {
    sign,
    ending: ending as SignRequest['ending'],
    form: form && isSignForm(form) ? form : 'badge',
    name: name ?? sign.title,
    scale: Number(scale ?? 2),
    ignored,
  };
}
