// <time datetime="2023-03-15T20:00Z" data-kick-off="{time} your time" data-zone="Europe/Madrid">: adds the
// reader's own hour, when it is another one than the venue's. The day is named when that differs too.
const language = document.documentElement.lang
const at = (instant, timeZone, options) => new Intl.DateTimeFormat(language, { timeZone, ...options }).format(instant)
const hour = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
const day = { weekday: "long", day: "numeric", month: "long" }

for (const time of document.querySelectorAll("time[data-kick-off]")) {
  const instant = new Date(time.dateTime)
  const zone = time.dataset.zone
  if (Number.isNaN(instant.valueOf()) || !zone) continue
  const sameDay = at(instant, undefined, day) === at(instant, zone, day)
  if (sameDay && at(instant, undefined, hour) === at(instant, zone, hour)) continue
  const own = at(instant, undefined, sameDay ? hour : { ...day, ...hour })
  const text = document.createElement("span")
  text.className = "own-time"
  text.textContent = ` (${time.dataset.kickOff.replace("{time}", own)})`
  time.after(text)
}
