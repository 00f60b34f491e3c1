// Arabic. Calls and actions use the plural, which addresses everyone.
import type { LocaleFile } from '../locale.ts';

const ar: LocaleFile = {
  tag: 'ar',
  name: 'العربية',
  reviewed: false,
  notes: [
    'let-workers-speak, badge: back-translates as “Let workers raise their voice”.',
    'uphold-the-ceasefire: “Abide by the ceasefire”; the alternative ثبّتوا means “consolidate”.',
    'ICE is written آيس, as Arabic news does, with the word for agency before it.',
  ],
  campaigns: {
    ceasefire: { name: 'وقف إطلاق النار', label: 'فلسطين' },
    palestine: { name: 'فلسطين', label: 'تضامن' },
    'no-tech-for-apartheid': {
      name: 'لا تكنولوجيا لنظام الفصل العنصري',
      label: 'عمال التكنولوجيا',
    },
    'no-azure-for-apartheid': { name: 'لا لأزور للفصل العنصري', label: 'عمال التكنولوجيا' },
    'no-tech-for-ice': { name: 'لا تكنولوجيا لوكالة آيس', label: 'عمال التكنولوجيا' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'وقف إطلاق النار الآن',
      headline: 'ندعو إلى وقف إطلاق النار في غزة الآن.',
      action: 'شاركوا الآن',
      alt: 'فلسطين: وقف إطلاق النار الآن',
    },
    'permanent-ceasefire': {
      badge: 'وقف دائم لإطلاق النار الآن',
      headline: 'ندعو إلى وقف دائم لإطلاق النار في غزة.',
      action: 'شاركوا الآن',
      alt: 'فلسطين: وقف دائم لإطلاق النار الآن',
    },
    'uphold-the-ceasefire': {
      badge: 'التزموا بوقف إطلاق النار',
      headline: 'التزموا بوقف إطلاق النار في غزة، وليكن دائمًا.',
      action: 'شاركوا الآن',
      alt: 'فلسطين: التزموا بوقف إطلاق النار',
    },
    'let-aid-in': {
      badge: 'أدخلوا المساعدات إلى غزة',
      headline: 'أدخلوا الغذاء والماء والدواء إلى غزة.',
      action: 'اعرفوا المزيد',
      alt: 'فلسطين: أدخلوا المساعدات إلى غزة',
    },
    'end-the-siege': {
      badge: 'ارفعوا الحصار عن غزة',
      headline: 'افتحوا المعابر، وارفعوا الحصار عن غزة.',
      action: 'اعرفوا المزيد',
      alt: 'فلسطين: ارفعوا الحصار عن غزة',
    },
    'protect-civilians': {
      badge: 'احموا المدنيين في غزة',
      headline: 'المدنيون ليسوا هدفًا. احموا أهل غزة.',
      action: 'اعرفوا المزيد',
      alt: 'فلسطين: احموا المدنيين في غزة',
    },
    'protect-children': {
      badge: 'احموا أطفال غزة',
      headline: 'لكل طفل الحق في أن يكبر. احموا أطفال غزة.',
      action: 'اعرفوا المزيد',
      alt: 'فلسطين: احموا أطفال غزة',
    },
    'protect-journalists': {
      badge: 'احموا الصحفيين في غزة',
      headline: 'الصحفيون مدنيون. احموا من ينقلون ما يجري في غزة.',
      action: 'اعرفوا المزيد',
      alt: 'فلسطين: احموا الصحفيين في غزة',
    },
    'protect-health-workers': {
      badge: 'احموا الطواقم الطبية في غزة',
      headline: 'يجب أن تبقى المستشفيات آمنة. احموا الطواقم الطبية في غزة.',
      action: 'اعرفوا المزيد',
      alt: 'فلسطين: احموا الطواقم الطبية في غزة',
    },
    'remember-their-names': {
      badge: 'تذكّروا أسماءهم',
      headline: 'كان لكل من قُتل في غزة اسم. تذكّروهم.',
      action: 'اقرؤوا الأسماء',
      alt: 'فلسطين: تذكّروا أسماء من قُتلوا في غزة',
    },
    'stand-with-palestine': {
      badge: 'نقف مع فلسطين',
      headline: 'نقف مع الشعب الفلسطيني.',
      action: 'اعرفوا المزيد',
      alt: 'تضامن: نقف مع فلسطين',
    },
    'free-palestine': {
      badge: 'الحرية لفلسطين',
      headline: 'الحرية والحقوق المتساوية للشعب الفلسطيني.',
      action: 'اعرفوا المزيد',
      alt: 'تضامن: الحرية لفلسطين',
    },
    'tech-for-palestine': {
      badge: 'التكنولوجيا من أجل فلسطين',
      headline: 'العاملون في التكنولوجيا يرفعون أصواتهم من أجل فلسطين.',
      action: 'انضموا إلينا',
      alt: 'تضامن: التكنولوجيا من أجل فلسطين',
    },
    'back-palestinian-startups': {
      badge: 'ادعموا الشركات الفلسطينية الناشئة',
      headline: 'قدّموا للشركات الفلسطينية الناشئة العمل والتمويل والإرشاد.',
      action: 'اعرفوا كيف',
      alt: 'تضامن: ادعموا الشركات الفلسطينية الناشئة',
    },
    'no-tech-for-apartheid': {
      badge: 'لا تكنولوجيا لنظام الفصل العنصري',
      headline: 'يقول موظفون في غوغل وأمازون: لا تكنولوجيا لنظام الفصل العنصري.',
      action: 'اقرؤوا مطالبهم',
      alt: 'عمال التكنولوجيا: لا تكنولوجيا لنظام الفصل العنصري',
    },
    'drop-nimbus': {
      badge: 'تخلّوا عن مشروع نيمبوس',
      headline: 'يطالب موظفون شركتي غوغل وأمازون بالتخلي عن مشروع نيمبوس.',
      action: 'اعرفوا السبب',
      alt: 'عمال التكنولوجيا: تخلّوا عن مشروع نيمبوس',
    },
    'let-workers-speak': {
      badge: 'دعوا العاملين يرفعون أصواتهم',
      headline: 'لا ينبغي أن يفقد أحد عمله لأنه رفع صوته من أجل فلسطين.',
      action: 'اعرفوا المزيد',
      alt: 'عمال التكنولوجيا: دعوا العاملين يرفعون أصواتهم من أجل فلسطين',
    },
    'no-azure-for-apartheid': {
      badge: 'لا لأزور للفصل العنصري',
      headline: 'يقول موظفون في مايكروسوفت: لا لأزور للفصل العنصري.',
      action: 'اقرؤوا مطالبهم',
      alt: 'عمال التكنولوجيا: لا لأزور للفصل العنصري',
    },
    'no-tech-for-ice': {
      badge: 'لا تكنولوجيا لوكالة آيس',
      headline: 'يقول عمال تكنولوجيا ومنظمات مهاجرين: لا تكنولوجيا لوكالة آيس.',
      action: 'اقرؤوا مطالبهم',
      alt: 'عمال التكنولوجيا: لا تكنولوجيا لوكالة الهجرة الأمريكية (آيس)',
    },
  },
  banner: {
    region: 'رسالة تضامن',
    close: 'إغلاق هذه الرسالة',
    hiddenFor: {
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
    badValue: '{option}: لا يمكن استخدام «{given}». المسموح به: {allowed}',
    tooLong: '{option}: الحد الأقصى لعدد الأحرف هو {allowed}',
    missingMessage: 'لا نص في الشارة بعد',
    busy: 'الخدمة مشغولة الآن، حاولوا مجددًا بعد قليل',
    notFound: 'لا شيء في هذا العنوان',
    home: 'العودة إلى البداية',
  },
};

export default ar;
