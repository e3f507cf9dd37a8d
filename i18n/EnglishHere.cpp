// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/EnglishHere.h"

namespace lacquer {

namespace {

/// Sentences are made deep down, where nobody knows for whom; so this is the thread's own, and not handed through.
thread_local int living = 0;

}  // namespace

EnglishHere::EnglishHere()
{
    ++living;
}

EnglishHere::~EnglishHere()
{
    --living;
}

bool EnglishHere::isSpoken()
{
    return living > 0;
}

}  // namespace lacquer
