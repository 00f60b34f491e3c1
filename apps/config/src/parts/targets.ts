// The platform: the few that most people use in a row, all others in a native menu by group.
import {
  findTarget,
  targetGroups,
  targetName,
  targets,
  type Target,
  type TargetGroup,
  type StepWords,
} from '@solidarity-kit/snippets';
import { html, type TemplateResult } from 'lit';
import { recall } from '../state/memory.ts';
import { sayCount, type View } from '../view.ts';

/** “WordPress، إضافة” begins with a Latin name, and reads from the right all the same. */
const directionOfName = (name: string) => (/[\u0590-\u06ff]/.test(name) ? 'rtl' : 'ltr');

/** Platforms in sight; the first is where a reader begins who has not chosen one. */
const popular: Readonly<Record<Target['kind'], readonly string[]>> = {
  banner: ['html', 'wordpress-plugin', 'ghost', 'react', 'hugo'],
  badge: ['markdown', 'markdown-picture', 'html-badge', 'rst', 'asciidoc'],
};

/** Those in sight, and the rest. */
function split(kind: Target['kind']): { near: readonly Target[]; far: readonly Target[] } {
  const all = targets.filter((target) => target.kind === kind);
  const near = popular[kind].flatMap((id) => all.filter((target) => target.id === id));
  return { near, far: all.filter((target) => !near.includes(target)) };
}

/** The platform to begin with. */
export const firstTarget = (kind: Target['kind']): Target => split(kind).near[0]!;

/** Whether a banner at a place in the text cannot go there. */
export const refusesInline = (target: Target): boolean =>
  target.kind === 'banner' && target.noInline === true;

/** The target that this device remembers for a kind, else its first. */
export function rememberedTarget(kind: Target['kind']): Target {
  const remembered = findTarget(recall(`${kind}-target`) ?? '');
  return remembered?.kind === kind ? remembered : firstTarget(kind);
}

/** @param words the dictionary of the steps, which has the names of variants; in English until it has come */
export function targetMenu(
  view: View,
  words: StepWords | undefined,
  chosen: Target,
  choose: (target: Target) => void,
): TemplateResult {
  const { t } = view;
  const { near, far } = split(view.choice.kind === 'badge' ? 'badge' : 'banner');
  const groupWords: Readonly<Record<TargetGroup, string>> = {
    html: t.groupHtml,
    builder: t.groupBuilder,
    static: t.groupStatic,
    framework: t.groupFramework,
    server: t.groupServer,
    readme: t.groupReadme,
    forum: t.groupForum,
  };
  const isFar = far.includes(chosen);
  return html`<fieldset class="targets">
    <legend class="visually-hidden">${t.target}</legend>
    <div class="row">
      ${near.map(
        (target) =>
          html`<label
            ><input
              type="radio"
              name="target"
              value=${target.id}
              .checked=${target === chosen}
              @change=${() => choose(target)}
            /><span class="words" data-words=${targetName(target, words)}
              ><bdi dir=${directionOfName(targetName(target, words))}
                >${targetName(target, words)}</bdi
              ></span
            ></label
          >`,
      )}
      ${
        far.length
          ? html`<select
              class=${isFar ? 'chosen' : ''}
              aria-label=${t.target}
              @change=${(event: Event) => {
                const target = far.find(
                  ({ id }) => id === (event.target as HTMLSelectElement).value,
                );
                if (target) choose(target);
              }}
            >
              <option value="" ?selected=${!isFar} ?disabled=${isFar}>
                ${sayCount(view, t.moreTargets, far.length)}
              </option>
              ${targetGroups
                .map((group) => [group, far.filter((target) => target.group === group)] as const)
                .filter(([, members]) => members.length)
                .map(
                  ([group, members]) =>
                    html`<optgroup label=${groupWords[group]}>
                      ${members.map((target) => html`<option value=${target.id} ?selected=${target === chosen}>${targetName(target, words)}</option>`)}
                    </optgroup>`,
                )}
            </select>`
          : ''
      }
    </div>
  </fieldset>`;
}
