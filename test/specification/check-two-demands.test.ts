import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { requirementKinds } from '../../src/model/specification.ts';
import { foundIn, godBht, weaknessesOf } from './weakness-samples.ts';

const isSplit = (text: string) => foundIn(text, 'two-demands').length === 1;

const oneDemand = {
  nb: [
    'Leverandøren skal utforme og revidere rutinene.',
    'Leverandøren skal levere rapport, statistikk og en årsplan.',
    'Leverandøren skal levere en rapport som skal være på norsk.',
    'Leverandøren skal beskrive hvordan rutinene skal følges opp.',
    'Leverandøren skal beskrive hvordan rutinene, planene og systemet skal følges opp.',
    'Når oppdragsgiveren skal flytte, skal leverandøren gi råd.',
    'Når oppdragsgiveren ber om det skal leverandøren møte.',
    'Leverandøren skal møte når oppdragsgiveren skal flytte og skal bygge om.',
    'Leverandøren skal gi bistand, slik den skal etter avtalen.',
    'Rapporten som leverandøren skal levere, skal inneholde alle funn.',
    'Leverandørens ansatte, som skal ha taushetsplikt, skal følge rutinene.',
    'Leverandøren skal beskrive opplæringen og rådene den skal gi.',
    'Leverandøren skal beskrive opplæringen og rådene leverandøren skal gi.',
    'Leverandøren skal dokumentere at ansatte, ledere og verneombud skal få svar.',
    'Leverandøren skal sørge for at planen blir fulgt og tiltakene skal gjennomføres.',
    'Leverandøren skal oppgi om den skal bruke underleverandører.',
    'Leverandøren skal, når det er avtalt, delta i møter.',
    'Leverandøren bør ha kontor i kommunen.',
    'Leverandøren må ha forsikring.',
    'Leverandøren plikter å levere årsrapport.',
    'Ved oppstart skal leverandøren levere en plan.',
    'Rapporten skal inneholde: a) antall saker; b) fravær; c) tiltak.',
    'Rapporten skal inneholde:\n- antall saker\n- fravær\n- tiltak',
    'Leverandøren skal ha rutiner for f.eks. Støy og for vibrasjoner.',
    'Leverandøren skal følge lovens kapittel 3. Med ansatte menes alle som har arbeidsavtale.',
    'Leverandøren skal levere årsrapport. Oppdragsgiveren bruker rapporten i eget HMS-arbeid.',
    'Leverandøren skal bistå med retningslinjer for hvordan maskiner skal brukes, og for andre prosesser.',
    'Leverandøren skal bistå med å planlegge og gjennomføre minst to øvelser.',
    'Leverandøren skal planlegge og gjennomføre kurs innen to uker.',
    'Leverandøren skal varsle oppdragsgiveren og dokumentere hendelsen.',
    'Leverandøren skal ha rutiner for å melde avvik og følge dem opp.',
    'Leverandøren skal vise hvordan den vil delta i møter og svare innen to dager.',
    'Leverandøren skal gi råd om tiltak bedriften skal gjennomføre.',
    'Krav merket «skal» er absolutte, og leverandøren skal bekrefte dem.',
    'Leverandøren skal levere i det omfanget som er avtalt, og med den kvaliteten som er beskrevet.',
    'Leverandørskalaen og måltallene skal oppgis.',
  ],
  en: [
    'The supplier shall design and revise the procedures.',
    'The supplier shall deliver a report, statistics and an annual plan.',
    'The supplier shall deliver a report that shall be in Norwegian.',
    'The supplier shall describe how the procedures shall be followed up.',
    'The supplier shall describe how the procedures, the plans and the system shall be followed up.',
    'When the client must move, the supplier shall give advice.',
    'If the client should ask for it, the supplier shall attend.',
    'Should the client ask for it, the supplier shall attend.',
    'The report that the supplier shall deliver shall contain all findings.',
    'The report, which must be in Norwegian, shall contain all findings.',
    'The supplier shall describe the services it shall give.',
    'The supplier shall describe the training and the advice it shall give.',
    'The supplier shall describe the training and the advice the supplier shall give.',
    'The supplier shall document that employees, managers and representatives shall get an answer.',
    'The supplier shall ensure that the plan is kept and measures shall be carried out.',
    'The supplier shall state whether it must use subcontractors.',
    'The supplier shall, when so agreed, attend meetings.',
    'The supplier should have an office in the municipality.',
    'The supplier must have insurance.',
    'At start-up the supplier shall deliver a plan.',
    'The report shall contain: a) the number of cases; b) absence; c) measures.',
    'The report shall contain:\n- number of cases\n- absence\n- measures',
    'The supplier shall have procedures for e.g. Noise and for vibrations.',
    'The supplier shall follow chapter 3. Employees are all who have a contract of employment.',
    'The supplier shall deliver an annual report. The client uses it in its own HSE work.',
    'The supplier shall help to plan and carry out at least two exercises.',
    'The supplier shall notify the client and document the event.',
    'The supplier shall show how it will attend meetings and answer within two days.',
    'The supplier shall give advice on measures the client must carry out.',
    'Requirements marked “shall” are absolute, and the supplier shall confirm them.',
    'The supplier shall deliver to the extent that is agreed, and with the quality described.',
    'The supplier shall state the tasks that must be done and should be planned.',
    'The supplier shall, together with the client, draw up a plan for what shall be mapped.',
  ],
} as const;

