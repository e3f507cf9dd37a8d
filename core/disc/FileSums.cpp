// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/FileSums.h"

#include <zlib.h>

namespace lacquer {

void FileSums::add(const void* bytes, std::size_t size)
{
    md5_.addData(QByteArrayView(static_cast<const char*>(bytes), qsizetype(size)));
    crc_ = std::uint32_t(crc32_z(crc_, static_cast<const Bytef*>(bytes), size));
}

QByteArray FileSums::crc32() const
{
    return QByteArray::number(crc_, 16).toUpper().rightJustified(8, '0');
}

}  // namespace lacquer
