import type { LanguageData } from "../language-data.ts";

/** Roles, kinds and institutions that Norwegian, Danish and Swedish share or that no other of them uses otherwise. */
const roles =
  "president presidenten statsminister statsministeren statsråd statsråden minister ministeren kong kongen konge kung kungen dronning dronningen drottning drottningen " +
  "prins prinsen prinsesse prinsessen prinsessa prinsessan kronprins kronprinsen kronprinsesse kronprinsessen kronprinsessan keiser kejsare kejser tsar paven pave påve påven påven biskop biskopen erkebiskop ärkebiskop " +
  "general generalen generalløytnant generalmajor oberst oberstløytnant överste major kaptein kapten kaptajn admiral kommandør løytnant løjtnant löjtnant sersjant " +
  "politimester lensmann advokat advokaten dommer dommeren domare domaren dommer aktor professor professoren dosent docent lektor doktor dr lege läkare læge forsker forskeren forskare forskaren " +
  "direktør direktøren direktör direktören sjef sjefen chef chefen leder lederen ledare ledaren redaktør redaktøren redaktör redaktören formann formannen formand formanden ordförande ordföranden " +
  "ordfører ordføreren borgmester borgmesteren borgermester borgmästare borgmästaren fylkesordfører rådmann senator senatoren guvernør guvernøren guvernör guvernören ambassadør ambassadøren ambassadör ambassadören " +
  "talsmann talsmannen talsmand talsmanden talesman talesmannen talskvinne talskvinnen talsperson talspersonen talesperson talespersonen talerør " +
  "trener treneren trenar trenaren tränare tränaren træner træneren kaptein kapteinen spiss spissen keeper keeperen målvakt midtbanespiller skuespiller skuespilleren skuespillerinne skådespelare skådespelaren skuespilleren artist artisten sanger sangeren sangar sångare sångaren sångerskan sanger forfatter forfatteren forfattar författare författaren komponist regissør regissøren regissör regissören " +
  "herr hr fru frøken fröken fr handout onkel tante farbror broder bror søster syster søsteren søstrene brødrene familien ekteparet mor far mamma pappa kona kone hustru sønn sønnen son datter datteren dotter " +
  "journalist journalisten fotograf fotografen programleder programlederen kommentator medieviter statsviter historiker historikeren psykolog økonom pressetalsmann generalsekretær generalsekretæren generalsekreterare " +
  "kansler kansleren forbundskansler presidentkandidat nestleder vicepresident visepresident partileder partilederen partiledaren riksdagsledamot stortingsrepresentant gruppeleder parlamentarisk hertug hertugen hertiginne greve grev grevinne baron lord lady sir sheikh sjeik sultan emir imam mulla mullah pastor pastoren prest presten sogneprest kardinal rabbiner sankt den hellige profeten apostelen";
const roleEndings =
  "minister ministeren ministern presidenten president statsråd sjef sjefen sjefens chef chefen leder lederen ledare ledaren leiar leiaren direktør direktøren direktör direktören mester mesteren mester mann mannen mand manden kvinne kvinnen " +
  "sekretær sekretæren sekreterare sekreteraren trener treneren tränare tränaren træner spiller spilleren spelare spelaren spelar spelaren løper løperen ordfører ordføreren ordførar ordføraren ordförande ordföranden forsker forskeren skribent ekspert eksperten expert experten viter viteren vitar professor advokat advokaten redaktør redaktøren redaktör konsulent konsulenten rådgiver rådgiveren rådgivare representant representanten politiker politikeren kandidat kandidaten meister meisteren mästare mästaren økonom økonomen analytiker analytikern prest biskop dommer guvernør general generalen kaptein ambassadør forfatter kunstner konge dronning prins";

