import type { LanguageData } from "../language-data.ts";

export const de: LanguageData = {
  tag: "de",
  grammar:
    "der die das den dem des ein eine einer eines einem einen und oder aber denn doch sondern sowie als wie wenn weil dass daß ob während nachdem bevor seit bis von vom zu zum zur in im ins an am ans auf aus bei beim mit nach über unter vor hinter neben zwischen durch für gegen ohne um trotz wegen laut gemäß statt innerhalb außerhalb " +
    "ich du er sie es wir ihr mich mir dich dir ihm ihn ihnen uns euch sich sein seine seiner seines seinem seinen ihre ihrer ihres ihrem ihren unser unsere mein meine dein deine man wer was wo wann warum wieso welche welcher welches nicht kein keine keiner auch nur noch schon sehr mehr viel viele alle alles einige etwas nichts jeder jede jedes dieser diese dieses jener so da hier dort dann nun jetzt immer nie oft vielleicht zudem daher deshalb jedoch dennoch allerdings außerdem inzwischen später früher kürzlich bereits zuletzt zunächst heute gestern morgen damit dabei dafür darauf darüber davon dazu " +
    "ist sind war waren wird werden wurde wurden worden bin bist hat haben hatte hatten kann können konnte konnten muss müssen musste soll sollen sollte will wollen wollte darf dürfen mag mögen möchte sei wäre würde gibt gab geht ging kommt kam sagt sagte sagen meint macht machte steht stand liegt lag erst zwei drei vier fünf sechs sieben acht neun zehn ersten zweiten letzten nächsten neue neuen neuer großen große großer kleine alten alte gute foto quelle text ja nein",
  roles:
    "präsident präsidentin bundespräsident ministerpräsident kanzler kanzlerin bundeskanzler bundeskanzlerin premier premierminister minister ministerin bürgermeister bürgermeisterin oberbürgermeister könig königin prinz prinzessin kronprinz kaiser kaiserin zar herzog herzogin graf gräfin fürst fürstin baron freiherr papst kardinal erzbischof bischof pfarrer pater pastor rabbi imam mullah scheich sultan emir " +
    "general oberst major hauptmann leutnant admiral marschall kommandant kommandeur generalleutnant generalmajor feldmarschall dr doktor prof professor professorin herr herrn frau fräulein sprecher sprecherin pressesprecher regierungssprecher chef chefin direktor direktorin leiter leiterin trainer trainerin kapitän vorsitzender vorsitzende vorsitzenden generalsekretär generalsekretärin sekretär botschafter botschafterin senator senatorin abgeordneter abgeordnete richter richterin anwalt anwältin staatsanwalt autor autorin regisseur regisseurin schauspieler schauspielerin sänger sängerin komponist komponistin dirigent dichter schriftsteller schriftstellerin philosoph maler malerin fotograf fotografin journalist journalistin redakteur torwart stürmer verteidiger mittelfeldspieler spieler spielerin kandidat kandidatin präsidentschaftskandidat vizepräsident gouverneur architekt ingenieur historiker ökonom experte expertin bruder schwester vater mutter sohn tochter ehefrau ehemann onkel tante",
  roleEndings:
    "minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher sprecherin meister meisterin direktor direktorin leiter leiterin trainer trainerin vorsitzender vorsitzende vorsitzenden sekretär sekretärin botschafter richter anwalt anwältin spieler spielerin stürmer star experte expertin forscher forscherin politiker politikerin autor autorin kandidat kandidatin führer beauftragter beauftragte könig sieger siegerin läufer fahrer pilot weltmeister general offizier rat rätin ligist ligisten rivale rivalen konkurrent konkurrenten aufsteiger absteiger künstler sänger sängerin darsteller darstellerin kollege kollegin",
  institutions:
    "city town forest castle fk sk bk nk ifk afc demirspor guoan saint-germain arena zentrum zentrums museums instituts theaters orchesters metro stadtbahn straßenbahn universität uni hochschule fachhochschule akademie institut bank sparkasse volksbank museum galerie bibliothek kirche dom kathedrale abtei kloster theater schauspielhaus oper staatsoper philharmonie philharmoniker symphoniker orchester chor fc sc sv vfl vfb tsv ssv fsv tv bv hsv sg spvgg eintracht borussia hertha werder union dynamo lokomotive inter real atletico olympique klub club verein verband bund gesellschaft stiftung gmbh ag kg se amtsgericht landgericht oberlandesgericht verwaltungsgericht arbeitsgericht sozialgericht finanzgericht staatsanwaltschaft polizeipräsidium landkreis kreis bezirk bistum erzbistum diözese klinikum universitätsklinikum krankenhaus charité schloss burg messe flughafen-gesellschaft zoo tierpark stadtwerke verkehrsbetriebe open cup grand prix marathon festival filmfestspiele hotel tu fu hu lmu studio verlag zeitung nachrichten tagblatt tageblatt anzeiger kurier post morgenpost rundschau allgemeine radio rundfunk fernsehen air airlines air-lines airways express towers lions eisbären tigers haie füchse rhein-neckar capitals preußen alemannia arminia fortuna viktoria germania concordia hansa kickers waldhof rot-weiss rot-weiß schwarz-weiß blau-weiß energie erzgebirge greuther austria rapid sturm admira bayer bayern espanyol galatasaray lazio dukla ajax deportivo",
  institutionEndings:
    "universität hochschule akademie institut bank museum theater oper orchester verein verband gesellschaft stiftung gericht klinikum krankenhaus zeitung anzeiger verlag halle stadion arena kirche schule gymnasium werke werk partei bund bundes straße platz allee ring pokal liga preis fest zentrum zentrums galerie amt amts haus hauses garten kammer börse kolleg gymnasiums klinik sender funk rundfunk stelle museums instituts theaters gerichts verbandes verbands vereins orchesters",
  kinds: {
    province:
      "provinz provinzen provinzhauptstadt kanton oblast woiwodschaft präfektur gouvernement regierungsbezirk",
    state: "bundesstaat bundesland land",
    country: "staat republik königreich land nachbarland",
    city: "stadt hauptstadt großstadt hafenstadt kleinstadt ort gemeinde dorf metropole altstadt innenstadt landeshauptstadt kreisstadt universitätsstadt millionenstadt hansestadt",
    district: "distrikt bezirk stadtteil ortsteil viertel",
    region: "region gebiet raum großraum landkreis kreis",
    river: "fluss",
    party: "partei",
  },
  otherPlace:
    "western eastern northern southern inner outer greater nord süd ost west neu nieder ober unter alt groß klein mittel bad sankt st san santa new north south east west port fort lake mount la le el los las neue",
  ties: "zu von vom für & de del du",
  credits: "foto text bild grafik",
  nameAdjectiveEndings:
    "ische ischen ischer isches ischem tsche tschen tscher tsches tschem liche lichen licher liches ionale ionalen ionaler ionales",
  whereabouts: "in aus nach bei von gegen durch über zwischen um im vom zum nahe rund ganz",
  kinship:
    "frau ehefrau gattin mann ehemann gatte partner partnerin lebensgefährte lebensgefährtin freundin verlobte verlobter witwe witwer vater mutter sohn tochter bruder schwester zwillingsbruder zwillingsschwester halbbruder halbschwester großvater großmutter opa oma enkel enkelin onkel tante neffe nichte cousin cousine vetter schwager schwägerin schwiegervater schwiegermutter schwiegersohn schwiegertochter stiefvater stiefmutter stiefsohn ex-frau ex-mann exfrau",
  and: "und oder sowie bzw",
  works:
    "film roman lied song single album band gruppe-pop popgruppe rockband serie oper musical spiel videospiel computerspiel rollenspiel brettspiel kartenspiel strategiespiel hörspiel schauspiel singspiel hengst stute schiff dampfer yacht fähre fregatte korvette kreuzfahrtschiff segelschiff frachter sturmtief orkantief hurrikan orkan tief wirbelsturm zyklon restaurant café bar kneipe nachtclub hotel zeitschrift magazin podcast ausstellung marke hurrikan taifun",
  workEndings: "film roman band serie album lied magazin schiff",
  homographs:
    "male start ziel total bild zeit welt stern arena premiere essen singen halle bergen man weiden siegen baden hof zug wolf stein berg wald fuchs bach vogel sommer winter frank mark ernst herbst schwarz weiß braun groß klein lang kurz jung alt neu reich arm schön roth rose koch müller schmidt schneider fischer weber bauer wagner richter kaiser könig graf herzog fürst bischof papst mai august",
  articledPlaces:
    "schweiz türkei ukraine slowakei mongolei krim usa niederlande niederlanden vereinigten iran irak libanon sudan südsudan jemen tschad kongo vatikan niger senegal kosovo elfenbeinküste emirate emiraten philippinen malediven bahamas seychellen komoren eu nato uno donau elbe rhein main nil themse seine ostsee nordsee alpen karibik arktis antarktis bundesrepublik",
  calendar:
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember ostern pfingsten weihnachten",
  articles: "der die das den dem des am im beim zum zur vom ins ein einen einem eines",
  capitalNouns: true,
};
