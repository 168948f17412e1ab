-- Says something new with every request: wrk -s say.lua http://…/say -- TEXTS PLACE,PLACE RUN
-- The token stands last in the form and has a fixed length, so that each request is one prepared text and a number.

local threads = 0

function setup(thread)
   threads = threads + 1
   thread:set("thread", threads)
end

local function encode(text)
   return (text:gsub("[^%w]", function(c) return string.format("%%%02X", string.byte(c)) end))
end

local function form(text, place)
   return "go=send&kind=PUBLIC_ISSUE&landmark=&name=Lin&phone=13900000000&publish=yes&solution=&place=" .. place
      .. "&text=" .. encode(text) .. "&once="
end

function init(args)
   local headers = { ["Content-Type"] = "application/x-www-form-urlencoded" }
   run = args[3]
   requests = {}
   for text in io.lines(args[1]) do
      for place in args[2]:gmatch("[^,]+") do
         local whole = wrk.format("POST", "/say", headers, form(text, place) .. string.rep("0", 32))
         table.insert(requests, whole:sub(1, -33))
      end
   end
   counter = 0
end

function request()
   counter = counter + 1
   return requests[counter * 7 % #requests + 1] .. run .. string.format("%06x%010x", thread, counter)
end
