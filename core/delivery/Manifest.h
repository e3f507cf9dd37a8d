// SPDX-License-Identifier: GPL-3.0-or-later
// Manifest: what a build delivered and with what it was made, so that anyone can check it or make it again.
#pragma once

#include "base/Result.h"
#include "delivery/FileProof.h"
#include "model/Album.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lacquer {

/// One delivered file.
struct ManifestFile {
    std::filesystem::path path;   ///< relative to the build's folder
    std::string recipe;           ///< PlannedFile::recipe
    FileReading reading;
    std::string md5;              ///< beside the SHA-256, for those whose programs know no other; 32 lower-case digits
    QString deliverable;          ///< whose file it is; empty in manifests of older versions
};

/// The files of one build folder, and the text of manifest.json and SHA256SUMS.
struct Manifest {
    std::vector<ManifestFile> files;

    [[nodiscard]] const ManifestFile* find(const std::filesystem::path& path) const;
};

/// manifest.json: program, libraries, sources and files; nothing about clock, machine or folder, so that the same album
/// gives the same bytes.
[[nodiscard]] std::string manifestText(const Manifest& manifest, const Album& album);

/// Reads manifest.json; what it says of program and sources is not needed. BadData with a reason, without file name.
[[nodiscard]] Result<Manifest> parseManifest(std::string_view text);

/// SHA256SUMS for these files and further ones that are already in `folder`: what `sha256sum -c` reads.
[[nodiscard]] std::string checksumText(const std::map<std::filesystem::path, std::string>& hashes);

/// The MD5 of a file, as it stands in the manifest. Fails like hashFile. Any thread.
[[nodiscard]] Result<std::string> md5OfFile(const std::filesystem::path& path, const Progress& progress);

/// The libraries that take part in a delivery, by name, with their versions.
[[nodiscard]] std::map<std::string, std::string> deliveryLibraries();

}  // namespace lacquer
