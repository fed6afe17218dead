export const text = {
  title: "La semana que redibujó el mapa de Afganistán",
  paragraphs: [
    "En la noche del jueves 12 de agosto de 2021, los talibanes habían tomado una capital de provincia tras otra. Solo habían pasado seis días desde la caída de la primera, Zaranj, en Nimruz.",
    "El jueves le tocó a Ghazni. La ciudad, capital de la provincia de Ghazni, está en la carretera principal entre Kabul y Kandahar, a unos 150 kilómetros de la capital afgana. En el oeste, los talibanes anunciaron que habían tomado el cuartel general de la policía en Herat, la tercera ciudad del país. Kandahar, Lashkar Gah y Mazar-e-Sharif estaban sitiadas o bajo ataque.",
    "En el Pentágono, el portavoz John Kirby anunció que 3000 soldados estadounidenses iban de camino al aeropuerto de Kabul, donde ya había 650. Deben ayudar a los ciudadanos estadounidenses a salir del país. Kirby esperaba los primeros batallones en un plazo de uno a dos días. El Reino Unido envía 600 soldados con una misión parecida.",
    "Noruega tiene su propia historia en Afganistán. Durante años, sus soldados estuvieron destinados en Mazar-e-Sharif, y hay noruegos que siguen llevando el hospital de campaña de Kabul. El jefe de la defensa noruega, Eirik Kristoffersen, ha servido él mismo en el país. Kristoffersen sigue los acontecimientos día a día, y está preocupado.",
    "Cuánto del país tienen los talibanes depende de quién cuente. En julio afirmaban tener el 85 por ciento; el jueves se hablaba de unos dos tercios. Fuentes militares dijeron a The New York Times que Kabul podría caer en 30 días.",
  ],
};
