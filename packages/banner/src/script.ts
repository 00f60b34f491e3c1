// The script tag's entry: reads its own tag and puts one banner into the page, whenever and however it was loaded.
import { safely } from './complain.ts';
import { define, tagName } from './define.ts';
import { findTag, readTag } from './own-tag.ts';
import { Place } from './place.ts';

safely(() => {
  const tag = findTag();
  define();
  const place = new Place(tag, readTag(tag), tagName);
  place.whenReady();
});
