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
    why: 'Et krav som nevner et merke eller en leverandør, kan favorisere én leverandør og stride mot kravet til likebehandling i anskaffelsesloven § 4.',
    todo: 'Ta ut navnet og beskriv funksjonen eller ytelsen dere trenger.',
  },
  'unclear-word': {
    what: (found, requirement) =>
      `${inRequirement(requirement)} bruker «${found}», som ikke sier hva som kreves.`,
    why: 'Leverandørene kan forstå kravet ulikt, og dere kan ikke etterprøve om det er oppfylt. Et uklart krav svekker forutberegneligheten etter anskaffelsesloven § 4.',
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
    why: 'A requirement that names a brand or a supplier can favour one supplier and breach the principle of equal treatment in section 4 of the Norwegian Public Procurement Act.',
    todo: 'Take out the name and describe the function or performance that you need.',
  },
  'unclear-word': {
    what: (found, requirement) =>
      `${named(requirement)} uses “${found}”, which does not say what is required.`,
    why: 'Suppliers may read the requirement differently, and you cannot verify that it is met. An unclear requirement weakens the predictability required by section 4 of the Norwegian Public Procurement Act.',
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
};

const named = (requirement: string | null): string =>
  requirement === null ? 'The text' : `Requirement ${requirement}`;

const namedEntry = (found: string, requirement: string | null): string =>
  requirement === null ? `The entry for element ${found}` : `Requirement ${requirement}`;

export const weaknessText: Readonly<Record<Language, Readonly<Record<WeaknessId, WeaknessText>>>> =
  { nb, en };
