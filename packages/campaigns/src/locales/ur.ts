// Urdu.
import type { LocaleFile } from '../locale.ts';

const ur: LocaleFile = {
  tag: 'ur',
  name: 'اردو',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'جنگ بندی', label: 'فلسطین' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'فوری جنگ بندی',
      headline: 'غزہ میں فوری جنگ بندی کا مطالبہ کریں۔',
      action: 'قدم اٹھائیں',
      alt: 'فلسطین: فوری جنگ بندی',
    },
    'permanent-ceasefire': {
      badge: 'مستقل جنگ بندی',
      headline: 'غزہ میں مستقل جنگ بندی کا مطالبہ کریں۔',
      action: 'قدم اٹھائیں',
      alt: 'فلسطین: اب مستقل جنگ بندی',
    },
    'let-aid-in': {
      badge: 'غزہ میں امداد آنے دیں',
      headline: 'غزہ میں خوراک، پانی اور دوائیں آنے دیں۔',
      action: 'مزید جانیں',
      alt: 'فلسطین: غزہ میں امداد آنے دیں',
    },
  },
  banner: {
    region: 'یکجہتی کا پیغام',
    close: 'یہ پیغام بند کریں',
    hiddenFor: { one: '{n} دن کے لیے چھپا دیا گیا', other: '{n} دن کے لیے چھپا دیا گیا' },
  },
  errors: {
    label: 'بیج میں خرابی',
    unknownMessage: '”{given}“ نام کا کوئی پیغام نہیں',
    badValue: '{option}: ”{given}“ ان میں سے نہیں: {allowed}',
    tooLong: '{option}: زیادہ سے زیادہ {allowed} حروف',
    missingMessage: 'بیج میں ابھی کوئی متن نہیں',
    busy: 'اس وقت بہت مصروفیت ہے، تھوڑی دیر بعد کوشش کریں',
    notFound: 'اس پتے پر کچھ نہیں',
    home: 'شروع پر واپس',
  },
};

export default ur;
