// Arabic.
import type { LocaleFile } from '../locale.ts';

const ar: LocaleFile = {
  tag: 'ar',
  name: 'العربية',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'وقف إطلاق النار', label: 'فلسطين' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'وقف إطلاق النار الآن',
      headline: 'ندعو إلى وقف إطلاق النار في غزة الآن.',
      action: 'شارك الآن',
      alt: 'فلسطين: وقف إطلاق النار الآن',
    },
    'permanent-ceasefire': {
      badge: 'وقف دائم لإطلاق النار الآن',
      headline: 'ندعو إلى وقف دائم لإطلاق النار في غزة.',
      action: 'شارك الآن',
      alt: 'فلسطين: وقف دائم لإطلاق النار الآن',
    },
    'let-aid-in': {
      badge: 'أدخلوا المساعدات إلى غزة',
      headline: 'أدخلوا الغذاء والماء والدواء إلى غزة.',
      action: 'اعرف المزيد',
      alt: 'فلسطين: أدخلوا المساعدات إلى غزة',
    },
  },
  banner: {
    region: 'رسالة تضامن',
    close: 'إغلاق هذه الرسالة',
    hiddenFor: {
      zero: 'لن تُخفى الرسالة',
      one: 'أُخفيت ليوم واحد',
      two: 'أُخفيت ليومين',
      few: 'أُخفيت لمدة {n} أيام',
      many: 'أُخفيت لمدة {n} يومًا',
      other: 'أُخفيت لمدة {n} يوم',
    },
  },
  errors: {
    label: 'خطأ في الشارة',
    unknownMessage: 'لا توجد رسالة باسم «{given}»',
    badValue: '{option}: القيمة «{given}» ليست من القيم المتاحة: {allowed}',
    tooLong: '{option}: الحد الأقصى لعدد الأحرف {allowed}',
    missingMessage: 'لا نص في الشارة بعد',
    busy: 'الخدمة مشغولة الآن، حاول مجددًا بعد قليل',
    notFound: 'لا شيء في هذا العنوان',
    home: 'العودة إلى البداية',
  },
};

export default ar;
