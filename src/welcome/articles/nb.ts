export const text = {
  title: "Uken som tegnet om kartet over Afghanistan",
  paragraphs: [
    "Da det ble kveld torsdag 12. august 2021, hadde Taliban tatt den ene provinshovedstaden etter den andre. Bare seks dager var gått siden den første, Zaranj i Nimroz, falt.",
    "Torsdag var det Ghaznis tur. Byen, som er hovedstad i provinsen Ghazni, ligger ved hovedveien mellom Kabul og Kandahar, omtrent 150 kilometer fra den afghanske hovedstaden. I vest meldte Taliban-styrker at de hadde inntatt politihovedkvarteret i Herat, landets tredje største by. Kandahar, Lashkar Gah og Mazar-e-Sharif var beleiret eller under angrep.",
    "I Pentagon kunngjorde talsmann John Kirby at 3000 amerikanske soldater var på vei til flyplassen i Kabul, der 650 allerede var på plass. De skal hjelpe amerikanske borgere ut av landet. De første bataljonene ventet Kirby i løpet av ett til to døgn. Storbritannia sender 600 soldater i et lignende ærend.",
    "Norge har sin egen historie i Afghanistan. I årevis holdt norske soldater til i Mazar-e-Sharif, og nordmenn driver fortsatt feltsykehuset i Kabul. Forsvarssjef Eirik Kristoffersen har selv tjenestegjort i landet. Kristoffersen følger utviklingen der fra dag til dag, og han er bekymret.",
    "Hvor stor del av landet som er på Talibans hender, avhenger av hvem som teller. I juli hevdet bevegelsen at det var 85 prosent; torsdag ble det meldt om rundt to tredeler. Militære kilder sa til The New York Times at Kabul kan falle innen 30 dager.",
  ],
};
