export const text = {
  title: "The week that redrew the map of Afghanistan",
  paragraphs: [
    "By the evening of Thursday 12 August 2021 the Taliban had taken one provincial capital after another. Only six days had passed since the first of them, Zaranj in Nimroz, fell.",
    "On Thursday it was Ghazni’s turn. The city, capital of Ghazni Province, lies on the main road between Kabul and Kandahar, some 150 kilometres from the Afghan capital. In the west the Taliban’s men reported that the police headquarters in Herat, the country’s third largest city, was theirs. Kandahar, Lashkar Gah and Mazar-e-Sharif were besieged or under attack.",
    "At the Pentagon, spokesman John Kirby announced that 3,000 American soldiers were on their way to the airport in Kabul, where 650 were already stationed. They are to help American citizens leave. Kirby expected the first battalions within one to two days. The United Kingdom is sending 600 soldiers on a like errand.",
    "Norway has a history of its own in Afghanistan. For years its soldiers were based in Mazar-e-Sharif, and Norwegians still run the field hospital in Kabul. The chief of defence, Eirik Kristoffersen, has served in the country himself. Kristoffersen follows events there day by day, and he is worried.",
    "How much of the country the Taliban hold depends on who is counting. In July they claimed 85 percent; on Thursday reports spoke of about two thirds. Military officials told The New York Times that Kabul could fall within 30 days.",
  ],
};
