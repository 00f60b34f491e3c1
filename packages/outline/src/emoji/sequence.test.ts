// What is an emoji and what is text, by UTS #51.
import { describe, expect, it } from 'vitest';
import { emojiKey } from './sequence.ts';

describe('emojiKey', () => {
  it.each([
    ['🇵🇸', '1f1f5-1f1f8'],
    ['🍉', '1f349'],
    ['👍🏽', '1f44d-1f3fd'],
    ['👨‍👩‍👧‍👦', '1f468-200d-1f469-200d-1f467-200d-1f466'],
    ['❤️', '2764'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1f3f4-e0067-e0062-e0073-e0063-e0074-e007f'],
    ['1️⃣', '31-20e3'],
    ['#⃣', '23-20e3'],
    ['⭐', '2b50'],
    ['🇵', undefined],
    ['❤', undefined],
    ['☮', undefined],
    ['©', undefined],
    ['©️', 'a9'],
    ['🍉\uFE0E', undefined],
    ['a', undefined],
    ['1', undefined],
    ['ا', undefined],
    ['骨', undefined],
  ])('%s: %s', (cluster, key) => expect(emojiKey(cluster)).toBe(key));
});
