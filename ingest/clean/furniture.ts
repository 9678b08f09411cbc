/**
 * What pages put around an article. Patterns are of web publishing in general; each has an example that a test runs.
 * A pattern is tried on one line, trimmed.
 */
export interface FurniturePattern {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** The rest of the page after it is furniture too, as long as it is no running prose. */
  readonly endsArticle?: true;
}

export const FURNITURE_PATTERNS: readonly FurniturePattern[] = [
  {
    id: "byline",
    pattern:
      /^(?!.*\b(?:had|has|have|was|were|is|are|will|would|said|could|may|must)\b)(?:By|BY|by)\s+\p{Lu}[\p{L}.'’-]*(?:(?:\s+and\s+|\s*,\s*|\s+)\p{Lu}[\p{L}.'’-]*){0,8}(?:\s+in\s+\p{Lu}[\p{L} -]{1,40})?(?:\s*[|,–—-].{0,80})?$/u,
    example: "By Jane Doe and John Roe",
  },
  {
    id: "written-by",
    pattern:
      /^(?:written|reported|reporting|edited|editing|additional reporting|photographs?|compiled)\s+by\b.{0,160}$/i,
    example: "Reporting by Jane Doe; editing by John Roe",
  },
  {
    id: "photo-credit",
    pattern:
      /^[^.!?]{0,160}(?:\bafp\b|\bgetty\b|\bgetty images\b|\bepa\b|shutterstock|\bvia ap\b|\/\s?reuters|\/\s?tass|\bnurphoto\b|\banadolu\b)[^.!?]{0,40}$/i,
    example: "Jane Doe / AFP / Getty",
  },
  {
    id: "photo-label",
    pattern:
      /^(?:photo(?:graph)?|image|picture|video|credit|caption|file photo|source)s?\s*(?:credit|by|:|©).{0,200}$/i,
    example: "Photo: a street in the capital, file",
  },
  {
    id: "copyright",
    pattern: /^(?:©|\(c\)|copyright\b).{0,160}$/i,
    example: "© 2024 The Daily Example. All rights reserved.",
  },
  { id: "rights", pattern: /\ball rights reserved\b/i, example: "All rights reserved." },
  {
    id: "share-bar",
    pattern:
      /^(?:share(?: this)?(?: article| story| on)?|tweet|print|email|e-mail|save|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|flipboard)(?:[\s|·•,/:-]+(?:share|tweet|print|email|e-mail|save|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|on|this|article|story|via|to|comments?|\d+))*$/i,
    example: "Share | Tweet | WhatsApp | Email",
  },
  {
    id: "newsletter",
    pattern: /^(?:sign up|subscribe|join our|get (?:our|the)|enter your e-?mail|your inbox|newsletter)\b.{0,240}$/i,
    example: "Sign up to our morning newsletter for the stories that matter.",
  },
  {
    id: "advertisement",
    pattern: /^(?:advertisement|advertising|sponsored(?: content)?|promoted|ad)$/i,
    example: "Advertisement",
  },
  {
    id: "read-more",
    pattern:
      /^(?:read more|read also|see also|also read|more on this|more from|more stories|recommended|related(?: articles| stories| topics| coverage)?|most read|trending|top stories|editor.?s picks|don.?t miss|you may also like|keep reading|continue reading|watch|listen)\b\s*[:|–-]?.{0,160}$/i,
    example: "Read more: Five things to know about the vote",
  },
  {
    id: "navigation",
    pattern:
      /^(?:previous|next|prev|back|home|menu|search|skip to (?:main )?content|back to top|older|newer|view all|show more|load more)(?:\s*[:›»<>|].*)?$/i,
    example: "Previous",
    endsArticle: true,
  },
  {
    id: "comments",
    pattern:
      /^(?:leave a (?:reply|comment)|(?:post|add|write) a comment|join the (?:conversation|discussion)|comments?(?:\s*\(\d+\))?|\d+ comments?|log in to comment|respond)\b.{0,60}$/i,
    example: "Leave a Reply",
    endsArticle: true,
  },
  {
    id: "comment-form",
    pattern:
      /^(?:your email address will not be published|required fields are marked|name \*|email \*|website|save my name)\b.{0,200}$/i,
    example: "Your email address will not be published. Required fields are marked *",
    endsArticle: true,
  },
  {
    id: "cookies",
    pattern: /\b(?:we use cookies|cookie policy|privacy policy|terms of (?:use|service)|accept all)\b/i,
    example: "We use cookies to improve your visit.",
  },
  {
    id: "dateline-meta",
    pattern: /^(?:published|updated|last updated|posted|first published|last modified)\b\s*(?:on|at|:)?.{0,80}$/i,
    example: "Published: 24 March 2024, 10:15",
  },
  {
    id: "reading-time",
    pattern: /^(?:\d+\s*min(?:ute)?s?\s*(?:read|ago)|reading time.{0,20})$/i,
    example: "4 min read",
  },
  {
    id: "tags",
    pattern: /^(?:tags?|topics?|filed under|categories|category|keywords)\s*:.{0,200}$/i,
    example: "Tags: attack, court, security",
  },
  {
    id: "follow",
    pattern:
      /^(?:follow (?:us|me|@\w+|the author)|contact (?:us|the author)|about the author|the author is|download (?:our|the) app)\b.{0,200}$/i,
    example: "Follow us on Telegram",
  },
  {
    id: "disclaimer",
    pattern:
      /^(?:this (?:article|story|piece|post) (?:was|is|has been) (?:first |originally )?(?:published|updated|corrected|syndicated|republished|amended)|correction\s*:|the views expressed)\b.{0,300}$/i,
    example: "This article was originally published by The Daily Example.",
  },
];

/** The leading metadata that real inputs glue before the text: " date 2024-03-24 As emergency workers…". */
export const LEADING_DATE = /^\s*date\s+(\d{4}-\d{2}-\d{2})\b[ \t]*/;

/** A block of `key: value` lines between two `---` lines at the very start. */
export const FRONT_MATTER = /^\uFEFF?---\r?\n(?:[^\n]*\r?\n)*?---[ \t]*(?:\r?\n|$)/;
