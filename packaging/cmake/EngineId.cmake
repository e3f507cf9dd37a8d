# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOUT=… -DLIBRARIES=a;b -P EngineId.cmake: writes a source file with the hash of the engine's compiled rooms.
set(all "")
foreach(library ${LIBRARIES})
    file(SHA256 ${library} hash)
    string(APPEND all ${hash})
endforeach()
string(SHA256 id "${all}")
string(SUBSTRING ${id} 0 16 id)
file(WRITE ${OUT} "// Made by the build.\nextern \"C\" const char* lacquerEngineId();\nextern \"C\" const char* lacquerEngineId() { return \"${id}\"; }\n")
