// A page with a match of today: it is told of changes, or asks now and then where it can't be; then it takes the parts
// that changed from a new copy of itself, and says aloud what became of the score.
const POLL = 30_000
const SPREAD = 1_500

let live = document.getElementById("live")
let source
let poll
let due

const matches = page => [...page.querySelectorAll("#live [data-match]")]

const say = page => {
  const was = new Map(matches(document).map(match => [match.dataset.match, match.dataset]))
  const said = matches(page).flatMap(match => {
    const now = match.dataset
    const old = was.get(now.match)
    const home = old ? now.home - old.home : 0
    const away = old ? now.away - old.away : 0
    if (home < 0 || away < 0) return [now.corrected, match.textContent]
    return home || away ? [home && now.homeGoal, away && now.awayGoal, match.textContent] : []
  }).filter(Boolean).join(" ")
  if (said) live.querySelector("[role=status]").textContent = said
}

const take = page => {
  const next = page.getElementById("live")
  const parts = [...document.querySelectorAll("[data-part]")]
  const pairs = parts.map(part => [part, page.querySelector(`[data-part="${part.dataset.part}"]`)])
  say(page)
  if (pairs.some(([, part]) => !part)) return document.getElementById("main").replaceWith(page.getElementById("main"))
  for (const [old, part] of pairs) {
    if (old.outerHTML === part.outerHTML) continue
    const link = old.contains(document.activeElement) && document.activeElement.getAttribute("href")
    old.replaceWith(part)
    if (link) part.querySelector(`[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true })
  }
  if (!next) return
  live.dataset.version = next.dataset.version
  for (const match of matches(document)) match.remove()
  live.append(...matches(page))
}

const refresh = async () => {
  due = undefined
  try {
    const answer = await fetch(location.href, { cache: "no-cache" })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    take(page)
    if (!page.getElementById("live")) {
      stop()
      live = undefined
    }
  } catch {
    // Not reached: it is asked again at the next change, or by the next poll.
  }
}

// Not all pages ask in the same moment.
const soon = () => { due ??= setTimeout(refresh, Math.random() * SPREAD) }

const stop = () => {
  source?.close()
  source = undefined
  clearInterval(poll)
  poll = undefined
}

const listen = () => {
  source = new EventSource(live.dataset.events)
  source.addEventListener("message", event => {
    const { version, minutes } = JSON.parse(event.data)
    for (const clock of document.querySelectorAll("[data-minute]")) {
      clock.textContent = minutes[clock.dataset.minute] ?? clock.textContent
    }
    if (version !== live?.dataset.version) soon()
  })
  source.addEventListener("error", () => {
    if (source?.readyState === EventSource.CLOSED) poll ??= setInterval(refresh, POLL)
  })
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
