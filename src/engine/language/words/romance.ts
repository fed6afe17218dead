import type { LanguageData } from "../language-data.ts";

export const fr: LanguageData = {
  tag: "fr",
  headFirst: true,
  grammar:
    "le la les un une des du de d l au aux et ou mais donc or ni car que qui quoi dont où quand comme si parce puisque lorsque pendant avant après depuis jusque vers chez dans en sur sous entre avec sans pour par contre selon malgré dès hors sauf afin ainsi alors aussi encore déjà jamais toujours souvent peut-être cependant toutefois néanmoins ensuite enfin puis ici là ailleurs je tu il elle on nous vous ils elles me te se lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces cela ça ne pas plus moins très trop peu beaucoup tout tous toute toutes même autre autres quelque quelques plusieurs chaque aucun aucune " +
    "est sont était étaient été être a ont avait avaient avoir aura sera seront fait faire dit dire va vont peut peuvent doit doivent veut selon après-midi hier aujourd'hui demain deux trois quatre cinq six sept huit neuf dix premier première dernier dernière nouveau nouvelle nouveaux grand grande petit petite vieux bon bonne photo source texte oui non",
  roles:
    "gouvernement président présidente premier première ministre ministres chancelier chancelière roi reine prince princesse duc duchesse comte comtesse baron empereur pape cardinal archevêque évêque abbé père sœur frère général colonel commandant capitaine lieutenant amiral maréchal sénateur sénatrice député députée maire gouverneur ambassadeur ambassadrice juge procureur procureure avocat avocate docteur dr professeur pr monsieur madame mademoiselle m mme mlle porte-parole directeur directrice chef cheffe secrétaire patron patronne entraîneur capitaine attaquant défenseur gardien joueur joueuse auteur écrivain chanteur chanteuse acteur actrice réalisateur réalisatrice journaliste photographe analyste économiste chercheur chercheuse candidat candidate ancien ancienne",
  institutions:
    "équipe banque université école lycée collège institut académie hôpital clinique musée galerie bibliothèque église cathédrale abbaye mosquée théâtre opéra orchestre chœur club fc as stade racing olympique sporting association fédération union société fondation organisation conseil comité commission agence office ministère parlement assemblée tribunal cour parti front ligue coupe open championnat grand prix tour festival prix air airlines aéroport hôtel palais château tour pont rue avenue place parc jardin zoo gare port compagnie groupe radio télévision télé télévisions journal match accord accords traité bataille guerre duc comté",
  kinds: {
    province: "province provinces canton préfecture oblast",
    state: "état",
    country: "pays république royaume",
    city: "ville capitale cité village commune",
    district: "district quartier",
    region: "région département",
    river: "fleuve rivière",
    party: "parti",
  },
  titleTails: "équatoriale",
  otherPlace:
    "nord sud est ouest nouveau nouvelle grand grande petit saint sainte st ste mont lac port fort cap île îles golfe new north south east west san santa los las el",
  ties: "de du des d la le les l &",
  whereabouts: "à en au aux dans de depuis vers contre entre par chez près",
  seated:
    "université universités accord accords traité traités convention conventions protocole rue rues avenue boulevard quai jambon jambons moutarde saucisson saucisse vin vins savon porcelaine dentelle nougat bêtises",
  kinship:
    "femme épouse mari époux compagne compagnon conjoint conjointe fiancé fiancée veuve veuf père mère papa maman fils fille frère sœur jumeau jumelle demi-frère demi-sœur grand-père grand-mère petit-fils petite-fille oncle tante neveu nièce cousin cousine beau-père belle-mère beau-frère belle-sœur gendre beau-fils belle-fille ex-femme ex-mari",
  and: "et ou",
  works:
    "film roman livre chanson single album groupe-de-rock série opéra comédie pièce jeu cheval jument bateau navire paquebot yacht restaurant café bar brasserie discothèque hôtel magazine revue podcast exposition marque ouragan cyclone typhon tempête rue avenue boulevard quai pizza saucisse navire paquebot frégate sous-marin pétrolier ferry chalutier voilier ouragan tempête cyclone typhon dépression",
  homographs:
    "indien total tours sens vienne un on an est tour son major man rose blanc petit grand legrand roi leroy marin mercier boucher",
};

