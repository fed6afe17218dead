export const text = {
  title: "Ugen, der tegnede kortet over Afghanistan om",
  paragraphs: [
    "Da det blev aften torsdag den 12. august 2021, havde Taliban indtaget den ene provinshovedstad efter den anden. Kun seks dage var gået, siden den første, Zaranj i Nimroz, faldt.",
    "Torsdag var det Ghaznis tur. Byen, som er hovedstad i provinsen Ghazni, ligger ved hovedvejen mellem Kabul og Kandahar, omkring 150 kilometer fra den afghanske hovedstad. I vest meldte Taliban-styrker, at de havde indtaget politiets hovedkvarter i Herat, landets tredjestørste by. Kandahar, Lashkar Gah og Mazar-e-Sharif var belejret eller under angreb.",
    "I Pentagon meddelte talsmand John Kirby, at 3.000 amerikanske soldater var på vej til lufthavnen i Kabul, hvor 650 allerede var på plads. De skal hjælpe amerikanske borgere ud af landet. De første bataljoner ventede Kirby i løbet af et til to døgn. Storbritannien sender 600 soldater i et lignende ærinde.",
    "Norge har sin egen historie i Afghanistan. I årevis holdt norske soldater til i Mazar-e-Sharif, og nordmænd driver stadig felthospitalet i Kabul. Forsvarschef Eirik Kristoffersen har selv gjort tjeneste i landet. Kristoffersen følger udviklingen dér fra dag til dag, og han er bekymret.",
    "Hvor stor en del af landet Taliban sidder på, afhænger af, hvem der tæller. I juli hævdede bevægelsen, at det var 85 procent; torsdag lød meldingerne på omkring to tredjedele. Militære kilder sagde til The New York Times, at Kabul kan falde inden for 30 dage.",
  ],
};