const institutions =
  "kvinner kvinnor kvinder damer bank banken universitet universitetet universitets høyskole høyskolen høgskole høgskolen høgskule høgskulen högskola högskolan skole skolen skule skola skolan gymnas gymnasium sykehus sykehuset sjukehus sjukhus sjukhuset hospital hospitalet museum museet kirke kirken kyrka kyrkan kyrkje domkirke domkyrka katedral teater teatret teater orkester kor kringkasting forbund forbundet förbund förbundet lag laget klubb klubben klub klubben fotballklubb fotbollsklubb " +
  "fk fc ik if ifk bk sk il aik tf hk vk cup cupen open grand prix festival festivalen lufthavn flyplass flygplats hotell hotel hotellet hotellet kafé kafe restaurant restauranten avis tidende tidning tidningen blad dagblad dagbladet folkeblad tidend stift nasjonalpark nationalpark park parken " +
  "rederi verft havn havnevesen trafikkselskap sporveier energi kraft eiendom invest gruppen gruppe konsern as asa a/s ab oy ltd inc radio tv televisjon television fjernsyn arena stadion idrettspark institutt instituttet institut institution akademi akademiet akademin selskap selskapet sällskap selskab stiftelse stiftelsen forening foreningen forlag forlaget förlag " +
  "kommune fylke fylkeskommune tingrett lagmannsrett byrett herredsrett tingsrätt hovrätt byret landsret politidistrikt statsadvokat bispedømme stift menighet mållag idrettsforbund røde kors rauda krossen røde-kors bondelag sparebank brygge bryggeri bad opera scene filharmoniske symfoniorkester jernbane bane banen vei veg gate gata allé plass torg torv bro bru festning slott slot borg kloster samfundet studentersamfund høyre venstre arbeiderparti sv ap frp krf sp industri næringsliv handel handelskammer handelsstand børs reiseliv turistforening turlag marathon maraton bibliotek bokhandel fengsel fængsel fengslet kraftverk forum konferansen konferanse deklarasjon deklarasjonen avtalen avtale traktaten traktat konvensjonen protokollen";
const institutionEndings =
  "forbund forbundet förbund förbundet bank banken banks universitet universitetet museum museet skole skolen høgskole høyskole skule skola skolan kirke kirken kyrka kyrkan teater teatret teateret orkester lag laget klubb klubben klub forening foreningen avis avisen tidende tidning tidningen blad bladet selskap selskapet selskab sällskap selskabet institutt instituttet institut sykehus sykehuset sjukehus sjukehuset sjukhus sjukhuset hospital parti partiet hall hallen stadion arena lufthavn flyplass flygplats kommune fylke fylkeskommune rett rätt ret råd rådet nemnd kontor kontoret verk verket vesen vesenet tilsyn tilsynet sentral sentralen senter senteret center centret park parken gruppen gruppa gata gaten gate vei veien veg vegen väg gatan festivalen festival mesterskapet serien cupen radio fjernsyn kringkasting prisen pris akademiet akademi stiftelsen stiftelse direktorat direktoratet inspektion verksamhet styrelse styrelsen styrelsen nämnd nämnden myndighet myndigheten byrå byrån anstalt";

const works =
  "popgruppen popgruppa rockegruppen rockegruppa popgruppe rockgruppen musikkgruppen k-popgruppen filmen filmer spillefilmen serien boka boken bogen romanen novellen diktet låta låten låten sangen sången albumet plata platen skivan singelen bandet duoen trioen hesten hästen skipet skip skibet skib fartyg fregatten fregatt korvetten ubåten ubåt ferge ferje færge færgen færja färjan färja cruiseskipet orkanen orkan stormen uværet uvêret uvejret ekstremværet ekstremvêret tyfonen syklonen cyklonen ovädret lavtrykket hunden katten skibet fartyget båten restaurant restauranten restaurang restaurangen kafeen cafeen caféen cafeet caféet kaféen kafé kafe café spisestedet spisestaden spisestället pizzeriaen pizzerian pizzeriaet kroen kroa bistroen biografen biografteatern biograf kinoen teltet campingpladsen hotellet puben pubben værtshuset diskoteket baren nattklubben spillet spelet dataspill dataspillet tv-spillet tv-serien operaen stykket teaterstykket musikal musikalen magasin magasinet tidsskrift tidsskriftet programmet podkast podkasten utstilling utstillingen tannkremen parfymen merket merke merkevaren modellen yachten ferjen fergen ferga";
const workEndings =
  "kanalen filmen skøyta skøyten fregatten skipet skibet ferja ferjen ferga fergen færgen färjan serien romanen boka boken låta låten sangen albumet bandet gruppa gruppen duoen spillet magasinet hesten båten musikalen";

