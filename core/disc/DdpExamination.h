// SPDX-License-Identifier: GPL-3.0-or-later
// DdpExamination: a fileset with everything that is to be said about it without reading its sound.
#pragma once

#include "disc/DdpReader.h"

#include <vector>

namespace lacquer {

struct DdpExamination {
    DdpFileset fileset;
    std::vector<DiscProblem> problems;    ///< of files, texts and the Red Book; errors first
};

/// Decodes the fileset's CD-TEXT into its layout and looks for breaches of the Red Book.
[[nodiscard]] DdpExamination examined(DdpFileset fileset);

}  // namespace lacquer
