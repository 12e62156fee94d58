// Filters and pages of a list without a full reload: the same address is fetched and its <main> takes the
// place of this one. Whatever goes wrong, the browser loads the page as if there were no script.
let asked
let shown = location.pathname + location.search

const replace = async url => {
  asked?.abort()
  asked = new AbortController()
  const here = document.querySelector("main")
  here.setAttribute("aria-busy", "true")
  const answer = await fetch(url, { signal: asked.signal, headers: { accept: "text/html" } })
  if (!answer.ok) throw new Error(`${answer.status} ${url}`)
  const next = new DOMParser().parseFromString(await answer.text(), "text/html")
  const main = next.querySelector("main")
  const open = here.querySelector("[data-filters] details")?.open
  if (open) main.querySelector("[data-filters] details").open = true
  here.replaceWith(main)
  document.title = next.title
  const heading = main.querySelector("h1")
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

const go = async (url, push) => {
  try {
    await replace(url)
    if (push) history.pushState(null, "", url)
    shown = location.pathname + location.search
  } catch (error) {
    if (error.name !== "AbortError") location.assign(url)
  }
}

// What a page shown in full leads to hides scores again, which the head of the page has to say.
const isApart = () => new URLSearchParams(location.search).get("spoilers") === "shown"

const address = form => {
  const url = new URL(form.action)
  url.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""))
  return url
}

document.addEventListener("submit", event => {
  if (!event.target.matches("[data-filters]") || isApart()) return
  event.preventDefault()
  go(address(event.target), true)
})

document.addEventListener("click", event => {
  const link = event.target.closest(".pager a")
  if (!link || isApart() || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  go(link.href, true).then(() => document.querySelector("main").scrollIntoView())
})

addEventListener("popstate", () => {
  if (shown !== location.pathname + location.search) go(location.href, false)
})
