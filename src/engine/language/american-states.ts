/** States and provinces that American news names a town's. Not those that are named more as cities: «Moscow, Washington and Kyiv». */
export const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|British Columbia|Alberta";
/** Their usual abbreviations, which are other words without the full stop: «En Madrid, La Moncloa». */
export const ABBREVIATIONS =
  "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont";
/** Countries and cities elsewhere whose names towns of these states have, lower-case; a dataset that says no more of one means these. */
export const NAMESAKES: ReadonlySet<string> = new Set(
  "paris london rome athens berlin moscow dublin cairo lima vienna warsaw lisbon madrid geneva naples florence venice milan melbourne sydney delhi stockholm oslo copenhagen bergen hamburg bremen dresden frankfurt amsterdam rotterdam antwerp brussels prague budapest belgrade odessa jerusalem damascus beirut tripoli tunis palermo verona genoa barcelona havana mexico lebanon peru cuba poland norway sweden denmark china panama jamaica canton edinburgh glasgow belfast versailles zurich bern hanover calcutta bagdad baghdad".split(
    " ",
  ),
);

/** Towns in the state of Georgia, which the country has none of. */
export const TOWN_OF_GEORGIA =
  /(?:Atlanta|Savannah|Augusta|Macon|Columbus|Athens|Marietta|Valdosta|Albany|Decatur|Rome), $/u;
