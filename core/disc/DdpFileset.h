// SPDX-License-Identifier: GPL-3.0-or-later
// DdpFileset: what the files of a DDP say together, whoever wrote them, and what is wrong with them.
#pragma once

#include "disc/DdpChecksum.h"
#include "disc/DdpFile.h"
#include "disc/DdpId.h"
#include "disc/DiscLayout.h"

#include <QByteArray>

namespace lacquer {

struct DdpFileset {
    std::filesystem::path folder;
    DdpId id;
    DiscLayout layout;                    ///< without texts: those are in cdText
    QByteArray cdText;                    ///< the file as it is, a zero byte at its end included; empty if there is none
    std::filesystem::path image;          ///< bare sectors of 2352 bytes, 16 bits little-endian
    std::int64_t imageBytes = 0;
    /// The disc's frame that the image begins with, 0 or 150: frame f of the layout is sector f - firstSector.
    std::int64_t firstSector = 0;
    std::vector<DdpFile> files;           ///< all in the folder, by name
    std::vector<DdpChecksum> checksums;   ///< found, not compared
    DiscProblems problems;

    /// The problem that keeps the fileset from being used, if there is one.
    [[nodiscard]] const DiscProblem* refusal() const
    {
        const auto found = std::find_if(problems.begin(), problems.end(), refusesDdp);
        return found == problems.end() ? nullptr : &*found;
    }
};

}  // namespace lacquer