const twoDemands = {
  nb: [
    'Leverandøren skal levere årsrapport og skal delta i møter.',
    'Leverandøren skal levere årsrapport, og skal delta i møter.',
    'Leverandøren skal levere årsrapport samt skal delta i møter.',
    'Leverandøren skal levere årsrapport. Leverandøren skal delta i møter.',
    'Leverandøren skal levere årsrapport. Rapporten skal være på norsk.',
    'Leverandøren skal levere årsrapport, og rapporten skal være på norsk.',
    'Leverandøren skal levere årsrapport og den skal være på norsk.',
    'Leverandøren skal levere årsrapport; rapporten skal være på norsk.',
    'Leverandøren skal levere årsrapport, leverandøren skal delta i møter.',
    'Leverandøren skal levere årsrapport og bør delta i møter.',
    'Leverandøren må levere årsrapport, men bør også delta i møter.',
    'Leverandøren plikter å levere årsrapport og plikter å delta i møter.',
    'Leverandøren skal vise hvordan avvik blir fulgt opp, og skal rette dem.',
    'Leverandøren skal vise hvordan avvik blir fulgt opp og leverandøren skal rette dem.',
    'Leverandøren skal gi råd. Når planen er klar, skal leverandøren legge den fram.',
    'Leverandøren skal gi råd. Etter hvert besøk skal leverandøren skrive rapport.',
    'Når planen er klar, skal leverandøren legge den fram, og oppdragsgiveren skal godkjenne den.',
    'Leverandøren skal levere årsrapport (rapporten skal være på norsk).',
    'Leverandøren skal levere årsrapport – rapporten skal være på norsk.',
    'Utstyr som skal vaskes, skal tørkes og skal lagres.',
    'Leverandøren skal: a) levere årsrapport; b) delta i møter.',
    'Leverandøren skal:\n- levere årsrapport\n- delta i møter',
    'Leverandøren skal:\n1. levere årsrapport\n2. delta i møter',
    'Leverandøren skal 1) levere årsrapport 2) delta i møter.',
    'Leverandøren skal levere årsrapport; delta i møter; følge opp avvik.',
    'Oppdragsgiveren skal stille lokaler, og leverandøren skal møte.',
    'LEVERANDØREN SKAL LEVERE RAPPORT OG SKAL DELTA I MØTER.',
    'Leverandøren skal levere rapport.\n\nLeverandøren skal delta i møter.',
    'Leverandøren skal levere rapport\nog skal delta i møter.',
    'Beskriv rutinene for avvik. Legg ved en årsplan.',
    'Leverandøren skal svare innen 2 dager og møte innen 5 dager.',
    'Leverandøren skal ha døgnvakt og være på stedet innen to timer.',
    'Leverandøren skal ha rutiner for avvik, og i tillegg skal leverandøren ha en beredskapsplan.',
  ],
  en: [
    'The supplier shall deliver a report and shall attend meetings.',
    'The supplier shall deliver a report, and shall attend meetings.',
    'The supplier shall deliver a report but should also attend meetings.',
    'The supplier shall deliver a report. The supplier shall attend meetings.',
    'The supplier shall deliver a report. The report shall be in Norwegian.',
    'The supplier shall deliver a report, and the report shall be in Norwegian.',
    'The supplier shall deliver a report and it must be in Norwegian.',
    'The supplier shall deliver a report; the report shall be in Norwegian.',
    'The supplier shall deliver a report, the supplier shall attend meetings.',
    'The supplier must deliver a report and should attend meetings.',
    'The supplier shall show how deviations are followed up, and shall correct them.',
    'The supplier shall show how deviations are followed up and the supplier shall correct them.',
    'The supplier shall give advice. When the plan is ready, the supplier shall present it.',
    'The supplier shall give advice. After each visit the supplier shall write a report.',
    'When the plan is ready, the supplier shall present it, and the client shall approve it.',
    'The supplier shall deliver a report (the report shall be in Norwegian).',
    'The supplier shall deliver a report – the report shall be in Norwegian.',
    'The supplier shall: a) deliver a report; b) attend meetings.',
    'The supplier shall:\n- deliver a report\n- attend meetings',
    'The supplier shall:\n1. deliver a report\n2. attend meetings',
    'The supplier shall 1) deliver a report 2) attend meetings.',
    'The supplier shall deliver a report; attend meetings; follow up deviations.',
    'The client shall provide premises, and the supplier shall attend.',
    'THE SUPPLIER SHALL DELIVER A REPORT AND SHALL ATTEND MEETINGS.',
    'The supplier shall deliver a report.\n\nThe supplier shall attend meetings.',
    'The supplier shall deliver a report\nand shall attend meetings.',
    'Describe the procedures for deviations. Enclose an annual plan.',
    'The supplier shall answer within 2 days and attend within 5 days.',
    'The supplier shall have an on-call service and be on site within two hours.',
    'The supplier shall have procedures, and in addition the supplier shall have a plan.',
    'The supplier shall have procedures and in addition the supplier shall have a plan.',
    'Reports shall be in Norwegian and meetings shall be held on site.',
  ],
} as const;

