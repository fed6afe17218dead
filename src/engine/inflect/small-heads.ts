/**
 * Nouns that begin names and that a language writes small in running text, where lists have them with a capital: «mar Negro»,
 * «lago de Maracaibo», «mer Noire». By BCP 47 primary language.
 */
const nouns: Readonly<Record<string, string>> = {
  es: "mar océano lago río golfo estrecho bahía cabo canal isla islas península monte montes montaña volcán sierra cordillera valle desierto meseta ruta plaza calle avenida paseo franja puente palacio castillo catedral basílica monasterio estadio aeropuerto puerto selección",
  pt: "mar oceano lago lagoa rio golfo estreito baía cabo canal ilha ilhas península monte montes montanha montanhas vulcão serra cordilheira vale deserto planície planalto rota praça rua avenida faixa ponte palácio castelo catedral basílica mosteiro estádio aeroporto porto região seleção",
  it: "mar mare oceano lago fiume golfo stretto baia capo canale isola isole penisola monte monti vulcano valle deserto altopiano piazza via viale corso striscia ponte palazzo castello cattedrale basilica duomo abbazia stadio aeroporto porto impero",
  fr: "mer océan lac rivière fleuve golfe détroit baie cap canal île îles péninsule mont monts montagne montagnes volcan vallée désert plateau place rue avenue boulevard bande quai pont palais château cathédrale basilique abbaye stade aéroport port",
  ca: "mar oceà llac riu golf estret badia cap canal illa illes península muntanya volcà serra vall desert plaça carrer avinguda passeig pont palau castell catedral basílica monestir estadi aeroport port",
};

const lists = new Map(Object.entries(nouns).map(([language, list]) => [language, list.split(" ")]));

/** The nouns of a language, in small letters; undefined where it has none. */
export const smallHeads = (language: string): readonly string[] | undefined => lists.get(language);
