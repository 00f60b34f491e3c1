// Chinese in traditional characters.
import type { LocaleFile } from '../locale.ts';

const zhHant: LocaleFile = {
  tag: 'zh-Hant',
  name: '繁體中文',
  reviewed: false,
  notes: [
    'words of Taiwan where Hong Kong’s differ: 加薩 (加沙), 新創公司 (初創企業).',
    'label 聲援 is solidarity as an act of support; 團結 would be unity.',
    'remember-their-names: 被奪去生命 is “whose lives were taken”; 罹難 is also said of accidents.',
    'no-tech-for-*: “We do not provide technology for …”; Nimbus keeps its Latin name, though 雨雲計畫 occurs.',
    'free-palestine, headline: “May the people of Palestine be free, and enjoy equal rights.”',
  ],
  campaigns: {
    ceasefire: { name: '停火', label: '巴勒斯坦' },
    palestine: { name: '巴勒斯坦', label: '聲援' },
    'no-tech-for-apartheid': { name: '不為種族隔離提供技術', label: '科技工作者' },
    'no-azure-for-apartheid': { name: '不為種族隔離提供 Azure', label: '科技工作者' },
    'no-tech-for-ice': { name: '不為 ICE 提供技術', label: '科技工作者' },
  },
  messages: {
    'ceasefire-now': {
      badge: '立即停火',
      headline: '呼籲加薩立即停火。',
      action: '立即行動',
      alt: '巴勒斯坦：立即停火',
    },
    'permanent-ceasefire': {
      badge: '立即永久停火',
      headline: '呼籲加薩永久停火。',
      action: '立即行動',
      alt: '巴勒斯坦：立即永久停火',
    },
    'uphold-the-ceasefire': {
      badge: '遵守停火',
      headline: '請遵守加薩停火，讓停火持久。',
      action: '立即行動',
      alt: '巴勒斯坦：遵守停火',
    },
    'let-aid-in': {
      badge: '讓援助進入加薩',
      headline: '讓食物、水和藥品進入加薩。',
      action: '了解更多',
      alt: '巴勒斯坦：讓援助進入加薩',
    },
    'end-the-siege': {
      badge: '結束對加薩的圍困',
      headline: '開放過境點，結束對加薩的圍困。',
      action: '了解更多',
      alt: '巴勒斯坦：結束對加薩的圍困',
    },
    'protect-civilians': {
      badge: '保護加薩平民',
      headline: '平民不是目標。請保護加薩人民。',
      action: '了解更多',
      alt: '巴勒斯坦：保護加薩平民',
    },
    'protect-children': {
      badge: '保護加薩兒童',
      headline: '每個孩子都有權長大。請保護加薩的孩子。',
      action: '了解更多',
      alt: '巴勒斯坦：保護加薩兒童',
    },
    'protect-journalists': {
      badge: '保護加薩記者',
      headline: '記者是平民。請保護從加薩發出報導的人。',
      action: '了解更多',
      alt: '巴勒斯坦：保護加薩記者',
    },
    'protect-health-workers': {
      badge: '保護加薩醫護人員',
      headline: '醫院必須安全。請保護加薩的醫護人員。',
      action: '了解更多',
      alt: '巴勒斯坦：保護加薩醫護人員',
    },
    'remember-their-names': {
      badge: '記住他們的名字',
      headline: '在加薩被奪去生命的每個人都有名字。請記住他們。',
      action: '讀這些名字',
      alt: '巴勒斯坦：記住在加薩被奪去生命的人們的名字',
    },
    'stand-with-palestine': {
      badge: '與巴勒斯坦站在一起',
      headline: '我們與巴勒斯坦人民站在一起。',
      action: '了解更多',
      alt: '聲援：與巴勒斯坦站在一起',
    },
    'free-palestine': {
      badge: '自由巴勒斯坦',
      headline: '願巴勒斯坦人民自由，並享有平等權利。',
      action: '了解更多',
      alt: '聲援：自由巴勒斯坦',
    },
    'tech-for-palestine': {
      badge: '科技為巴勒斯坦',
      headline: '科技界人士正在為巴勒斯坦發聲。',
      action: '一起參與',
      alt: '聲援：科技為巴勒斯坦',
    },
    'back-palestinian-startups': {
      badge: '支持巴勒斯坦新創公司',
      headline: '為巴勒斯坦新創公司提供工作、資金和指導。',
      action: '看看怎麼做',
      alt: '聲援：支持巴勒斯坦新創公司',
    },
    'let-workers-speak': {
      badge: '讓員工發聲',
      headline: '不應有人因替巴勒斯坦發聲而失去工作。',
      action: '了解更多',
      alt: '聲援：讓員工為巴勒斯坦發聲',
    },
    'no-tech-for-apartheid': {
      badge: '不為種族隔離提供技術',
      headline: 'Google 和亞馬遜的一些員工表示：不為種族隔離提供技術。',
      action: '閱讀訴求',
      alt: '科技工作者：不為種族隔離提供技術',
    },
    'drop-nimbus': {
      badge: '退出 Nimbus 計畫',
      headline: '員工呼籲 Google 和亞馬遜退出 Nimbus 計畫。',
      action: '了解原因',
      alt: '科技工作者：退出 Nimbus 計畫',
    },
    'no-azure-for-apartheid': {
      badge: '不為種族隔離提供 Azure',
      headline: '微軟的一些員工表示：不為種族隔離提供 Azure。',
      action: '閱讀訴求',
      alt: '科技工作者：不為種族隔離提供 Azure',
    },
    'no-tech-for-ice': {
      badge: '不為 ICE 提供技術',
      headline: '科技工作者和移民團體表示：不為 ICE 提供技術。',
      action: '閱讀訴求',
      alt: '科技工作者：不為美國移民機構 ICE 提供技術',
    },
  },
  banner: {
    close: '關閉此訊息',
  },
  errors: {
    label: '徽章錯誤',
    unknownMessage: '沒有名為「{given}」的訊息',
    badValue: '{option}：「{given}」無法使用',
    allowed: '可用值：{allowed}',
    missingMessage: '徽章還沒有文字',
    busy: '目前請求太多，請稍後再試',
    notFound: '這個網址沒有任何內容',
    home: '回到首頁',
  },
};

export default zhHant;
