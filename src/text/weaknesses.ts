import type { Language } from '../model/language.ts';
import type { WeaknessId } from '../specification/weakness.ts';

type WeaknessText = {
  /** What was found where, in one sentence; `requirement` is null for a title or a whole element. */
  readonly what: (found: string, requirement: string | null) => string;
  readonly why: string;
  readonly todo: string;
};

const nb: Readonly<Record<WeaknessId, WeaknessText>> = {
  'standard-without-equivalent': {
    what: (found, requirement) =>
      `${inRequirement(requirement)} viser til ${found} uten å åpne for tilsvarende løsninger.`,
    why: 'En henvisning til en standard uten «eller tilsvarende» kan stenge ute leverandører som oppfyller behovet på en annen måte, og kan føre til klage.',
    todo: 'Skriv «eller tilsvarende» i samme setning, eller beskriv hva standarden skal sikre.',
  },
  'brand-named': {
    what: (found, requirement) =>
      `${inRequirement(requirement)} nevner ${found}, som står på listen over merker og leverandører.`,
    why: 'Et krav som nevner et merke eller en leverandør, kan favorisere én leverandør. For offentlige oppdragsgivere kan det stride mot kravet om likebehandling i anskaffelsesregelverket.',
    todo: 'Ta ut navnet og beskriv funksjonen eller ytelsen dere trenger.',
  },
  'unclear-word': {
    what: (found, requirement) =>
      `${inRequirement(requirement)} bruker «${found}», som ikke sier hva som kreves.`,
    why: 'Leverandørene kan forstå kravet ulikt, og dere kan ikke etterprøve om det er oppfylt. Et uklart krav gjør konkurransen mindre forutsigbar og kan gi uenighet om kontrakten.',
    todo: 'Bytt ordet ut med noe som kan måles eller kontrolleres, for eksempel et antall, en frist eller en hyppighet.',
  },
  'two-demands': {
    what: (found, requirement) =>
      `${inRequirement(requirement)} stiller mer enn ett krav: «${found}» er et krav for seg.`,
    why: 'Leverandøren kan oppfylle det ene kravet og ikke det andre. Da er det uklart hva et ja eller nei gjelder, og om tilbudet skal avvises.',
    todo: 'Del det opp, så hvert krav står for seg med egen id.',
  },
  'self-assessed-level': {
    what: (found, requirement) =>
      `${inRequirement(requirement)} krever «${found}» absolutt, men nivået er en egenvurdering.`,
    why: 'Leverandøren setter nivået selv, og dere kan ikke etterprøve det. Et tilbud kan derfor verken godtas eller avvises på grunnlag av nivået.',
    todo: 'Still krav til det kriteriene bak nivået handler om, og be om dokumentasjon som viser det.',
  },
  'equal-weights': {
    what: (found) => `Alle tildelingskriteriene har samme vekt, ${found} %.`,
    why: 'Like vekter sier ikke hva som betyr mest for dere, og tilbud som er svært ulike, kan ende med nesten lik poengsum.',
    todo: 'Vurder hva som gir størst merverdi, og la vektene vise det. Er kriteriene virkelig like viktige, la vektene stå.',
  },
  'evaluated-without-documentation': {
    what: (found, requirement) =>
      `${entry(found, requirement)} skal evalueres, men har ikke noe dokumentasjonskrav.`,
    why: 'Uten dokumentasjon har dere ikke noe å gi poeng etter, og poengene blir vanskelige å begrunne i en klagesak.',
    todo: 'Skriv under documentation hva leverandøren skal beskrive eller legge ved, eller gjør kravet absolutt.',
  },
  'evaluated-without-award': {
    what: (found, requirement) =>
      `${entry(found, requirement)} skal evalueres, men poengene teller ikke i noe tildelingskriterium.`,
    why: 'Poeng som ikke hører til et tildelingskriterium, kan ikke brukes når dere velger tilbud. Leverandørene må på forhånd kunne se hva som teller.',
    todo: 'Skriv id-en til tildelingskriteriet under award, eller gjør kravet absolutt.',
  },
  'wish-in-absolute': {
    what: (found, requirement) =>
      `${inRequirement(requirement)} er absolutt, men sier «${found}», som bare er et ønske.`,
    why: 'Leverandøren kan svare Ja uten å love noe, og dere kan verken avvise tilbudet eller kreve det i kontrakten.',
    todo: 'Skriv «skal» dersom dere trenger det. Er det et ønske, gjør kravet evaluert.',
  },
  'identical-requirements': {
    what: (found, requirement) => `${inRequirement(requirement)} har samme ordlyd som ${found}.`,
    why: 'Leverandøren må svare to ganger på det samme, og to ulike svar lar det stå åpent hva som gjelder.',
    todo: 'Behold det ene kravet, eller skriv hva som skiller dem.',
  },
  'qualification-without-documentation': {
    what: (found, requirement) =>
      `${entry(found, requirement)} er et kvalifikasjonskrav uten dokumentasjonskrav.`,
    why: 'Dere må kunne kontrollere at leverandøren oppfyller kravet før tilbudet vurderes.',
    todo: 'Skriv under documentation hva leverandøren skal legge ved.',
  },
  'option-without-price': {
    what: (found, requirement) =>
      `${entry(found, requirement)} er en opsjon uten noe om prisen i dokumentasjonskravet.`,
    why: 'En opsjon uten pris i tilbudet kan ikke bestilles på vilkår som er avtalt på forhånd.',
    todo: 'Skriv under documentation hvor leverandøren skal oppgi prisen.',
  },
  'duty-evaluated': {
    what: (_found, requirement) =>
      `${inRequirement(requirement)} gjelder en plikt etter lov eller om taushet, men skal evalueres.`,
    why: 'Svaret Nei ville bare gi færre poeng. Plikten gjelder uansett hvilket tilbud dere velger.',
    todo: 'Gjør kravet absolutt, og la poengene gjelde hvordan leverandøren arbeider.',
  },
  'many-award-criteria': {
    what: (found) => `Det er ${found} tildelingskriterier.`,
    why: 'Tre eller fire er ofte nok. Med flere får hvert av dem så lite å si at tilbudene blir vanskelige å skille.',
    todo: 'Slå sammen kriterier, eller gjør dem som betyr minst, til krav eller kontraktsvilkår.',
  },
  'no-approval': {
    what: () => 'Ingen kvalifikasjonskrav sier at leverandøren skal være godkjent.',
    why: 'En virksomhet som må ha bedriftshelsetjeneste, må bruke en som Arbeidstilsynet har godkjent.',
    todo: 'Ta inn kravet om godkjenning som kvalifikasjonskrav; en ny fil har det som KV-1.',
  },
  'unmentioned-criteria': {
    what: (found) => `Disse kriteriene er verken med eller utelatt med begrunnelse: ${found}.`,
    why: 'Det er da ikke mulig å se om kriteriene er valgt bort eller glemt.',
    todo: 'Ta dem med under requirements, eller før dem opp under excluded. Et helt element kan stå slik: «- element: etikk», med reason på neste linje.',
  },
  'employees-missing': {
    what: () => 'Antall ansatte er ikke oppgitt.',
    why: 'Leverandørene kan ikke beregne omfang og pris uten å vite hvor mange avtalen gjelder.',
    todo: 'Skriv antallet under buyer, for eksempel «employees: 240».',
  },
  'climate-missing': {
    what: () => 'Det står ikke noe om klima- og miljøhensyn.',
    why: 'Offentlige oppdragsgivere kan måtte vekte klima og miljø eller stille krav om det, og begrunne det i konkurransegrunnlaget dersom de gjør unntak.',
    todo: 'Skriv under buyer, i climate, hva som ivaretar klima og miljø, eller begrunnelsen for unntaket.',
  },
  placeholder: {
    what: (found, requirement) =>
      requirement === null
        ? `Ikke fylt inn: ${found}.`
        : `Krav ${requirement} har noe som ikke er fylt inn: ${found}.`,
    why: 'Det blir stående slik i dokumentet og i svarskjemaet.',
    todo: 'Fyll inn, eller ta bort linjen dersom dere ikke trenger den.',
  },
};

