// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <QByteArray>

#include <ctime>

namespace lacquer {

std::int64_t clockSeconds()
{
    bool ok = false;
    const qint64 fixed = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok ? fixed : std::int64_t(std::time(nullptr));
}

}  // namespace lacquer
