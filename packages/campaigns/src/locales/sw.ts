// Swahili.
import type { LocaleFile } from '../locale.ts';

const sw: LocaleFile = {
  tag: 'sw',
  name: 'Kiswahili',
  reviewed: false,
  notes: [
    'apartheid is kept as a loan; ubaguzi wa rangi is racial discrimination in general.',
    'label of the workers’ campaigns: wanateknolojia, “technologists”; wafanyakazi wa teknolojia is too long for a badge.',
    'raia is civilian and citizen; here the context decides.',
    'back-palestinian-startups: kampuni changa is “young companies”; the badge has the loan.',
    'no-tech-for-*: “There is no technology for …”.',
  ],
  campaigns: {
    ceasefire: { name: 'Usitishaji mapigano', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Mshikamano' },
    'no-tech-for-apartheid': { name: 'Hakuna teknolojia kwa apartheid', label: 'Wanateknolojia' },
    'no-azure-for-apartheid': { name: 'Hakuna Azure kwa apartheid', label: 'Wanateknolojia' },
    'no-tech-for-ice': { name: 'Hakuna teknolojia kwa ICE', label: 'Wanateknolojia' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Usitishaji mapigano sasa',
      headline: 'Tunatoa wito wa kusitisha mapigano Gaza sasa.',
      action: 'Chukua hatua sasa',
      alt: 'Palestina: usitishaji mapigano sasa',
    },
    'permanent-ceasefire': {
      badge: 'Usitishaji mapigano wa kudumu sasa',
      headline: 'Tunatoa wito wa usitishaji mapigano wa kudumu Gaza.',
      action: 'Chukua hatua sasa',
      alt: 'Palestina: usitishaji mapigano wa kudumu sasa',
    },
    'uphold-the-ceasefire': {
      badge: 'Heshimuni usitishaji mapigano',
      headline: 'Heshimuni usitishaji mapigano Gaza na muudumishe.',
      action: 'Chukua hatua sasa',
      alt: 'Palestina: heshimuni usitishaji mapigano',
    },
    'let-aid-in': {
      badge: 'Ruhusuni misaada iingie Gaza',
      headline: 'Ruhusuni chakula, maji na dawa viingie Gaza.',
      action: 'Pata maelezo zaidi',
      alt: 'Palestina: ruhusuni misaada iingie Gaza',
    },
    'end-the-siege': {
      badge: 'Komesheni mzingiro wa Gaza',
      headline: 'Fungueni vivuko vya mpakani. Komesheni mzingiro wa Gaza.',
      action: 'Pata maelezo zaidi',
      alt: 'Palestina: komesheni mzingiro wa Gaza',
    },
    'protect-civilians': {
      badge: 'Walindeni raia wa Gaza',
      headline: 'Raia si shabaha. Walindeni watu wa Gaza.',
      action: 'Pata maelezo zaidi',
      alt: 'Palestina: walindeni raia wa Gaza',
    },
    'protect-children': {
      badge: 'Walindeni watoto wa Gaza',
      headline: 'Kila mtoto ana haki ya kukua. Walindeni watoto wa Gaza.',
      action: 'Pata maelezo zaidi',
      alt: 'Palestina: walindeni watoto wa Gaza',
    },
    'protect-journalists': {
      badge: 'Walindeni wanahabari wa Gaza',
      headline: 'Wanahabari ni raia. Walindeni wanaoripoti kutoka Gaza.',
      action: 'Pata maelezo zaidi',
      alt: 'Palestina: walindeni wanahabari wa Gaza',
    },
    'protect-health-workers': {
      badge: 'Walindeni wahudumu wa afya Gaza',
      headline: 'Hospitali lazima ziwe salama. Walindeni wahudumu wa afya Gaza.',
      action: 'Pata maelezo zaidi',
      alt: 'Palestina: walindeni wahudumu wa afya Gaza',
    },
    'remember-their-names': {
      badge: 'Kumbukeni majina yao',
      headline: 'Kila mtu aliyeuawa Gaza alikuwa na jina. Wakumbukeni.',
      action: 'Soma majina',
      alt: 'Palestina: kumbukeni majina ya watu waliouawa Gaza',
    },
    'stand-with-palestine': {
      badge: 'Tuko pamoja na Palestina',
      headline: 'Tuko pamoja na watu wa Palestina.',
      action: 'Pata maelezo zaidi',
      alt: 'Mshikamano: tuko pamoja na Palestina',
    },
    'free-palestine': {
      badge: 'Uhuru kwa Palestina',
      headline: 'Uhuru na haki sawa kwa watu wa Palestina.',
      action: 'Pata maelezo zaidi',
      alt: 'Mshikamano: uhuru kwa Palestina',
    },
    'tech-for-palestine': {
      badge: 'Teknolojia kwa Palestina',
      headline: 'Watu wa teknolojia wanapaza sauti kwa ajili ya Palestina.',
      action: 'Jiunge',
      alt: 'Mshikamano: teknolojia kwa Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Saidieni startup za Palestina',
      headline: 'Zipeni kampuni changa za Palestina kazi, ufadhili na ushauri.',
      action: 'Ona jinsi',
      alt: 'Mshikamano: saidieni kampuni changa za Palestina',
    },
    'let-workers-speak': {
      badge: 'Waacheni wafanyakazi waseme',
      headline: 'Hakuna anayepaswa kupoteza kazi kwa kupaza sauti kwa ajili ya Palestina.',
      action: 'Pata maelezo zaidi',
      alt: 'Mshikamano: waacheni wafanyakazi wapaze sauti kwa ajili ya Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Hakuna teknolojia kwa apartheid',
      headline: 'Wafanyakazi wa Google na Amazon wanasema: hakuna teknolojia kwa apartheid.',
      action: 'Soma madai yao',
      alt: 'Wanateknolojia: hakuna teknolojia kwa apartheid',
    },
    'drop-nimbus': {
      badge: 'Achaneni na Mradi wa Nimbus',
      headline: 'Wafanyakazi wanazitaka Google na Amazon ziachane na Mradi wa Nimbus.',
      action: 'Soma sababu',
      alt: 'Wanateknolojia: achaneni na Mradi wa Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Hakuna Azure kwa apartheid',
      headline: 'Wafanyakazi wa Microsoft wanasema: hakuna Azure kwa apartheid.',
      action: 'Soma madai yao',
      alt: 'Wanateknolojia: hakuna Azure kwa apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Hakuna teknolojia kwa ICE',
      headline: 'Wanateknolojia na vikundi vya wahamiaji wanasema: hakuna teknolojia kwa ICE.',
      action: 'Soma madai yao',
      alt: 'Wanateknolojia: hakuna teknolojia kwa ICE, idara ya uhamiaji ya Marekani',
    },
  },
  banner: {
    close: 'Funga ujumbe huu',
  },
  errors: {
    label: 'Hitilafu ya beji',
    unknownMessage: 'Hakuna ujumbe unaoitwa “{given}”',
    badValue: '{option}: “{given}” haiwezi kutumika',
    allowed: 'Zinazoruhusiwa: {allowed}',
    missingMessage: 'Beji bado haina maandishi',
    busy: 'Kuna shughuli nyingi sasa, tafadhali jaribu tena baada ya muda mfupi',
    notFound: 'Hakuna kitu kwenye anwani hii',
    home: 'Rudi mwanzo',
  },
};

export default sw;
