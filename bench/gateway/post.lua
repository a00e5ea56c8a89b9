-- What wrk sends and what it tells. Arguments: the file of the body, then headers as NAME=VALUE;
-- a value of * is a new key for each request.

local fresh = nil
local run = math.random(1e9)
local count = 0

function init(args)
  math.randomseed(os.time())
  run = math.random(1e9)
  wrk.method = "POST"
  wrk.body = io.open(args[1], "rb"):read("*a")
  wrk.headers["Content-Type"] = "application/json"
  for i = 2, #args do
    local name, value = args[i]:match("^([^=]+)=(.*)$")
    if value == "*" then fresh = name else wrk.headers[name] = value end
  end
  if fresh == nil then
    -- One request, made once: wrk then spends next to nothing on it.
    local ready = wrk.format()
    request = function() return ready end
  else
    request = function()
      count = count + 1
      wrk.headers[fresh] = string.format("%09d-%d", run, count)
      return wrk.format()
    end
  end
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("TOLD %d %d %d %d %d\n", summary.requests,
    e.connect + e.read + e.write + e.status + e.timeout, summary.duration,
    latency:percentile(50), latency:percentile(99)))
end
