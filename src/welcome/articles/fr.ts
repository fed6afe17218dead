export const text = {
  title: "La semaine qui a redessiné la carte de l’Afghanistan",
  paragraphs: [
    "Au soir du jeudi 12 août 2021, les talibans avaient pris une capitale provinciale après l’autre. Six jours seulement s’étaient écoulés depuis la chute de la première, Zaranj, dans le Nimroz.",
    "Jeudi, ce fut le tour de Ghazni. La ville, capitale de la province de Ghazni, se trouve sur la grande route entre Kaboul et Kandahar, à quelque 150 kilomètres de la capitale afghane. Dans l’ouest, les talibans ont annoncé s’être emparés du quartier général de la police à Hérat, troisième ville du pays. Kandahar, Lashkar Gah et Mazar-e-Charif étaient assiégées ou attaquées.",
    "Au Pentagone, le porte-parole John Kirby a annoncé que 3 000 soldats américains étaient en route vers l’aéroport de Kaboul, où 650 se trouvaient déjà. Ils doivent aider les ressortissants américains à quitter le pays. Kirby attendait les premiers bataillons dans un délai d’un à deux jours. Le Royaume-Uni envoie 600 soldats pour une mission semblable.",
    "La Norvège a sa propre histoire en Afghanistan. Pendant des années, ses soldats ont été stationnés à Mazar-e-Charif, et des Norvégiens font toujours fonctionner l’hôpital de campagne de Kaboul. Le chef de la défense norvégienne, Eirik Kristoffersen, a lui-même servi dans le pays. Kristoffersen y suit les événements jour après jour, et il est inquiet.",
    "Quelle part du pays les talibans tiennent-ils ? Tout dépend de qui compte. En juillet, ils revendiquaient 85 % ; jeudi, il était question des deux tiers environ. Des responsables militaires ont déclaré au New York Times que Kaboul pourrait tomber dans les 30 jours.",
  ],
};
