// SPDX-License-Identifier: GPL-3.0-or-later
// ByteCursor: takes bytes from the front; once something is missing it stays failed, so that one question at the end does.
#pragma once

#include <QByteArray>

#include <cstdint>

namespace lacquer {

class ByteCursor {
public:
    /// `bytes` must outlive the cursor.
    explicit ByteCursor(const QByteArray& bytes) : bytes_(bytes) {}

    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] qsizetype left() const { return bytes_.size() - position_; }

    QByteArray take(std::uint64_t count)
    {
        if (!ok_ || count > std::uint64_t(left())) {
            ok_ = false;
            return {};
        }
        const auto content = bytes_.mid(position_, qsizetype(count));
        position_ += qsizetype(count);
        return content;
    }
    QByteArray rest() { return take(std::uint64_t(left())); }
    std::uint64_t little(int count)
    {
        const auto b = take(std::uint64_t(count));
        std::uint64_t value = 0;
        for (qsizetype i = b.size(); i-- > 0;)
            value = value << 8 | std::uint8_t(b[i]);
        return value;
    }
    std::uint64_t big(int count)
    {
        std::uint64_t value = 0;
        for (const char byte : take(std::uint64_t(count)))
            value = value << 8 | std::uint8_t(byte);
        return value;
    }
    std::uint32_t little32() { return std::uint32_t(little(4)); }
    std::uint32_t big32() { return std::uint32_t(big(4)); }
    /// ID3's "syncsafe" numbers have seven bits in a byte.
    std::uint32_t syncsafe32()
    {
        std::uint32_t value = 0;
        for (const char byte : take(4)) {
            ok_ = ok_ && !(byte & 0x80);
            value = value << 7 | (std::uint8_t(byte) & 0x7f);
        }
        return value;
    }

private:
    const QByteArray& bytes_;
    qsizetype position_ = 0;
    bool ok_ = true;
};

}  // namespace lacquer
