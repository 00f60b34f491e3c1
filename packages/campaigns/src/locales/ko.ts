// Korean.
import type { LocaleFile } from '../locale.ts';

const ko: LocaleFile = {
  tag: 'ko',
  name: '한국어',
  reviewed: false,
  notes: [
    'permanent-ceasefire: 영구 휴전 as in the news; 항구적 휴전 also occurs.',
    'end-the-siege: 봉쇄 is blockade, the press’s word for Gaza; crossings are 국경 통로, “border passages”.',
    'remember-their-names: 죽임을 당한 is “killed”; 희생된 (“fallen victim”) is softer.',
    'no-tech-for-*: “There is no technology for …”, said of some of the employees.',
    'let-workers-speak, badge: “So that workers can speak”.',
  ],
  campaigns: {
    ceasefire: { name: '휴전', label: '팔레스타인' },
    palestine: { name: '팔레스타인', label: '연대' },
    'no-tech-for-apartheid': { name: '아파르트헤이트를 위한 기술은 없다', label: '테크 노동자' },
    'no-azure-for-apartheid': { name: '아파르트헤이트를 위한 애저는 없다', label: '테크 노동자' },
    'no-tech-for-ice': { name: 'ICE를 위한 기술은 없다', label: '테크 노동자' },
  },
  messages: {
    'ceasefire-now': {
      badge: '지금 당장 휴전을',
      headline: '가자지구의 즉각 휴전을 촉구합니다.',
      action: '지금 행동하기',
      alt: '팔레스타인: 지금 당장 휴전을',
    },
    'permanent-ceasefire': {
      badge: '지금 영구 휴전을',
      headline: '가자지구의 영구 휴전을 촉구합니다.',
      action: '지금 행동하기',
      alt: '팔레스타인: 지금 영구 휴전을',
    },
    'uphold-the-ceasefire': {
      badge: '휴전을 지켜 주세요',
      headline: '가자지구의 휴전을 지키고, 오래 이어지게 해 주세요.',
      action: '지금 행동하기',
      alt: '팔레스타인: 휴전을 지켜 주세요',
    },
    'let-aid-in': {
      badge: '가자에 구호품 반입을',
      headline: '가자지구에 식량과 물, 의약품이 들어가게 해 주세요.',
      action: '더 알아보기',
      alt: '팔레스타인: 가자에 구호품 반입을',
    },
    'end-the-siege': {
      badge: '가자 봉쇄를 끝내 주세요',
      headline: '국경 통로를 열어 주세요. 가자 봉쇄를 끝내 주세요.',
      action: '더 알아보기',
      alt: '팔레스타인: 가자 봉쇄를 끝내 주세요',
    },
    'protect-civilians': {
      badge: '가자의 민간인을 지켜 주세요',
      headline: '민간인은 표적이 아닙니다. 가자 사람들을 지켜 주세요.',
      action: '더 알아보기',
      alt: '팔레스타인: 가자의 민간인을 지켜 주세요',
    },
    'protect-children': {
      badge: '가자의 아이들을 지켜 주세요',
      headline: '모든 아이에게는 자랄 권리가 있습니다. 가자의 아이들을 지켜 주세요.',
      action: '더 알아보기',
      alt: '팔레스타인: 가자의 아이들을 지켜 주세요',
    },
    'protect-journalists': {
      badge: '가자의 언론인을 지켜 주세요',
      headline: '언론인은 민간인입니다. 가자에서 소식을 전하는 이들을 지켜 주세요.',
      action: '더 알아보기',
      alt: '팔레스타인: 가자의 언론인을 지켜 주세요',
    },
    'protect-health-workers': {
      badge: '가자의 의료진을 지켜 주세요',
      headline: '병원은 안전해야 합니다. 가자의 의료진을 지켜 주세요.',
      action: '더 알아보기',
      alt: '팔레스타인: 가자의 의료진을 지켜 주세요',
    },
    'remember-their-names': {
      badge: '그들의 이름을 기억해 주세요',
      headline: '가자에서 죽임을 당한 모든 이에게 이름이 있었습니다. 그들을 기억해 주세요.',
      action: '이름 읽기',
      alt: '팔레스타인: 가자에서 죽임을 당한 이들의 이름을 기억해 주세요',
    },
    'stand-with-palestine': {
      badge: '팔레스타인과 함께합니다',
      headline: '우리는 팔레스타인 사람들과 함께합니다.',
      action: '더 알아보기',
      alt: '연대: 팔레스타인과 함께합니다',
    },
    'free-palestine': {
      badge: '팔레스타인에 자유를',
      headline: '팔레스타인 사람들에게 자유와 평등한 권리를.',
      action: '더 알아보기',
      alt: '연대: 팔레스타인에 자유를',
    },
    'tech-for-palestine': {
      badge: '팔레스타인을 위한 기술',
      headline: '기술 업계 사람들이 팔레스타인을 위해 목소리를 내고 있습니다.',
      action: '함께하기',
      alt: '연대: 팔레스타인을 위한 기술',
    },
    'back-palestinian-startups': {
      badge: '팔레스타인 스타트업에 지원을',
      headline: '팔레스타인 스타트업에 일감과 자금, 조언을 나눠 주세요.',
      action: '방법 보기',
      alt: '연대: 팔레스타인 스타트업에 지원을',
    },
    'let-workers-speak': {
      badge: '노동자가 말할 수 있게',
      headline: '팔레스타인을 위해 목소리를 냈다는 이유로 누구도 일자리를 잃어서는 안 됩니다.',
      action: '더 알아보기',
      alt: '연대: 노동자가 팔레스타인을 위해 말할 수 있게',
    },
    'no-tech-for-apartheid': {
      badge: '아파르트헤이트를 위한 기술은 없다',
      headline: '구글과 아마존의 일부 직원은 “아파르트헤이트를 위한 기술은 없다”고 말합니다.',
      action: '요구 사항 읽기',
      alt: '테크 노동자: 아파르트헤이트를 위한 기술은 없다',
    },
    'drop-nimbus': {
      badge: '프로젝트 님버스에서 철수를',
      headline: '직원들이 구글과 아마존에 프로젝트 님버스에서 철수할 것을 촉구합니다.',
      action: '이유 읽기',
      alt: '테크 노동자: 프로젝트 님버스에서 철수를',
    },
    'no-azure-for-apartheid': {
      badge: '아파르트헤이트를 위한 애저는 없다',
      headline: '마이크로소프트의 일부 직원은 “아파르트헤이트를 위한 애저는 없다”고 말합니다.',
      action: '요구 사항 읽기',
      alt: '테크 노동자: 아파르트헤이트를 위한 애저는 없다',
    },
    'no-tech-for-ice': {
      badge: 'ICE를 위한 기술은 없다',
      headline: '테크 노동자와 이민자 단체들은 “ICE를 위한 기술은 없다”고 말합니다.',
      action: '요구 사항 읽기',
      alt: '테크 노동자: 미국 이민 당국 ICE를 위한 기술은 없다',
    },
  },
  banner: {
    close: '이 메시지 닫기',
  },
  errors: {
    label: '배지 오류',
    unknownMessage: '“{given}”(이)라는 메시지가 없습니다',
    badValue: '{option}: “{given}”은(는) 사용할 수 없습니다',
    allowed: '가능한 값: {allowed}',
    missingMessage: '배지에 아직 글이 없습니다',
    busy: '지금은 요청이 많습니다. 잠시 후 다시 시도해 주세요',
    notFound: '이 주소에는 아무것도 없습니다',
    home: '처음으로 돌아가기',
  },
};

export default ko;
