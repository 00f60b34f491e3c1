// Portuguese (European).
import type { LocaleFile } from '../locale.ts';

const pt: LocaleFile = {
  tag: 'pt',
  name: 'Português',
  reviewed: false,
  notes: [
    'The label of the workers’ campaigns says IT, to stay under 320 px; the alternative text says technology.',
    'protect-health-workers: “health professionals”.',
  ],
  campaigns: {
    ceasefire: { name: 'Cessar-fogo', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidariedade' },
    'no-tech-for-apartheid': {
      name: 'Nenhuma tecnologia para o apartheid',
      label: 'Pessoal de TI',
    },
    'no-azure-for-apartheid': {
      name: 'Não ao Azure para o apartheid',
      label: 'Pessoal de TI',
    },
    'no-tech-for-ice': { name: 'Nenhuma tecnologia para o ICE', label: 'Pessoal de TI' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Cessar-fogo já',
      headline: 'Apelamos a um cessar-fogo em Gaza, já.',
      action: 'Agir agora',
      alt: 'Palestina: cessar-fogo já',
    },
    'permanent-ceasefire': {
      badge: 'Cessar-fogo permanente já',
      headline: 'Apelamos a um cessar-fogo permanente em Gaza.',
      action: 'Agir agora',
      alt: 'Palestina: cessar-fogo permanente já',
    },
    'uphold-the-ceasefire': {
      badge: 'Respeitem o cessar-fogo',
      headline: 'Respeitem o cessar-fogo em Gaza e façam-no durar.',
      action: 'Agir agora',
      alt: 'Palestina: respeitem o cessar-fogo',
    },
    'let-aid-in': {
      badge: 'Deixem entrar ajuda em Gaza',
      headline: 'Deixem entrar alimentos, água e medicamentos em Gaza.',
      action: 'Saber mais',
      alt: 'Palestina: deixem entrar ajuda em Gaza',
    },
    'end-the-siege': {
      badge: 'Fim ao cerco de Gaza',
      headline: 'Abram as passagens. Ponham fim ao cerco de Gaza.',
      action: 'Saber mais',
      alt: 'Palestina: fim ao cerco de Gaza',
    },
    'protect-civilians': {
      badge: 'Protejam os civis em Gaza',
      headline: 'Os civis não são um alvo. Protejam a população de Gaza.',
      action: 'Saber mais',
      alt: 'Palestina: protejam os civis em Gaza',
    },
    'protect-children': {
      badge: 'Protejam as crianças de Gaza',
      headline: 'Todas as crianças têm direito a crescer. Protejam as crianças de Gaza.',
      action: 'Saber mais',
      alt: 'Palestina: protejam as crianças de Gaza',
    },
    'protect-journalists': {
      badge: 'Protejam os jornalistas de Gaza',
      headline: 'Os jornalistas são civis. Protejam quem relata a partir de Gaza.',
      action: 'Saber mais',
      alt: 'Palestina: protejam os jornalistas de Gaza',
    },
    'protect-health-workers': {
      badge: 'Protejam quem cuida em Gaza',
      headline: 'Os hospitais têm de ser seguros. Protejam os profissionais de saúde em Gaza.',
      action: 'Saber mais',
      alt: 'Palestina: protejam os profissionais de saúde em Gaza',
    },
    'remember-their-names': {
      badge: 'Lembrem os seus nomes',
      headline: 'Cada pessoa tinha um nome. Lembrem quem foi morto em Gaza.',
      action: 'Ler os nomes',
      alt: 'Palestina: lembrem os nomes das pessoas mortas em Gaza',
    },
    'stand-with-palestine': {
      badge: 'Com a Palestina',
      headline: 'Estamos ao lado do povo da Palestina.',
      action: 'Saber mais',
      alt: 'Solidariedade: com a Palestina',
    },
    'free-palestine': {
      badge: 'Palestina livre',
      headline: 'Liberdade e direitos iguais para o povo da Palestina.',
      action: 'Saber mais',
      alt: 'Solidariedade: Palestina livre',
    },
    'tech-for-palestine': {
      badge: 'Tecnologia pela Palestina',
      headline: 'Há pessoas da área da tecnologia a dar voz à Palestina.',
      action: 'Participar',
      alt: 'Solidariedade: tecnologia pela Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Apoiem start-ups palestinianas',
      headline: 'Ofereçam às start-ups palestinianas trabalho, financiamento e mentoria.',
      action: 'Ver como',
      alt: 'Solidariedade: apoiem start-ups palestinianas',
    },
    'let-workers-speak': {
      badge: 'Deixem os trabalhadores falar',
      headline: 'Ninguém deve perder o emprego por dar voz à Palestina.',
      action: 'Saber mais',
      alt: 'Solidariedade: deixem os trabalhadores falar pela Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Sem tecnologia para o apartheid',
      headline: 'Trabalhadores da Google e da Amazon dizem: nenhuma tecnologia para o apartheid.',
      action: 'Ler o que exigem',
      alt: 'Pessoal de tecnologia: nenhuma tecnologia para o apartheid',
    },
    'drop-nimbus': {
      badge: 'Abandonem o Projeto Nimbus',
      headline: 'Trabalhadores apelam à Google e à Amazon: abandonem o Projeto Nimbus.',
      action: 'Ler porquê',
      alt: 'Pessoal de tecnologia: abandonem o Projeto Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Não ao Azure para o apartheid',
      headline: 'Trabalhadores da Microsoft dizem: não ao Azure para o apartheid.',
      action: 'Ler o que exigem',
      alt: 'Pessoal de tecnologia: não ao Azure para o apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Nenhuma tecnologia para o ICE',
      headline: 'Gente da tecnologia e grupos de imigrantes: nenhuma tecnologia para o ICE.',
      action: 'Ler o que exigem',
      alt: 'Pessoal de tecnologia: nenhuma tecnologia para o ICE, a agência de imigração dos EUA',
    },
  },
  banner: {
    close: 'Fechar esta mensagem',
  },
  errors: {
    label: 'Erro no emblema',
    unknownMessage: 'Nenhuma mensagem se chama «{given}»',
    badValue: '{option}: «{given}» não pode ser usado',
    allowed: 'Permitido: {allowed}',
    missingMessage: 'O emblema ainda não tem texto',
    busy: 'Serviço ocupado, tente de novo dentro de momentos',
    notFound: 'Não há nada neste endereço',
    home: 'Voltar ao início',
  },
};

export default pt;