const kinds = {
  province:
    "provins provinsen provinser provinserne provinserna provinsene provinsane guvernement guvernementet",
  state: "delstat delstaten delstaterne staten",
  country:
    "forbundsrepublikken förbundsrepubliken land landet republikken republikk republik republiken kongeriket kongedømmet nabolandet nasjonen stormakten øystaten",
  city: "by byen byar byene staden stad städerna hovedstad hovedstaden hovudstad hovudstaden huvudstad huvudstaden provinshovedstaden storbyen millionbyen havnebyen hamnstaden småbyen",
  district: "distrikt distriktet distriktene bydel bydelen område området",
  region: "region regionen landsdel landsdelen området län länet amt amtet fylke fylket",
  river: "elv elva elven älv älven flod floden",
  party: "parti partiet",
};
const otherPlace =
  "nord sør syd øst vest nordre søndre østre vestre nedre øvre nørre sønder nordøst sørøst nordvest sørvest sydøst sydvest norra södra östra västra öst väst sud ny nye nya nytt gamle gamla gammel store stora lille lilla vesle midt mellom mellan indre ytre inre yttre sentral trans stor svart svarte latin san santa sankt saint st el al las los puerto port new north south east west great fort lake mount";
const ties = "av af for";
const seated =
  "universitetet universitet högskolan høgskolen høyskolen høgskulen høgskola handelshøyskolen handelshøgskolen handelshögskolan universitetssykehuset universitetssjukehuset handelshøjskolen sysselmannen fylkesmannen fylkesmannen bergmesteren statsforvalteren statsforvaltaren landshövdingen";
const seatedEndings = "universitetet høgskulen høgskolen høyskolen högskolan";
const credits = "foto tekst text illustrasjon illustrasjonsfoto arkivfoto illustration grafikk bilde bilete";
const smallInstitutions =
  "gate gade vei veg vej allé torg torv bru kommune fylkeskommune bystyre kommunestyre formannskap fylkesting byråd politidistrikt politistasjon politikammer lensmannskontor tingrett byrett herredsrett lagmannsrett forliksråd statsadvokatembete helseråd byarkiv sykehus sjukehus universitetssykehus universitetssjukehus universitet høgskole høyskole høgskule gymnas ungdomsskole ungdomsskule barneskole barneskule skole skule videregående vidaregåande kulturskole kulturskule folkehøgskole folkehøgskule kirke kyrkje domkirke domkyrkje sogn prestegjeld menighet bispedømme bibliotek folkebibliotek museum teater kino lufthavn lufthamn flyplass stasjon jernbanestasjon sentralstasjon stadion idrettspark idrettslag ballklubb fotballklubb turlag kunstlag kunstforening kunstforeining fengsel kretsfengsel kraftlag energiverk sparebank havnevesen brannvern brannvesen rådhus festning kloster trafikkselskap reiselivslag bondelag idrettsråd elveeigarlag tettstad musikkorps mannskor symfoniorkester filharmoniske universitetsbibliotek " +
  "kommitté kommun stad län landsting tingsrätt hovrätt kammarrätt förvaltningsrätt universitetssjukhus sjukhus universitet högskola stadsteater konserthus stadsbibliotek domkyrka församling stift flygplats centralstation polismyndighet räddningstjänst fotbollsförbund idrottsförbund stadshus slott kyrka gymnasium filmfestival bokmässa hamn handelskammare " +
  "amt byret landsret politi politigård statsfængsel fængsel arrest sygehus hospital amtssygehus seminarium handelsskole gymnasium stift provsti domprovsti bibliotek stadsarkiv rådhus hovedbanegård banegård";
const smallInstitutionEndings =
  "sykehus sjukehus sjukhus sygehus skole skule skola kommune tingrett lagmannsrett politidistrikt forbund förbund museum festival festivalen senter center sykehjem sjukeheim mottak hotell bibliotek stavkyrkja stavkirke gymnasium kommitté vegvesen kartverk";
const whereabouts =
  "i på til till fra från mot mellom mellan mellem over over ved vid gjennom genom gennem utenfor utanfor utanför uden inn ut inne ute nær nära sør nord vest øst syd väster öster norr söder rundt hele heile hela innen inom omkring";
