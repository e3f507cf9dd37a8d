// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test includes, compiled once.
#pragma once

#include "base/Precompiled.h"

#include <QtTest>
