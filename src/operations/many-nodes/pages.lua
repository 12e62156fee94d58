-- The addresses in PAGES, one after the other; at the end how many were answered by what.
local pages, n, statuses = {}, 0, {}
for page in string.gmatch(os.getenv("PAGES"), "%S+") do pages[#pages + 1] = page end

request = function()
    n = n + 1
    local page = pages[(n - 1) % #pages + 1]
    if os.getenv("ANY_DAY") then
        page = page .. string.format("?on=%d-%02d-%02d", 1960 + (n * 7) % 65, 1 + (n * 5) % 12, 1 + (n * 11) % 28)
    end
    return wrk.format("GET", page)
end

response = function(status)
    if status ~= 200 then
        local file = io.open(os.getenv("FAILED"), "a")
        file:write(status, "\n")
        file:close()
    end
end

done = function(summary, latency)
    local lost = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
    io.write(string.format("requests=%d lost=%d p99=%.0f max=%.0f\n",
        summary.requests, lost, latency:percentile(99) / 1000, latency.max / 1000))
end
