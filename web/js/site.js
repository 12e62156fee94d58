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

// Hiding scores is kept for the next visit where the reader asks for it, and forgotten where everything is to be seen:
// a day, or "usual" for the one that moves on with the calendar.
const stored = () => {
  try {
    return localStorage.getItem("scores-after")
  } catch {
    return null
  }
}

const keep = after => {
  try {
    if (after) localStorage.setItem("scores-after", after)
    else localStorage.removeItem("scores-after")
  } catch {
    // Without storage the choice lasts as long as the links carry it.
  }
}

const chosen = form => form.elements.on.value === form.dataset.usual ? "usual" : form.elements.on.value

const sayWhatIsKept = form => {
  for (const words of form.querySelectorAll("[data-keeps]")) {
    words.hidden = (words.dataset.keeps === "usual") !== (chosen(form) === "usual")
  }
}

for (const form of document.querySelectorAll("[data-hide]")) {
  const label = form.querySelector("[data-keep]")
  label.hidden = false
  label.querySelector("input").checked = stored() !== null
  sayWhatIsKept(form)
  form.addEventListener("input", () => sayWhatIsKept(form))
}

addEventListener("submit", event => {
  if (!event.target.matches("[data-hide]")) return
  keep(event.target.querySelector("[data-keep] input").checked ? chosen(event.target) : null)
})

for (const kind of ["click", "auxclick"]) {
  addEventListener(kind, event => {
    if (event.target.closest?.("[data-show-all]")) keep(null)
  })
}
