// SPDX-License-Identifier: GPL-3.0-or-later
// Growth: tells a reader whose time grows with the square of its input from one that takes it in proportion.
#pragma once

#include <QByteArray>

#include <ctime>
#include <functional>
#include <string>

namespace lacquer::test {

/// Reads `front` followed by as many `part`s as fit into 256 KiB and into 1 MiB; false when the second takes much more than four
/// times the first. Processor time, so that a busy machine changes nothing.
inline bool growsInProportion(const std::function<void(const std::string&)>& read, const char* front, const char* part)
{
    const auto seconds = [&](int size) {
        QByteArray bytes = front + QByteArray(part).repeated(size / qsizetype(qstrlen(part)));
        bytes.truncate(size);
        const std::string text = bytes.toStdString();
        const std::clock_t before = std::clock();
        read(text);
        return double(std::clock() - before) / CLOCKS_PER_SEC;
    };
    const double quarter = seconds(1 << 18);
    return seconds(1 << 20) < 8 * quarter + 0.05;
}

}  // namespace lacquer::test