describe('two demands in one requirement', () => {
  for (const language of languages) {
    it.each(oneDemand[language])(`${language}: are not in “%s”`, (text) => {
      expect(foundIn(text, 'two-demands')).toEqual([]);
    });
    it.each(twoDemands[language])(`${language}: are in “%s”`, (text) => {
      expect(isSplit(text)).toBe(true);
    });
    it.each(requirementKinds)(`${language}: are in none of the instrument, %s`, (kind) => {
      const requirements = godBht.elements.map(
        ({ id }) => ({ element: id, type: 'krav', kind }) as const,
      );
      const found = weaknessesOf(requirements, {}, language);
      expect(found.filter(({ id }) => id === 'two-demands')).toEqual([]);
    });
  }

  it('are shown by the second one, cut where it is long', () => {
    expect(
      foundIn('Leverandøren skal levere rapport, og skal delta i møter.', 'two-demands'),
    ).toEqual(['skal delta i møter.']);
    const [long = ''] = foundIn(`Den skal gå. Den skal ${'gå videre '.repeat(40)}.`, 'two-demands');
    expect(long).toMatch(/^Den skal gå videre .{20,70} …$/u);
  });

  it('are not looked for in a documentation demand', () => {
    const documentation = 'Leverandøren skal legge ved CV. Leverandøren skal legge ved kursbevis.';
    expect(
      weaknessesOf([{ id: 'E-1', type: 'krav', kind: 'absolute', text: 'Ro.', documentation }]),
    ).toEqual([]);
  });
});
