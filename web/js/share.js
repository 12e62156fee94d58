// The device's own share sheet, and copying the page's address.
const url = document.querySelector("link[rel=canonical]")?.href ?? location.href

const say = (button, text) => {
  const status = button.closest(".share").querySelector("[role=status]")
  status.textContent = text
  setTimeout(() => { status.textContent = "" }, 4000)
}

for (const button of document.querySelectorAll("[data-share]")) {
  if (!navigator.share) continue
  button.hidden = false
  button.addEventListener("click", async () => {
    try {
      await navigator.share({ title: document.title, url })
    } catch (error) {
      if (error.name !== "AbortError") say(button, url)
    }
  })
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue
  button.hidden = false
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(url)
      say(button, button.dataset.copied ?? "")
    } catch {
      say(button, url)
    }
  })
}
