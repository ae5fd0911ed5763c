-- Sends what Load.java describes. Every thread takes its own steps of one walk (see Pairs.java): step k stands for the
-- k-th pair of an address and a sender, and no pair comes twice before all have come.

local threads = {}

function setup(thread)
  thread:set("index", #threads)
  threads[#threads + 1] = thread
end

local settings = {}
local paths, secrets, bodies
local numbers, addresses, senders, block
local made = {}

local function lines(file)
  local all = {}
  for line in io.lines(file) do
    all[#all + 1] = line
  end
  return all
end

local function gcd(a, b)
  if b == 0 then return a end
  return gcd(b, a % b)
end

function init(args)
  for _, word in ipairs(args) do
    local name, value = word:match("^(%w+)=(.*)$")
    settings[name] = value
  end
  paths = lines(settings.paths)
  secrets = settings.secrets and lines(settings.secrets) or { "" }
  bodies = settings.bodies and lines(settings.bodies)
  numbers = tonumber(settings.numbers)
  addresses = #paths * numbers
  senders = #secrets
  block = addresses / gcd(addresses, senders) * senders
  step = tonumber(settings.start) + index
end

local function headers(secret)
  if settings.as == "session" then
    return { ["Cookie"] = "madang_session=" .. secret }
  elseif settings.as == "token" then
    return { ["Authorization"] = "Bearer " .. secret, ["Content-Type"] = "application/json" }
  end
  return {}
end

local function format(address, sender, k)
  local path = paths[address % #paths + 1]
  path = path:gsub("{n}", string.format("%d", math.floor(address / #paths) + 1))
  return wrk.format(settings.method, path, headers(secrets[sender + 1]), bodies and bodies[k % #bodies + 1])
end

function request()
  local k = step
  step = step + tonumber(settings.threads)
  local address = k % addresses
  local sender = (k + math.floor(k / block)) % senders
  if settings.method ~= "GET" then
    return format(address, sender, k)
  end
  local key = address * senders + sender
  local text = made[key]
  if not text then
    text = format(address, sender, k)
    made[key] = text
  end
  return text
end

function done(summary, latency)
  local next = 0
  for _, thread in ipairs(threads) do
    next = math.max(next, thread:get("step"))
  end
  local e = summary.errors
  io.write(string.format(
    "bench requests=%d micros=%d bytes=%d p50=%d p99=%d status=%d connect=%d read=%d write=%d timeout=%d next=%d\n",
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
    e.status, e.connect, e.read, e.write, e.timeout, next))
end
