-- One bucket: gives tokens back to it, lets it fill by the time passed, takes a lease from it.
-- KEYS[1]  the bucket: t = tokens in it, at = when that was true, in microseconds
-- ARGV     1 how many it holds, 2 how many come each second, 3 milliseconds to keep it,
--          4 tokens asked for, 5 tokens given back, 6 the time in microseconds or nothing
-- Returns  tokens granted, tokens left, nanoseconds until there is one (-1: never)
local holds, each, ask = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[4])
local now = tonumber(ARGV[6])
if not now then
    local time = redis.call('TIME')
    now = time[1] * 1000000 + time[2]
end
local kept = redis.call('HMGET', KEYS[1], 't', 'at')
local tokens = tonumber(kept[1]) or holds
local at = tonumber(kept[2]) or now
-- A clock that has gone back costs the time in between, but never stops the filling.
if now > at then
    tokens = tokens + (now - at) * each / 1000000
end
tokens = math.min(holds, tokens + tonumber(ARGV[5]))
local granted = math.min(ask, math.floor(tokens))
tokens = tokens - granted
redis.call('HSET', KEYS[1], 't', string.format('%.6f', tokens), 'at', string.format('%.0f', now))
redis.call('PEXPIRE', KEYS[1], ARGV[3])
local wait = 0
if tokens < 1 then
    wait = each > 0 and math.ceil((1 - tokens) * 1000000000 / each) or -1
end
return {granted, math.floor(tokens), wait}
