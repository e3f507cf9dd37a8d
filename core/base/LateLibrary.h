// SPDX-License-Identifier: GPL-3.0-or-later
// LateLibrary: a shared library that is loaded when something of it is first needed. FFmpeg brings a hundred others along,
// and a program that only reads a project should not wait for them.
#pragma once

#include <string>

namespace lacquer {

class LateLibrary {
public:
    /// "libavcodec.so.59". Loaded for good, or missing. Any thread.
    explicit LateLibrary(const std::string& fileName);
    LateLibrary(const LateLibrary&) = delete;
    LateLibrary& operator=(const LateLibrary&) = delete;

    /// Fills in a pointer to the function of that name; when it is not there, `complete` turns false.
    template <class Function>
    void find(Function*& function, const char* name)
    {
        function = reinterpret_cast<Function*>(symbol(name));
    }
    /// True when the library is there and everything asked for was found in it.
    [[nodiscard]] bool complete() const { return complete_; }

private:
    void* symbol(const char* name);

    void* handle_;
    bool complete_;
};

}  // namespace lacquer
