export const text = {
  title: "Veka som teikna om kartet over Afghanistan",
  paragraphs: [
    "Då det vart kveld torsdag 12. august 2021, hadde Taliban teke den eine provinshovudstaden etter den andre. Berre seks dagar var gått sidan den første, Zaranj i Nimroz, fall.",
    "Torsdag var det Ghazni sin tur. Byen, som er hovudstad i provinsen Ghazni, ligg ved hovudvegen mellom Kabul og Kandahar, om lag 150 kilometer frå den afghanske hovudstaden. I vest melde Taliban-styrkar at dei hadde teke politihovudkvarteret i Herat, den tredje største byen i landet. Kandahar, Lashkar Gah og Mazar-e-Sharif var omringa eller under åtak.",
    "I Pentagon kunngjorde talsmann John Kirby at 3000 amerikanske soldatar var på veg til flyplassen i Kabul, der 650 alt var på plass. Dei skal hjelpe amerikanske borgarar ut av landet. Dei første bataljonane venta Kirby i løpet av eitt til to døgn. Storbritannia sender 600 soldatar i eit liknande ærend.",
    "Noreg har si eiga historie i Afghanistan. I årevis heldt norske soldatar til i Mazar-e-Sharif, og nordmenn driv framleis feltsjukehuset i Kabul. Forsvarssjef Eirik Kristoffersen har sjølv tenestegjort i landet. Kristoffersen følgjer utviklinga der frå dag til dag, og han er uroa.",
    "Kor stor del av landet som er på Talibans hender, kjem an på kven som tel. I juli hevda rørsla at det var 85 prosent; torsdag vart det meldt om kring to tredelar. Militære kjelder sa til The New York Times at Kabul kan falle innan 30 dagar.",
  ],
};
