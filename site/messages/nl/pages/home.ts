export const home = {
  title: "Jobcoaching in Nederland: weet waar u aan toe bent",
  lead: "Reken uit welke dagen en bedragen voor u gelden. U ziet bij elk antwoord waar het vandaan komt.",
  description:
    "Bereken termijnen, budget en klanttevredenheid voor jobcoaching, met elke stap en bron erbij. Alles gebeurt in uw eigen browser.",
  tasksTitle: "Wat wilt u weten?",
  soon: "Komt later",
  tasks: [
    {
      who: "Voor jobcoachorganisaties",
      title: "Wanneer moet mijn rapportage bij UWV zijn?",
      text: "Vul de datum van uw erkenning in. U krijgt alle meetjaren en uiterste dagen, ook voor uw agenda.",
      action: "Bereken mijn termijnen",
      page: "deadlines",
    },
    {
      who: "Voor werkgevers",
      title: "Welk budget is er voor een jobcoach?",
      text: "Wat er maximaal is, per jaar. Met de uren die u ervoor koopt en wat u zelf betaalt.",
      action: "Bereken het budget",
      page: "budget",
    },
    {
      who: "Voor jobcoachorganisaties, één keer per jaar",
      title: "Halen onze cijfers de norm?",
      text: "Open uw ingevulde formulieren. U krijgt de gemiddelden en een rapportage zonder namen.",
      action: "Bereken onze cijfers",
      page: "satisfaction",
    },
  ],
  trustTitle: "Waarom u hierop kunt rekenen",
  trust: [
    {
      title: "Niets verlaat uw apparaat",
      text: "De rekenhulp draait in uw browser. De pagina mag van zichzelf niets versturen. [Controleer het zelf](page:privacy).",
    },
    {
      title: "Elke stap heeft een bron",
      text: "Onder elk antwoord staat hoe het is berekend, en in welke tekst dat staat. [Bekijk de regelingen](page:sources).",
    },
    {
      title: "Waar de bron zwijgt, zeggen wij dat",
      text: "Soms is een tekst onduidelijk. Dan kiezen wij een lezing, en dat staat erbij. Bij termijnen nemen wij de veiligste.",
    },
  ],
};