export const es: LanguageData = {
  tag: "es",
  headFirst: true,
  grammar:
    "el la los las un una unos unas lo al del de a en y e o u ni pero sino que quien quienes cual cuales cuyo donde cuando como si porque pues aunque mientras antes después desde hasta hacia para por con sin sobre bajo entre contra según durante tras mediante ante así entonces también tampoco aún todavía ya nunca jamás siempre quizá quizás además sin embargo luego aquí allí ahí yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra este esta estos estas ese esa esos esas aquel aquella esto eso no sí muy más menos poco mucho muchos mucha muchas todo toda todos todas mismo otro otra otros otras algún alguna algunos algunas ningún cada varios varias " +
    "es son era eran fue fueron ser sido está están estaba estar ha han había haber hay tiene tienen tenía hace hizo dijo dice dicen va van puede pueden debe deben quiere según ayer hoy mañana dos tres cuatro cinco seis siete ocho nueve diez primer primera primero último última nuevo nueva nuevos nuevas gran grande viejo buen buena foto fuente texto nació",
  roles:
    "gobierno presidente presidenta expresidente primer primera ministro ministra ministros canciller rey reina príncipe princesa duque duquesa conde condesa emperador papa cardenal arzobispo obispo padre hermana hermano general coronel comandante capitán teniente almirante mariscal senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora embajador embajadora juez jueza fiscal abogado abogada doctor doctora dr dra profesor profesora señor señora sr sra don doña portavoz vocero vocera director directora jefe jefa secretario secretaria entrenador técnico capitán delantero defensa portero jugador jugadora autor autora escritor escritora cantante actor actriz cineasta periodista fotógrafo analista economista candidato candidata líder exministro",
  institutions:
    "selección banco universidad escuela instituto academia colegio hospital clínica museo galería biblioteca iglesia catedral mezquita teatro ópera orquesta coro club fc cf ud cd real atlético deportivo sporting racing asociación federación unión sociedad fundación organización consejo comité comisión agencia oficina ministerio parlamento asamblea tribunal corte partido frente liga copa abierto campeonato gran premio festival premio air airlines aerolíneas aeropuerto hotel palacio castillo torre puente calle avenida plaza parque jardín zoológico estación puerto compañía grupo radio televisión diario periódico acuerdo tratado batalla guerra feria cámara congreso ejército junta",
  kinds: {
    province: "provincia provincias óblast cantón prefectura",
    state: "estado",
    country: "país república reino",
    city: "ciudad capital pueblo villa localidad municipio",
    district: "distrito barrio",
    region: "región departamento comunidad",
    river: "río",
    party: "partido",
  },
  titleTails: "ecuatorial",
  otherPlace:
    "norte sur este oeste nuevo nueva gran san santa santo puerto monte lago cabo isla islas golfo río new north south east west",
  ties: "de del la las los",
  whereabouts: "en a de desde hacia contra entre por hasta",
  seated:
    "universidad universidades tratado tratados calle calles avenida paseo plaza glorieta carretera jamón queso vinos turrón chorizo morcilla",
  kinship:
    "mujer esposa marido esposo pareja novio novia viuda viudo padre madre papá mamá hijo hija hermano hermana gemelo gemela hermanastro hermanastra abuelo abuela nieto nieta tío tía sobrino sobrina primo prima suegro suegra yerno nuera cuñado cuñada padrastro madrastra exmujer exmarido",
  articles: "el al del",
  articledPlaces:
    "perú peru líbano libano ecuador brasil japón japon chad congo sudán irak iraq irán iran yemen haití haiti vaticano salvador paraguay uruguay senegal camerún camerun sáhara sahel kremlin golán tíbet níger canadá canada cairo vietnam nepal pakistán kurdistán kosovo benín gabón rin danubio ebro tajo duero guadalquivir sena támesis nilo elba volga misisipi amazonas mediterráneo atlántico pacífico ártico cáucaso donbás donbass báltico caribe bósforo peloponeso tirol algarve alentejo piamonte lacio véneto rosellón bierzo raval bronx darfur sinaí everest himalaya kilimanjaro aconcagua teide vesubio etna parnaso montseny ampurdán penedés maresme vallés pentágono potomac jordán orinoco paraná pilcomayo éufrates tigris indo ganges mekong yangtsé",
  and: "y e o",
  works:
    "película filme novela libro canción sencillo álbum disco banda serie ópera obra juego videojuego caballo yegua barco buque yate restaurante café bar discoteca hotel revista podcast exposición marca huracán ciclón tormenta calle avenida paseo pizza fragata submarino petrolero ferry crucero portaaviones pesquero ciclón tifón borrasca dana",
  homographs:
    "total un una major santos rosa blanco rojo rey reyes cruz flores castro campos vega prado mar sol este toro reina",
};