const kinship =
  "kone kona kvinden hustru hustruen hustrun frue fruen fru mann mannen mand manden make maken maka makan ektemann ektemannen ægtemand ægtemanden ektefelle ektefellen ektemake ektemaken samboer samboeren sambuar sambuaren sambo sambon kæreste kæresten kjæreste kjæresten forlovede forloveden fästman fästmannen fästmö fästmön " +
  "far faren fader faderen fadern pappa pappaen pappan mor moren moderen modern mora mamma mammaen mamman sønn sønnen son sonen søn datter datteren dattera dotter dottera dottern bror broren broder broderen brodern søster søsteren søstera syster systeren systera systern tvillingbror tvillingbroren tvillingsøster tvillingsøsteren lillebror lillebroren lillesøster lillesøsteren storebror storebroren storesøster storesøsteren storebror storasyster " +
  "bestefar bestefaren bestemor bestemoren farfar morfar farmor mormor oldefar onkel onkelen onkeln farbror farbrodern morbror morbrodern tante tanten faster fastern moster mostern fetter fetteren fætter fætteren kusine kusinen kusin svigerfar svigerfaren svigermor svigermoren svigersønn svigersønnen svigersøn svigerdatter svigerdatteren svoger svogeren svigerinne svigerinnen svigerinde svärfar svärfadern svärmor svärmodern svärson svåger svägerska svärdotter nevø nevøen niese niesen brorson brorsonen systerson brorsdotter systerdotter ekskone ekskona eksmann eksmannen eksmand exfru exfrun exman exmannen enke enken änka änkan enkemann barnebarn barnebarnet barnbarnet stefar stefaren stemor stesønn styvfar styvmor styvson";
const and = "og och samt eller & og/eller mot";

export const nb: LanguageData = {
  tag: "nb",
  kin: ["nn", "da", "sv"],
  grammar:
    "og i på av til for fra med om er var som at det den de en et ei han hun hans hennes sin sitt sine seg jeg du vi dere meg deg oss dem man ikke men eller så når da der her hva hvem hvor hvorfor hvordan hvilken hvilke hvis dersom fordi mens etter før under over mellom mot mellom uten ved hos blant gjennom langs både verken enten også bare nå allerede aldri alltid ofte kanskje dessuten dermed derfor likevel imidlertid samtidig deretter senere tidligere nylig ifølge foruten siden inntil " +
    "har hadde skal skulle vil ville kan kunne må måtte bør burde blir ble blitt være vært får fikk gå går gikk kommer kom sier sa mener mente tror tar tok ser så gir ga alle alt noen noe ingen ingenting hele mange flere få mye mer mest annen andre første siste neste to tre fire fem seks sju åtte ni ti denne dette disse slik slike selv egen eget egne hver hvert ett mitt min mine din ditt dine vår vårt våre deres store stor stort lille liten små ny nye nytt gamle gammel gammelt god gode godt " +
    "ja nei jo vel takk nettopp trolig sannsynligvis heller selvfølgelig naturligvis igjen ute inne opp ned bort hjem hjemme foto kilde tekst les se hør følg mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember i-dag kvinnen mannen byen landet avisen gruppen dagen tiden staten regjeringen politiet",
  roles,
  roleEndings,
  institutions,
  institutionEndings,
  kinds,
  otherPlace,
  ties,
  seated,
  seatedEndings,
  credits,
  smallInstitutions,
  smallInstitutionEndings,
  adjectiveEndings: "iska iske",
  whereabouts,
  kinship,
  and,
  works,
  workEndings,
  homographs:
    "total totalt man mann start brann odd viking dagen tiden staten moss ski os nes vik bø ås sand hell sola sol lund haug berg dal moe moen li lie lien vang eid eide strand strøm by vest nord sør øst bark bru brun ris norsk stein bjørn ulv ørn svein gran falk rose roser mai april august max mark mil tor ned reis fly varde vinje mer dag dage storm tang holm hus hav hval bord tank lys art bo frank ekte nora sak same tana tro fred frode",
  verbEndings: "er te de dde tte ar",
  verbs:
    "er var har hadde vil ville skal skulle sier sa sender slo vant tapte møter møtte spiller spilte kan måtte må fikk får mener ber krever varsler avviser",
  titleTails: "rundt s",
  phrases: {
    "venstre høyre højre høgre vänster höger":
      "hånd hånda hånden hand handa handen arm armen fot foten fod ben bein benet beinet side sida siden øye øyet øje øjet öga ögat øre øret öra kne kneet knæ knä lår legg skulder axel hofte albue armbåge ankel hæl häl tommel finger lunge nyre njure hjernehalvdel hjernehalvdelen bryst back ving vinge kant felt fil kjørefelt flanke flank bakhjul forhjul framhjul hjørne hörn ytterside innside dør dörr",
    "rødt rött raudt": "kort kjøtt kød kött lys ljus hår blod flagg flag kors vin",
    "grønt grönt grøn": "lys ljus hydrogen skifte skift",
    fokus: "på ligger lå er är var blir bliver ble blev vart i",
    alternativet: "til till er är var hadde havde hade",
  },
};

