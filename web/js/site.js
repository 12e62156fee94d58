// The choice of colours in the footer; kept for the next visit, and for every open page.
const root = document.documentElement
const box = document.querySelector(".theme")

const show = theme => {
  if (theme === "system") delete root.dataset.theme
  else root.dataset.theme = theme
  for (const button of box.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme))
  }
}

if (box) {
  show(root.dataset.theme ?? "system")
  box.hidden = false
  box.addEventListener("click", event => {
    const theme = event.target.closest("button")?.dataset.themeChoice
    if (!theme) return
    show(theme)
    try {
      if (theme === "system") localStorage.removeItem("theme")
      else localStorage.setItem("theme", theme)
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  })
  addEventListener("storage", event => {
    if (event.key === "theme") show(event.newValue ?? "system")
  })
}

// Hiding scores is kept for the next visit where the reader asks for it, and forgotten where everything is to be seen.
const stored = () => {
  try {
    return localStorage.getItem("scores-after")
  } catch {
    return null
  }
}

const keep = day => {
  try {
    if (day) localStorage.setItem("scores-after", day)
    else localStorage.removeItem("scores-after")
  } catch {
    // Without storage the choice lasts as long as the links carry it.
  }
}

for (const label of document.querySelectorAll("[data-keep]")) {
  label.hidden = false
  label.querySelector("input").checked = stored() !== null
}

addEventListener("submit", event => {
  if (!event.target.matches("[data-hide]")) return
  keep(event.target.querySelector("[data-keep] input").checked ? event.target.elements.on.value : null)
})

for (const kind of ["click", "auxclick"]) {
  addEventListener(kind, event => {
    if (event.target.closest?.("[data-show-all]")) keep(null)
  })
}
