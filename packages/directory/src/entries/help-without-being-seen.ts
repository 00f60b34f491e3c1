// Helping without being seen.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'help-without-being-seen',
  kind: 'advice',
  wants: ['unseen', 'give-time', 'back'],
  en: {
    name: 'Helping without being seen',
    what: 'Ways to help that show neither name nor face.',
    who: 'People for whom being seen is a risk.',
    start: 'Choose one; you need to tell nobody.',
    unseen: 'Every way named here needs no name.',
    body: [
      'Review a translation of this kit and sign it with initials or a pen name: a name is not asked for.',
      'Check an entry of this directory that has not been checked for long, and send the correction without an account by way of somebody whom you trust.',
      'Hire: a company that gives work to people in Palestine makes no statement.',
      'Mentor one person. Mentoring is between two people.',
      'Use an address, a browser profile and a payment that you use for nothing else. The checklists of Activist Checklist and 7amleh say how.',
    ],
  },
  ar: {
    name: 'المساعدة في الخفاء',
    what: 'طرق للمساعدة لا تُظهر اسمًا ولا وجهًا.',
    who: 'من يكون ظهوره خطرًا عليه.',
    start: 'اختر طريقة، ولست مضطرًا لإخبار أحد.',
    unseen: 'كل طريقة مذكورة هنا لا تحتاج إلى اسم.',
    body: [
      'راجع ترجمة في هذه العُدّة ووقّعها بحروف أو باسم مستعار، فلا يُطلب اسم.',
      'تحقّق من مدخل في هذا الدليل مضى وقت طويل على مراجعته، وأرسل التصحيح بلا حساب عن طريق من تثق به.',
      'وظّف: الشركة التي تعطي عملًا لأناس في فلسطين لا تعلن موقفًا.',
      'أرشد شخصًا واحدًا. الإرشاد بين اثنين.',
      'استعمل بريدًا وملف متصفح ووسيلة دفع لا تستعملها في غير ذلك. قوائم Activist Checklist و«حملة» تشرح كيف.',
    ],
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en', 'ar'],
  added: '2026-11-26',
  checked: '2026-11-26',
  source: { title: 'Solidarity Kit: written for this directory', date: '2026-11-26' },
  sources: [
    {
      title: 'ActivistChecklist: repository',
      url: 'https://github.com/ActivistChecklist/ActivistChecklist',
      date: '2026-08-22',
    },
    {
      title: '7amleh: mid-year report 2025',
      url: 'https://7amleh.org/mid25/eng',
      date: '2025-07-01',
    },
  ],
};
export default entry;
