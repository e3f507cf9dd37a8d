// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds every file of a folder to a fuzz target, so that what once broke it is tried again in every run.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argc, char** argv)
{
    std::vector<std::filesystem::path> files;
    if (argc == 2)
        for (const auto& entry : std::filesystem::directory_iterator(argv[1]))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        std::printf("%s\n", file.filename().c_str());
        std::fflush(stdout);
        std::ifstream stream(file, std::ios::binary);
        const std::vector<char> bytes{std::istreambuf_iterator<char>(stream), {}};
        // Every cut as well: files that end early are the commonest damage of all.
        for (std::size_t size = bytes.size();; size -= std::max<std::size_t>(1, bytes.size() / 400)) {
            const std::vector<std::uint8_t> exact(bytes.begin(), bytes.begin() + std::ptrdiff_t(size));
            LLVMFuzzerTestOneInput(exact.data(), exact.size());
            if (size < std::max<std::size_t>(1, bytes.size() / 400))
                break;
        }
    }
    std::printf("Totals: %zu passed, %d failed\n", files.size(), files.empty() ? 1 : 0);
    return files.empty() ? 1 : 0;
}