export const it: LanguageData = {
  tag: "it",
  headFirst: true,
  grammar:
    "il lo la i gli le un uno una l d del dello della dei degli delle di a al allo alla ai agli alle da dal dalla in nel nella nei con su sul sulla per tra fra e ed o ma però anche non che chi cui quale dove quando come se perché mentre prima dopo durante contro secondo senza verso presso io tu lui lei noi voi loro mi ti si ci vi suo sua suoi sue questo questa questi queste quello quella è sono era erano stato stata essere ha hanno aveva avere fa fatto dice detto può deve più meno molto poco tutto tutti altro altri ogni già ancora sempre mai poi ora oggi ieri qui lì foto fonte",
  roles:
    "governo presidente premier primo ministro ministra cancelliere re regina principe principessa duca conte papa cardinale arcivescovo vescovo generale colonnello capitano senatore senatrice deputato sindaco governatore ambasciatore giudice avvocato dottor dottore dott professor professore prof signor signora portavoce direttore capo segretario allenatore attaccante portiere autore scrittore cantante attore attrice regista giornalista leader",
  institutions:
    "banca università scuola istituto accademia ospedale museo chiesa cattedrale teatro opera orchestra club fc ac as us associazione federazione unione società fondazione organizzazione consiglio comitato commissione agenzia ministero parlamento tribunale corte partito lega coppa open campionato gran premio festival air airlines aeroporto hotel palazzo castello torre ponte via viale piazza parco stazione porto compagnia gruppo radio televisione corriere gazzetta giornale inter real atletico",
  kinds: {
    province: "provincia province",
    state: "stato",
    country: "paese repubblica regno",
    city: "città capitale paese",
    district: "distretto quartiere",
    region: "regione",
    party: "partito",
  },
  titleTails: "equatoriale",
  otherPlace:
    "nord sud est ovest nuovo nuova san santa santo monte lago capo isola porto new north south east west",
  ties: "di del della dello dell d dei degli delle",
  whereabouts: "a in da di verso contro tra per",
  seated:
    "università trattato trattati accordo accordi convenzione via viale piazza prosciutto prosciutti salame mortadella aceto vino vini formaggio",
  kinship:
    "moglie marito compagna compagno fidanzato fidanzata vedova vedovo padre madre papà mamma figlio figlia fratello sorella gemello gemella fratellastro sorellastra nonno nonna nipote zio zia cugino cugina suocero suocera genero nuora cognato cognata patrigno matrigna ex-moglie ex-marito",
  articles: "il del al dal nel sul",
  articledPlaces:
    "belgio brasile canada giappone messico perù cile portogallo pakistan libano marocco sudan congo kenya senegal camerun ciad mali niger venezuela vietnam qatar kuwait bahrein nicaragua guatemala paraguay ecuador vaticano cremlino lussemburgo montenegro kosovo kazakistan kirghizistan tagikistan turkmenistan nepal bangladesh bhutan laos togo benin gabon malawi mozambico botswana burundi ruanda lesotho suriname texas colorado tennessee kentucky massachusetts michigan minnesota wisconsin nevada montana nebraska vermont maine maryland delaware connecticut quebec galles lazio piemonte veneto molise friuli trentino canavese salento chianti mugello po tevere reno danubio volga nilo tamigi rodano adige ticino piave mediterraneo pacifico caucaso baltico donbass caribe peloponneso sinai golan tibet kashmir darfur tigrai sahel sahara bronx queensland cairo everest himalaya kilimangiaro vesuvio monte giordano tigri eufrate gange mekong potomac pentagono tirolo vallese",
  and: "e ed o",
  works:
    "film romanzo libro canzone singolo album band serie opera gioco cavallo nave ristorante bar hotel rivista via viale piazza pizza nave traghetto fregata sottomarino petroliera crociera peschereccio uragano tempesta ciclone tifone",
};

