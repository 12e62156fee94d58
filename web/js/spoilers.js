// Before anything of the page is seen: where the reader wants no scores after a day, its hidden version comes instead.
// A page that the reader chose on this site to see in full stays; one that came from elsewhere does not.
try {
  const kept = localStorage.getItem("scores-after") ?? ""
  const { day, usual } = document.currentScript.dataset
  const after = kept === "usual" ? usual : kept
  const here = new URL(location.href)
  const chosen = here.searchParams.get("spoilers") === "shown" && document.referrer.startsWith(`${location.origin}/`)
  if (/^\d{4}-\d\d-\d\d$/.test(after) && day > after && !chosen) {
    here.searchParams.delete("on")
    here.searchParams.delete("spoilers")
    here.searchParams.append("on", after)
    here.searchParams.append("spoilers", "off")
    if (here.href !== location.href) {
      document.documentElement.hidden = true
      window.stop()
      location.replace(here)
    }
  }
} catch {
  // A reader who forbids storage hides scores by the address alone.
}
