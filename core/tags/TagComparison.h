// SPDX-License-Identifier: GPL-3.0-or-later
// TagComparison: collects what differs between the tags that were meant and those that were read.
#pragma once

#include "tags/Id3Parse.h"
#include "tags/TagContainer.h"
#include "tags/TagDifference.h"
#include "tags/TagOptions.h"
#include "tags/TagParse.h"
#include "tags/Tags.h"

#include <vector>

namespace lacquer {

class TagComparison {
public:
    explicit TagComparison(const Tags& expected) : expected_(expected) {}

    [[nodiscard]] const Tags& expected() const { return expected_; }

    /// Every row of the table that has a name in the container, and what no row names.
    void texts(const char* place, TagTexts found, TagContainer container);
    /// Width and height count where the container holds them.
    void pictures(const char* place, const std::vector<Picture>& found, bool withSize);
    /// One field by itself.
    void text(const char* place, const QString& field, const QString& shouldBe, const QString& is);
    /// An ID3v2 tag: its version, texts and picture. `found` is empty where there is none.
    void id3(const char* place, const std::optional<ReadId3>& found, Id3Version version);

    [[nodiscard]] std::vector<TagDifference> take() { return std::move(differences_); }

private:
    Tags expected_;
    std::vector<TagDifference> differences_;
};

}  // namespace lacquer
