// SPDX-License-Identifier: GPL-3.0-or-later
// savetool TARGET CONTENTFILE: one save with backups and nothing else, for the tests that break the disk under it.
#include "base/SafeFile.h"

#include <csignal>
#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: savetool TARGET CONTENTFILE\n");
        return 2;
    }
    // Else a limit on file sizes ends the process instead of failing the write.
    std::signal(SIGXFSZ, SIG_IGN);
    const auto content = lacquer::readWhole(argv[2], 64 << 20);
    lacquer::SaveOptions options;
    options.backups = lacquer::BackupRules{};
    const auto saved =
        content ? lacquer::saveSafely(argv[1], *content, options) : lacquer::Result<void>(content.error());
    if (saved)
        return 0;
    std::fprintf(stderr, "savetool: %s\n", qUtf8Printable(saved.error().message));
    // The numbers of sysexits.h that the command line uses.
    switch (saved.error().kind) {
        case lacquer::ErrorKind::Missing:
            return 66;
        case lacquer::ErrorKind::CannotCreate:
            return 73;
        case lacquer::ErrorKind::InputOutput:
            return 74;
        case lacquer::ErrorKind::Busy:
            return 75;
        case lacquer::ErrorKind::Permission:
            return 77;
        default:
            return 1;
    }
}