export const pt: LanguageData = {
  tag: "pt",
  headFirst: true,
  grammar:
    "o a os as um uma uns umas do da dos das de em no na nos nas ao à aos às por pelo pela para com sem sob sobre entre contra até desde após durante e ou mas nem que quem qual onde quando como se porque pois embora enquanto antes depois também já ainda nunca sempre talvez além assim então aqui ali eu tu ele ela nós vós eles elas você vocês me te se lhe meu minha seu sua seus suas este esta esse essa isto isso não sim muito mais menos pouco todo toda todos todas mesmo outro outra outros outras cada é são era eram foi foram ser sido está estão estava tem têm tinha ter há faz fez disse diz pode deve segundo ontem hoje amanhã foto fonte",
  roles:
    "governo presidente presidenta ex-presidente primeiro ministro ministra chanceler rei rainha príncipe princesa duque papa cardeal arcebispo bispo general coronel comandante capitão senador senadora deputado deputada prefeito governador governadora embaixador juiz juíza advogado doutor dr professor professora senhor senhora porta-voz diretor diretora chefe secretário treinador técnico autor escritor cantor cantora ator atriz jornalista líder",
  institutions:
    "seleção sporting benfica vitória académica desportivo marítimo belenenses estrela banco universidade escola instituto academia hospital museu igreja catedral teatro ópera orquestra clube fc sc ec associação federação união sociedade fundação organização conselho comitê comissão agência ministério parlamento assembleia tribunal corte partido frente liga copa taça aberto campeonato grande prêmio festival air airlines aeroporto hotel palácio castelo torre ponte rua avenida praça parque estação porto companhia grupo rádio televisão diário jornal folha congresso exército junta câmara prefeitura",
  kinds: {
    province: "província",
    state: "estado",
    country: "país república reino",
    city: "cidade capital município vila",
    district: "distrito bairro",
    region: "região",
    party: "partido",
  },
  titleTails: "equatorial",
  otherPlace:
    "norte sul leste oeste novo nova grande são santa santo porto monte lago cabo ilha new north south east west",
  ties: "de do da dos das",
  whereabouts: "em no na a ao para de contra entre",
  seated:
    "universidade universidades tratado tratados acordo acordos convenção rua ruas avenida praça travessa estrada alameda presunto queijo vinho vinhos",
  kinship:
    "mulher esposa marido esposo companheira companheiro namorado namorada noivo noiva viúva viúvo pai mãe filho filha irmão irmã gêmeo gêmea gémeo meio-irmão avô avó neto neta tio tia sobrinho sobrinha primo prima sogro sogra genro nora cunhado cunhada padrasto madrasta ex-mulher ex-marido",
  and: "e ou",
  works:
    "filme romance livro canção música álbum disco banda série ópera jogo cavalo navio barco restaurante bar hotel revista rua avenida pizza fragata submarino petroleiro ferry cruzeiro veleiro furacão tempestade ciclone tufão depressão",
};
