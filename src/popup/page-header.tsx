import { type ComponentChildren, Fragment } from "preact";
import type { PageInfo } from "../browser/protocol.ts";
import { formatDate } from "../dataset/time.ts";
import { formatLanguage } from "../ui/preact/format.ts";
import { useWords } from "../ui/preact/words.ts";

interface Props {
  readonly page: PageInfo;
  /** Stands beside the publisher: the switch for its site. */
  readonly children?: ComponentChildren;
}

/** What the page is: publisher, date, language, headline. */
export function PageHeader({ page, children }: Props) {
  const { language, t } = useWords();
  const about = [
    // Of a page that was not read the site is all that is known, and its headline.
    page.publisher ?? (page.headline === undefined ? undefined : page.site),
    page.date && formatDate(page.date, language),
    page.language && formatLanguage(page.language, language, t),
  ].filter((part) => part !== undefined && part !== "");

  return (
    <>
      <div class="about">
        <p>
          {about.map((part, at) => (
            <Fragment key={part}>
              {at > 0 && " · "}
              <span>
                {at === 0 ? (
                  <strong>
                    <bdi>{part}</bdi>
                  </strong>
                ) : (
                  part
                )}
              </span>
            </Fragment>
          ))}
        </p>
        {children}
      </div>
      <h1 dir="auto" {...(page.language && { lang: page.language })}>
        {page.headline ?? page.site}
      </h1>
    </>
  );
}
