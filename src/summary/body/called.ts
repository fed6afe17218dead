/** Words as authors write them into ids and classes: `article-body`, `articleBody`, `article__body`. */
const wordsIn = (words: string): RegExp =>
  new RegExp(
    `(?:^|[-_\\s]|(?<=[a-z])(?=[A-Z]))(?:${words.trim().split(/\s+/).join("|")})(?:$|[-_\\s]|(?<=[a-z])(?=[A-Z]))`,
    "i",
  );

/** What stands beside a story. */
const BESIDE = wordsIn(`
  related recommended recirc trending popular teasers? promo newsletters? sign-?up subscri(?:be|ption) shar(?:e|ing) social
  sponsor(?:ed)? advert(?:isement)? outbrain taboola captions? credits? byline authors? dateline timestamp
  breadcrumbs? tags copyright sidebar footer menu banner masthead meta contact community extra rss shoutbox
  pagination pager popup modal gdpr cookies? consent skyscraper supplemental shopping`);

/** What readers write under a story, which may be far more than the story. */
const COMMENTS = wordsIn("comments? disqus replies remarks?");

const STORY = /article|body|content|entry|main|page|post|text|blog|story/i;

/** Names that sites give to the paragraph under the headline. */
const LEAD = wordsIn(`
  lead lede ingress standfirst preamble dek deck chapo chapeau sapo vorspann entradilla subt[ií]tulo subtitle
  subhead(?:line)? summary intro(?:duction)? description alternativeheadline`);

const CAPTION = /caption|bildtext|legend/i;

/** Whether an element is called something that stands beside a story: comments, teasers, bylines. */
export const isCalledBeside = (called: string): boolean => BESIDE.test(called) || COMMENTS.test(called);
/** Whether an element is called what readers write under a story. */
export const isCalledComments = (called: string): boolean => COMMENTS.test(called);
/** Whether an element is called something that holds a story. */
export const isCalledStory = (called: string): boolean => STORY.test(called);
/** Whether an element is called the paragraph under the headline. */
export const isCalledLead = (called: string): boolean => LEAD.test(called);
/** Whether an element is called the text of a picture. */
export const isCalledCaption = (called: string): boolean => CAPTION.test(called);
