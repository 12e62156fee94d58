// The device's own share sheet, and copying an address or a code. Without either there are links, and a field to
// copy from.
const say = (control, text) => {
  const status = control.closest(".share").querySelector("[role=status]")
  status.textContent = text
  clearTimeout(status.fading)
  status.fading = setTimeout(() => { status.textContent = "" }, 6000)
}

for (const link of document.querySelectorAll("[data-share]")) {
  const { title, text, url } = link.dataset
  if (!navigator.canShare?.({ title, text, url })) continue
  link.addEventListener("click", async event => {
    event.preventDefault()
    try {
      await navigator.share({ title, text, url })
    } catch (error) {
      if (error.name !== "AbortError") location.hash = link.hash
    }
  })
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy)
  button.hidden = false
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(field.value)
      say(button, button.dataset.copied)
    } catch {
      field.focus()
      say(button, button.dataset.failed)
    }
  })
}

for (const field of document.querySelectorAll(".sharing [readonly]")) {
  field.addEventListener("focus", () => field.select())
}
