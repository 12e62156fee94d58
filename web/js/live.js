// A page with a match of today: it is told of changes, or asks now and then where it can't be; then it takes the parts
// that changed from a new copy of itself, and says aloud what became of the score.
const POLL = 30_000
const SPREAD = 1_000
const AGAIN = 1_000

let live = document.getElementById("live")
let source
let poll
let due
let told

const matches = page => [...page.querySelectorAll("#live [data-match]")]

// What became of the scores, in words.
const news = page => {
  const was = new Map(matches(document).map(match => [match.dataset.match, match.dataset]))
  return matches(page).flatMap(match => {
    const now = match.dataset
    const old = was.get(now.match)
    const home = old ? now.home - old.home : 0
    const away = old ? now.away - old.away : 0
    if (home < 0 || away < 0) return [now.corrected, match.textContent]
    return home || away ? [home && now.homeGoal, away && now.awayGoal, match.textContent] : []
  }).filter(Boolean).join(" ")
}

// A part that stands in another has gone with it.
const swap = (old, part) => {
  if (!old.isConnected || old.outerHTML === part.outerHTML) return
  const link = old.contains(document.activeElement) && document.activeElement.getAttribute("href")
  old.replaceWith(part)
  if (link) part.querySelector(`[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true })
}

const headline = () => document.querySelector("h1").textContent

const take = page => {
  const said = news(page)
  const headed = headline()
  const next = page.getElementById("live")
  const pairs = [...document.querySelectorAll("[data-part]")]
    .map(part => [part, page.querySelector(`[data-part="${part.dataset.part}"]`)])
  if (pairs.every(([, part]) => part)) {
    pairs.forEach(pair => swap(...pair))
    live.dataset.version = next?.dataset.version
    for (const match of matches(document)) match.remove()
    live.append(...matches(page))
  } else {
    // A band has moved to another place of the page.
    document.getElementById("main").replaceWith(page.getElementById("main"))
    live = document.getElementById("live") ?? live
  }
  const status = live.querySelector("[role=status]")
  status.textContent = said || (next || headline() === headed ? status.textContent : headline())
  if (next) return
  stop()
  live = undefined
}

const fetched = async () => {
  try {
    const answer = await fetch(location.href, { cache: "no-cache" })
    return answer.ok ? await answer.text() : undefined
  } catch {
    // Not reached: it is asked again at the next change, or by the next poll.
    return undefined
  }
}

// What was told may be on its way to the page yet: then it is asked once more.
const refresh = async () => {
  due = undefined
  const text = await fetched()
  if (text && live) take(new DOMParser().parseFromString(text, "text/html"))
  if (live && told && told !== live.dataset.version) due ??= setTimeout(refresh, AGAIN)
  told = undefined
}

// Not all pages ask in the same moment, neither for a goal nor where a site takes no more of them.
const soon = () => { due ??= setTimeout(refresh, Math.random() * SPREAD) }

const stop = () => {
  source?.close()
  source = undefined
  clearTimeout(poll)
  poll = undefined
}

const listen = () => {
  source = new EventSource(live.dataset.events)
  source.addEventListener("message", event => {
    const { version, minutes } = JSON.parse(event.data)
    for (const clock of document.querySelectorAll("[data-minute]")) {
      clock.textContent = minutes[clock.dataset.minute] ?? clock.textContent
    }
    told = version
    if (version !== live?.dataset.version) soon()
  })
  source.addEventListener("error", () => {
    if (source?.readyState === EventSource.CLOSED) poll = setTimeout(askAgain, POLL * (.75 + Math.random() / 2))
  })
}

const askAgain = async () => {
  await refresh()
  if (live && !document.hidden) listen()
}

// A page that nobody sees is told nothing: a browser keeps few connections open to one site.
const follow = () => {
  stop()
  if (live && !document.hidden) listen()
}

document.addEventListener("visibilitychange", follow)
addEventListener("pagehide", stop)
addEventListener("pageshow", event => { if (event.persisted) follow() })
follow()