const inRequirement = (requirement: string | null): string =>
  requirement === null ? 'Teksten' : `Krav ${requirement}`;

const entry = (found: string, requirement: string | null): string =>
  requirement === null ? `Oppføringen for elementet ${found}` : `Krav ${requirement}`;

const en: Readonly<Record<WeaknessId, WeaknessText>> = {
  'standard-without-equivalent': {
    what: (found, requirement) =>
      `${named(requirement)} refers to ${found} without allowing equivalent solutions.`,
    why: 'A reference to a standard without “or equivalent” can shut out suppliers who meet the need in another way, and can lead to a complaint.',
    todo: 'Write “or equivalent” in the same sentence, or describe what the standard should ensure.',
  },
  'brand-named': {
    what: (found, requirement) =>
      `${named(requirement)} mentions ${found}, which is on the list of brands and suppliers.`,
    why: 'A requirement that names a brand or a supplier can favour one supplier. For public buyers it may breach the equal treatment that the procurement rules demand.',
    todo: 'Take out the name and describe the function or performance that you need.',
  },
  'unclear-word': {
    what: (found, requirement) =>
      `${named(requirement)} uses “${found}”, which does not say what is required.`,
    why: 'Suppliers may read the requirement differently, and you cannot verify that it is met. An unclear requirement makes the procurement less predictable and can lead to disputes about the contract.',
    todo: 'Replace the word with something that can be measured or checked, such as a number, a time limit or a frequency.',
  },
  'two-demands': {
    what: (found, requirement) =>
      `${named(requirement)} makes more than one demand: “${found}” is a requirement in itself.`,
    why: 'A supplier may meet one demand and not the other. It is then unclear what a yes or no is about, and whether the tender must be rejected.',
    todo: 'Split it, so that each requirement stands alone with an id of its own.',
  },
  'self-assessed-level': {
    what: (found, requirement) =>
      `${named(requirement)} makes “${found}” an absolute requirement, but the level is self-assessed.`,
    why: 'The supplier sets the level itself and you cannot verify it. A tender can therefore be neither accepted nor rejected on the strength of it.',
    todo: 'Require what the criteria behind the level are about, and ask for documentation that shows it.',
  },
  'equal-weights': {
    what: (found) => `All award criteria have the same weight, ${found}%.`,
    why: 'Equal weights do not say what matters most to you, and very different tenders may end up with almost the same score.',
    todo: 'Consider what gives the most added value and let the weights show it. If the criteria really matter equally, keep the weights.',
  },
  'evaluated-without-documentation': {
    what: (found, requirement) =>
      `${namedEntry(found, requirement)} is to be evaluated but asks for no documentation.`,
    why: 'Without documentation you have nothing to score, and the points are hard to justify in a complaint.',
    todo: 'State under documentation what the supplier must describe or enclose, or make the requirement absolute.',
  },
  'evaluated-without-award': {
    what: (found, requirement) =>
      `${namedEntry(found, requirement)} is to be evaluated, but its points count towards no award criterion.`,
    why: 'Points that belong to no award criterion cannot be used when you choose a tender. Suppliers must be able to see beforehand what counts.',
    todo: 'State the id of the award criterion under award, or make the requirement absolute.',
  },
  'wish-in-absolute': {
    what: (found, requirement) =>
      `${named(requirement)} is absolute but says “${found}”, which only wishes.`,
    why: 'A supplier can answer Yes without promising anything, and you can neither reject the tender nor demand it under the contract.',
    todo: 'Write “shall” if you need it. If it is a wish, make the requirement evaluated.',
  },
  'identical-requirements': {
    what: (found, requirement) => `${named(requirement)} has the same wording as ${found}.`,
    why: 'The supplier must answer the same thing twice, and two different answers leave it open which applies.',
    todo: 'Keep one of them, or write what sets them apart.',
  },
  'qualification-without-documentation': {
    what: (found, requirement) =>
      `${namedEntry(found, requirement)} is a qualification requirement that asks for no documentation.`,
    why: 'You must be able to check that the supplier meets the requirement before the tender is evaluated.',
    todo: 'State under documentation what the supplier must enclose.',
  },
  'option-without-price': {
    what: (found, requirement) =>
      `${namedEntry(found, requirement)} is an option whose documentation says nothing of a price.`,
    why: 'An option without a price in the tender cannot be ordered on terms agreed beforehand.',
    todo: 'State under documentation where the supplier is to give the price.',
  },
  'duty-evaluated': {
    what: (_found, requirement) =>
      `${named(requirement)} is about a statutory duty or one of confidentiality, but is to be evaluated.`,
    why: 'The answer No would only cost points. The duty applies whichever tender you choose.',
    todo: 'Make the requirement absolute, and let the points be for how the supplier works.',
  },
  'many-award-criteria': {
    what: (found) => `There are ${found} award criteria.`,
    why: 'Three or four are often enough. With more, each of them matters so little that tenders are hard to tell apart.',
    todo: 'Merge criteria, or make those that matter least requirements or contract terms.',
  },
  'no-approval': {
    what: () => 'No qualification requirement says that the supplier must be approved.',
    why: 'An undertaking that must have an occupational health service must use one that the Labour Inspection Authority has approved.',
    todo: 'Include the requirement of approval as a qualification requirement; a new file has it as KV-1.',
  },
  'unmentioned-criteria': {
    what: (found) => `These criteria are neither included nor left out with a reason: ${found}.`,
    why: 'It cannot be seen whether the criteria were left out on purpose or forgotten.',
    todo: 'Include them under requirements, or list them under excluded. A whole element can be left out like this: “- element: etikk”, with reason on the next line.',
  },
  'employees-missing': {
    what: () => 'The number of employees is not given.',
    why: 'Suppliers cannot work out volume and price without knowing how many the contract covers.',
    todo: 'State the number under buyer, for example “employees: 240”.',
  },
  'climate-missing': {
    what: () => 'Nothing is said about climate and environmental considerations.',
    why: 'Public buyers may have to weight climate and the environment or set requirements for them, and justify it in the procurement documents if they make an exception.',
    todo: 'State under buyer, in climate, what takes care of climate and the environment, or the justification for the exception.',
  },
  placeholder: {
    what: (found, requirement) =>
      requirement === null
        ? `Not filled in: ${found}.`
        : `Requirement ${requirement} has something that is not filled in: ${found}.`,
    why: 'It will stand like this in the document and in the form.',
    todo: 'Fill it in, or take the line out if you do not need it.',
  },
};

const named = (requirement: string | null): string =>
  requirement === null ? 'The text' : `Requirement ${requirement}`;

const namedEntry = (found: string, requirement: string | null): string =>
  requirement === null ? `The entry for element ${found}` : `Requirement ${requirement}`;

export const weaknessText: Readonly<Record<Language, Readonly<Record<WeaknessId, WeaknessText>>>> =
  { nb, en };
