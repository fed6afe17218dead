import { useRef } from "preact/hooks";
import type { Settings } from "../browser/settings.ts";
import { IconButton } from "../ui/preact/icon-button.tsx";
import { useWords } from "../ui/preact/words.ts";

type Sites = Settings["sites"];

interface Props {
  readonly sites: Sites;
  readonly onChange: (change: (sites: Sites) => Sites) => void;
}

/** Sites where Kontekst is always on or always off, whatever holds elsewhere. */
export function SiteList({ sites, onChange }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const names = Object.keys(sites).sort((a, b) => a.localeCompare(b));

  const remove = (site: string) => {
    // The button that has the focus goes; the next place that a keyboard expects is the list's own head.
    heading.current?.focus();
    onChange(({ [site]: _, ...others }) => others);
  };

  return (
    <div class="sites">
      <h3 ref={heading} tabIndex={-1}>
        {t("options_sites")}
      </h3>
      {names.length === 0 ? (
        <p class="quiet">{t("options_noSites")}</p>
      ) : (
        <ul>
          {names.map((site) => (
            <li key={site}>
              <span class="site">{site}</span>
              <button
                type="button"
                role="switch"
                class="switch"
                aria-checked={sites[site] === "on"}
                aria-label={t("common_onAtSite", site)}
                onClick={() => onChange((now) => ({ ...now, [site]: now[site] === "on" ? "off" : "on" }))}
              />
              <span class="site-state" aria-hidden="true">
                {t(sites[site] === "on" ? "options_siteOn" : "options_siteOff")}
              </span>
              <IconButton icon="close" label={t("options_removeSite", site)} onPress={() => remove(site)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
