export const text = {
  title: "Die Woche, die Afghanistans Karte neu zeichnete",
  paragraphs: [
    "Am Abend des 12. August 2021, eines Donnerstags, hatten die Taliban eine Provinzhauptstadt nach der anderen eingenommen. Erst sechs Tage waren vergangen, seit die erste, Sarandsch in Nimrus, gefallen war.",
    "Am Donnerstag war Ghazni an der Reihe. Die Stadt, Hauptstadt der Provinz Ghazni, liegt an der Hauptstraße zwischen Kabul und Kandahar, rund 150 Kilometer von der afghanischen Hauptstadt entfernt. Im Westen meldeten Taliban-Kämpfer, sie hätten das Polizeihauptquartier in Herat eingenommen, der drittgrößten Stadt des Landes. Kandahar, Laschkar Gah und Masar-i-Scharif waren belagert oder wurden angegriffen.",
    "Im Pentagon gab Sprecher John Kirby bekannt, dass 3000 amerikanische Soldaten auf dem Weg zum Flughafen von Kabul seien, wo bereits 650 im Einsatz waren. Sie sollen amerikanischen Staatsbürgern bei der Ausreise helfen. Die ersten Bataillone erwartete Kirby binnen ein bis zwei Tagen. Großbritannien schickt 600 Soldaten mit einem ähnlichen Auftrag.",
    "Norwegen hat seine eigene Geschichte in Afghanistan. Jahrelang waren norwegische Soldaten in Masar-i-Scharif stationiert, und noch immer betreiben Norweger das Feldlazarett in Kabul. Der Chef der norwegischen Streitkräfte, Eirik Kristoffersen, hat selbst in dem Land gedient. Kristoffersen verfolgt die Lage dort Tag für Tag, und er ist besorgt.",
    "Wie viel des Landes die Taliban halten, hängt davon ab, wer zählt. Im Juli behaupteten sie, es seien 85 Prozent; am Donnerstag war von etwa zwei Dritteln die Rede. Aus Militärkreisen hieß es gegenüber der New York Times, Kabul könne binnen 30 Tagen fallen.",
  ],
};
