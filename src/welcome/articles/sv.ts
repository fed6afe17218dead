export const text = {
  title: "Veckan som ritade om kartan över Afghanistan",
  paragraphs: [
    "När kvällen kom torsdagen den 12 augusti 2021 hade talibanerna tagit den ena provinshuvudstaden efter den andra. Bara sex dagar hade gått sedan den första, Zaranj i Nimroz, föll.",
    "På torsdagen var det Ghaznis tur. Staden, som är huvudstad i provinsen Ghazni, ligger vid huvudvägen mellan Kabul och Kandahar, ungefär 150 kilometer från den afghanska huvudstaden. I väster meddelade talibanstyrkor att de hade intagit polishögkvarteret i Herat, landets tredje största stad. Kandahar, Lashkar Gah och Mazar-e-Sharif var belägrade eller under attack.",
    "I Pentagon meddelade talesmannen John Kirby att 3 000 amerikanska soldater var på väg till flygplatsen i Kabul, där 650 redan fanns på plats. De ska hjälpa amerikanska medborgare att lämna landet. De första bataljonerna väntade Kirby inom ett till två dygn. Storbritannien skickar 600 soldater i ett liknande ärende.",
    "Norge har sin egen historia i Afghanistan. I åratal var norska soldater förlagda i Mazar-e-Sharif, och norrmän driver fortfarande fältsjukhuset i Kabul. Försvarschefen Eirik Kristoffersen har själv tjänstgjort i landet. Kristoffersen följer utvecklingen där dag för dag, och han är orolig.",
    "Hur stor del av landet som talibanerna håller beror på vem som räknar. I juli hävdade rörelsen att det var 85 procent; i torsdags talades det om ungefär två tredjedelar. Militära källor sade till The New York Times att Kabul kan falla inom 30 dagar.",
  ],
};
