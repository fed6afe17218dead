import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../../tests/lib/marked.ts";

const mark = marker(
  datasetOf({
    person: {
      "ashraf-ghani": ["Ashraf Ghani"],
      "eirik-kristoffersen": ["Eirik Kristoffersen"],
      "john-kirby": ["John Kirby"],
    },
    place: {
      kabul: ["Kabul"],
      norway: ["Norge", "Norway", "Norwegen", "Noreg", "Norvège"],
      iran: ["Iran"],
      london: ["London"],
      berlin: ["Berlin"],
      england: ["England"],
      bergen: ["Bergen"],
      milan: ["Milan"],
      bavaria: ["Bayern"],
      chad: ["Chad"],
      niger: ["Niger"],
      mexico: ["Mexico"],
      us: ["USA", "US"],
    },
    organisation: {
      reuters: ["Reuters"],
      pentagon: ["Pentagon"],
      taliban: ["Taliban"],
      ap: ["Ap"],
      nrk: ["NRK"],
      widerøe: ["Widerøe"],
      "pink-floyd": ["Pink Floyd"],
    },
  }),
);

test.each([
  ["es", "La Federación Hotelera de Berlin y el Gobierno de [Berlin|berlin] hablan."],
  ["es", "Palma de Mallorca, Londres; Berlin de Abajo no es [Berlin|berlin]."],
  ["fr", "Les Canucks de Milan et le président de l'[Iran|iran] sont là, la Coupe d'Iran aussi."],
  ["de", "Der Fernsehsender [NRK|nrk] und Widerøe Global sagen nichts, [Widerøe|widerøe] auch."],
  ["sv", "London akademiska sjukhus och Londons kommuns egen statistik är inte [London|london]."],
  ["fi", "Berlinin yliopistossa ja [Berlinissä|berlin] kerrottiin."],
  ["fr", "Elle le dit sur Iran 2 et à [Milan|milan], 2-1 pour eux."],
  [
    "de",
    "Die London Bruins, am London Bridge Hospital; der [Iran|iran] Waffen, in [London|london] Proteste.",
  ],
  ["de", "Das Parlament [Norwegens|norway], der [US|us]-Bundesstaat [Milan|milan] und Milan 96 im Finale."],
  ["de", "Der Verein [Pink Floyd|pink-floyd] und die Band [Pink Floyd|pink-floyd], aber der Film Kabul."],
  ["de", "London 05 gewann in [London|london] mit 2:1."],
  ["en", "MEXICO CITY TALKS FAIL IN [IRAN|iran]"],
  ["de", "Der FC Bayern Berlin aus [Bayern|bavaria] und Preußen Berlin spielt in [Berlin|berlin]."],
  ["nb", "Legen, en direktør i Fortum Norge, svarte [Norge|norway]."],
  [
    "en",
    "They recorded “Live in London” there. He said “Welcome to [London|london]” and “we love [London|london]”.",
  ],
  ["nb", "Hun flyttet til London, Ontario, og så til [London|london], [England|england]."],
  ["nb", "Forfatteren Jack London bodde i [London|london]."],
  ["nb", "Bank of England og Universitetet i Bergen svarte ikke."],
  ["nb", "Kabul Bank og Norge Hotel er solgt; [Kabuls|kabul] ordfører er glad."],
  ["fr", "La [Norvège|norway] envoie des soldats. Les fils de la [Norvège|norway] partent."],
  ["nb", "Norges Bank og Noregs Mållag møttes."],
  [
    "nb",
    "[Norges|norway] Eirik Hansen vant foran [Norges|norway] [Eirik Kristoffersen|eirik-kristoffersen].",
  ],
  ["nb", "Filmen Kabul Express vises. Norge rundt sendes fredag."],
  ["nb", "Bergen kommune og Bergen tingrett ligger i [Bergen|bergen]."],
  ["nb", "Sør-Norge får regn, og [Norge|norway]-kampen utsettes."],
  ["nb", "[Taliban|taliban]-styrker nær [Kabul|kabul]-flyplassen."],
  ["nb", "Anti-[Taliban|taliban]-styrkene ba [NRK|nrk]-Direktør Moe om hjelp, men NRK-Sambandet teier."],
  ["nb", "Vedtaket fra Bergen Ap står, mener [Ap|ap]."],
  ["nb", "Direktør i [Widerøe|widerøe] Richard Hansen svarte [NRK|nrk]."],
  ["nb", "Ordføreren i Sogndal [Eirik Kristoffersen|eirik-kristoffersen] svarer."],
  ["nb", "Foto [Eirik Kristoffersen|eirik-kristoffersen] Bergens Avis"],
  ["en", "[Reuters|reuters] [Kabul|kabul] quoted President [Ashraf Ghani|ashraf-ghani]."],
  ["en", "[Pentagon|pentagon] Press Secretary [John Kirby|john-kirby] spoke in [Kabul|kabul] Thursday."],
  ["en", "Irving Berlin, Inter Milan, Iran Air and Chad Wolf are no places."],
  ["en", "Militants in the Niger Delta; talks in New Mexico and Mexico City."],
  ["en", "The [US|us] Labour Day sales and the German [Pentagon|pentagon] visit."],
  ["en", "[Taliban|taliban] Fighters Enter [Kabul|kabul] as President Flees"],
  ["sv", "[Pentagons|pentagon] talesperson [John Kirby|john-kirby] vägrade svara."],
  [
    "de",
    "[Norwegens|norway] Regierung traf sich in [Berlin|berlin] mit Präsident [Ashraf Ghani|ashraf-ghani].",
  ],
  ["de", "Die TU Berlin und Jack London. Der [Iran|iran]-Besuch in [Berlin|berlin] im Mai."],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});
