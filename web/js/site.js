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
