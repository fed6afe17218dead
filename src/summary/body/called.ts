/** Words as authors write them into ids and classes: `article-body`, `article__body`; `articleBody` is parted before. */
const wordsIn = (words: string): RegExp =>
  new RegExp(`(?:^|[-_\\s])(?:${words.trim().split(/\s+/).join("|")})(?:$|[-_\\s])`, "i");

/** What stands beside a story. */
const BESIDE = wordsIn(`
  promo sign-?up shar(?:e|ing) social dateline timestamp tags menu banner meta contact extra rss modal gdpr pager`);
/** The same, long enough to be told within other words too: `relatedlinks`, `autorenbox`. */
const BESIDE_WITHIN = new RegExp(
  "related|recommend|recirc|trending|popular|newsletter|subscri(?:be|ption)|sponsor|advert|outbrain|taboola|caption|" +
    "credits|byline|author|breadcrumb|copyright|footer|masthead|community|shoutbox|pagination|popup|cookie|consent|" +
    "skyscraper|supplemental|shopping",
  "i",
);

/** What goes with a picture, a film, an offer; layouts are called so too. */
const INSET = wordsIn(`
  images? img info embed(?:s|ded)? videos? read(?:ing)?-?time overlay lightbox placeholder gallery premium`);

/** Leads elsewhere where it has links; else some sites call their leads so. */
const TEASER = /teaser/i;

/** What readers write under a story, which may be far more than the story. */
const COMMENTS = /comment|disqus|replies|remarks/i;

const STORY = /article|body|content|entry|main|page|post|text|blog|story/i;

/** Names that sites give to the paragraph under the headline. */
const LEAD = wordsIn(`
  lead lede ingress standfirst preamble dek deck chapo chapeau sapo vorspann entradilla subt[ií]tulo subtitle
  subhead(?:line)? summary intro(?:duction)? description alternativeheadline`);

const CAPTION = /caption|bildtext|legend/i;

/**
 * What an author calls an element, with words that begin by a capital alone parted from the one before, and without what it
 * merely has (`has-caption`, `withSidebar`).
 */
export const parted = (called: string): string =>
  called.replace(/(?<=[a-z])(?=[A-Z])/g, "-").replace(/(?<!\S)(?:has|with|without|no)-\S+/gi, "");

/**
 * Whether an element is called something that stands beside a story: comments, bylines, teasers. A teaser without links leads
 * nowhere: it is a lead.
 */
export const isCalledBeside = (called: string, isLinked: boolean): boolean =>
  BESIDE.test(called) ||
  BESIDE_WITHIN.test(called) ||
  COMMENTS.test(called) ||
  (isLinked && TEASER.test(called));
/** Whether an element is called what readers write under a story. */
export const isCalledComments = (called: string): boolean => COMMENTS.test(called);
/** Whether an element is called something that holds a story. */
export const isCalledStory = (called: string): boolean => STORY.test(called);
/** Whether an element is called the paragraph under the headline. */
export const isCalledLead = (called: string): boolean => LEAD.test(called);
/** Whether an element is called the text of a picture. */
export const isCalledCaption = (called: string): boolean => CAPTION.test(called);
/** Whether an element is called what goes with a picture, a film or an offer in a story. */
export const isCalledInset = (called: string): boolean => INSET.test(called);