export const nn: LanguageData = {
  ...nb,
  tag: "nn",
  roles: `${roles} ordførar ordføraren leiar leiaren forskar forskaren forfattar forfattaren lærar læraren dommar dommaren songar songaren skodespelar skodespelaren målmann statsråden kunstnar kunstnaren rektor rektoren`,
  kin: ["nb", "da", "sv"],
  grammar:
    "og i på av til for frå med om er var som at det den dei ein ei eit han ho hans hennar sin si sitt sine seg eg du vi de dykk meg deg oss me dykkar ikkje men eller så når då der her kva kven kvar kvifor korleis kva-for dersom fordi medan etter før under over mellom mot utan ved hos blant gjennom langs både korkje anten òg også berre no allereie aldri alltid ofte kanskje dessutan dermed difor likevel samstundes deretter seinare tidlegare nyleg ifølgje sidan inntil " +
    "har hadde skal skulle vil ville kan kunne må måtte bør burde blir vart vert vore vere får fekk går gjekk kjem kom seier sa meiner meinte trur tek tok ser såg gjev gir gav alle alt nokon noko ingen heile mange fleire få mykje meir mest annan andre første siste neste to tre fire fem seks sju åtte ni ti denne dette desse slik slike sjølv eigen eige eigne kvar kvart eitt mitt min mine din vår vårt våre deira store stor stort vesle liten små ny nye nytt gamle gammal gammalt god gode godt " +
    "ja nei jo vel takk nettopp truleg heller sjølvsagt igjen ute inne opp ned bort heim heime foto kjelde tekst les sjå høyr følg måndag tysdag onsdag torsdag fredag laurdag søndag januar februar mars april mai juni juli august september oktober november desember kvinna mannen byen landet avisa gruppa dagen tida staten regjeringa politiet",
};

export const da: LanguageData = {
  ...nb,
  tag: "da",
  kin: ["nb", "nn", "sv"],
  grammar:
    "og i på af til for fra med om er var som at det den de en et han hun hans hendes sin sit sine sig jeg du vi mig dig os dem man ikke men eller så når da der her hvad hvem hvor hvorfor hvordan hvilken hvilke hvis fordi mens efter før under over mellem mod uden ved hos blandt gennem langs både hverken enten også kun nu allerede aldrig altid ofte måske desuden dermed derfor alligevel imidlertid samtidig derefter senere tidligere nylig ifølge siden indtil " +
    "har havde skal skulle vil ville kan kunne må måtte bør burde bliver blev blevet være været får fik gå går gik kommer kom siger sagde mener mente tror tager tog ser så giver gav alle alt nogen noget nogle ingen hele mange flere få meget mere mest anden andre første sidste næste to tre fire fem seks syv otte ni ti denne dette disse sådan selv egen eget egne hver hvert ét mit min mine din vor vores deres store stor stort lille små ny nye nyt gamle gammel god gode godt " +
    "ja nej jo tak foto kilde tekst læs se hør følg mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december kvinden manden byen landet avisen gruppen dagen tiden staten regeringen politiet",
  titleTails: "rundt å",
};

export const sv: LanguageData = {
  ...nb,
  tag: "sv",
  genitiveNames: true,
  kin: ["nb", "nn", "da"],
  grammar:
    "och i på av till för från med om är var som att det den de en ett han hon hans hennes sin sitt sina sig jag du vi ni mig dig oss dem man inte men eller så när då där här vad vem vilka vilken hur varför ifall eftersom medan efter före innan under över mellan mot utan vid hos bland genom längs både varken antingen också bara nu redan aldrig alltid ofta kanske dessutom därmed därför ändå emellertid samtidigt därefter senare tidigare nyligen enligt förutom sedan tills " +
    "har hade ska skall skulle vill ville kan kunde måste bör borde blir blev blivit vara varit får fick gå går gick kommer kom säger sade sa menar menade tror tar tog ser såg ger gav alla allt någon något några ingen inget hela många flera fler få mycket mer mest annan andra första sista nästa två tre fyra fem sex sju åtta nio tio denna detta dessa sådan själv egen eget egna varje ett mitt min mina din vår vårt våra deras stora stor stort lilla liten små ny nya nytt gamla gammal god goda gott " +
    "ja nej jo tack foto källa text läs se hör följ måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december kvinnan mannen staden landet tidningen gruppen dagen tiden staten",
  homographs:
    "total totalt man start viking dagen tiden staten lund berg dal strand ström by vest nord syd öst sol sand hall holm ek alm björk falk maj april augusti max mark sven björn stig frid lind storm hav bo du vara gott mora sala nora kil moss os dag rosa",
  titleTails: "runt",
};
