// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of the engine includes, compiled once.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>
