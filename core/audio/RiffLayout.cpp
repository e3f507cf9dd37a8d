// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/RiffLayout.h"

#include "base/Text.h"

#include <algorithm>

namespace lacquer {

bool RiffLayout::has(RiffFault fault) const
{
    return std::any_of(findings.begin(), findings.end(), [&](const RiffFinding& f) { return f.fault == fault; });
}

std::uint64_t RiffLayout::dataBytesPresent() const
{
    return data ? std::min(data->size, std::uint64_t(std::max<std::int64_t>(0, fileSize - data->offset))) : 0;
}

std::int64_t RiffLayout::frames() const
{
    return format && format->blockAlign > 0 ? std::int64_t(dataBytesPresent() / std::uint64_t(format->blockAlign)) : 0;
}

QString describe(RiffFault fault)
{
    switch (fault) {
    case RiffFault::NotWave:
        return Text::tr("it has no WAV header");
    case RiffFault::RiffSizeWrong:
        return Text::tr("its outer size is not that of the file");
    case RiffFault::ChunkBeyondFile:
        return Text::tr("a chunk announces more than the file holds");
    case RiffFault::DataBeyondFile:
        return Text::tr("its data chunk announces more than the file holds");
    case RiffFault::CutChunkHeader:
        return Text::tr("a chunk's header is cut short");
    case RiffFault::PadMissing:
        return Text::tr("the pad byte at its end is missing");
    case RiffFault::PadNotZero:
        return Text::tr("a pad byte is not zero");
    case RiffFault::TooManyChunks:
        return Text::tr("it has more chunks than any real file");
    case RiffFault::IdUnprintable:
        return Text::tr("a chunk's name is unreadable");
    case RiffFault::FormatMissing:
        return Text::tr("its fmt chunk is missing");
    case RiffFault::FormatTwice:
        return Text::tr("it has two fmt chunks");
    case RiffFault::FormatAfterData:
        return Text::tr("its fmt chunk comes after the data");
    case RiffFault::FormatTooShort:
        return Text::tr("its fmt chunk is too short");
    case RiffFault::FormatUnknown:
        return Text::tr("its sample format is unknown");
    case RiffFault::ChannelsZero:
        return Text::tr("it says that it has 0 channels");
    case RiffFault::RateZero:
        return Text::tr("it says that its sample rate is 0");
    case RiffFault::BitsZero:
        return Text::tr("it says that its samples have 0 bits");
    case RiffFault::BlockAlignWrong:
        return Text::tr("its frame size contradicts its channels and bits");
    case RiffFault::ByteRateWrong:
        return Text::tr("its byte rate contradicts its sample rate");
    case RiffFault::DataMissing:
        return Text::tr("its data chunk is missing");
    case RiffFault::DataTwice:
        return Text::tr("it has two data chunks");
    case RiffFault::DataEmpty:
        return Text::tr("it holds no sound");
    case RiffFault::DataNotWholeFrames:
        return Text::tr("its data ends inside a frame");
    case RiffFault::ChunkAfterData:
        return Text::tr("something follows the data");
    case RiffFault::Ds64Missing:
        return Text::tr("its ds64 chunk with the sizes is missing");
    case RiffFault::Ds64TooShort:
        return Text::tr("its ds64 chunk with the sizes is too short");
    case RiffFault::Ds64Misplaced:
        return Text::tr("a ds64 chunk stands where none belongs");
    case RiffFault::SizeNotDeferred:
        return Text::tr("a 32-bit size is used where ds64 should speak");
    case RiffFault::SampleCountWrong:
        return Text::tr("its count of samples is not that of its data");
    }
    return {};
}

QString shownId(RiffId id)
{
    QString text;
    for (int i = 0; i < 4; ++i)
        text += QChar(ushort(id >> (8 * i) & 0xff));
    return harmless(text);
}

}  // namespace lacquer
