// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hash.h"

#include "base/FileDescriptor.h"
#include "base/SystemError.h"

#include <openssl/evp.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <vector>

namespace lacquer {

namespace {

/// A library without SHA-256 or without memory for it cannot go on: a wrong hash would corrupt caches and manifests.
void require(bool worked)
{
    if (!worked)
        std::abort();
}

std::array<unsigned char, 8> littleEndian(std::uint64_t value)
{
    std::array<unsigned char, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(value >> (8 * i));
    return bytes;
}

}  // namespace

struct Hash::State {
    State() : context(EVP_MD_CTX_new()) { require(context && EVP_DigestInit_ex(context, EVP_sha256(), nullptr) == 1); }
    State(const State& other) : context(EVP_MD_CTX_new())
    {
        require(context && EVP_MD_CTX_copy_ex(context, other.context) == 1);
    }
    State& operator=(const State&) = delete;
    ~State() { EVP_MD_CTX_free(context); }
    EVP_MD_CTX* context;
};

Hash::Hash() : state_(std::make_unique<State>())
{
}
Hash::Hash(const Hash& other) : state_(std::make_unique<State>(*other.state_))
{
}
Hash& Hash::operator=(const Hash& other)
{
    state_ = std::make_unique<State>(*other.state_);
    return *this;
}
Hash::Hash(Hash&&) noexcept = default;
Hash& Hash::operator=(Hash&&) noexcept = default;
Hash::~Hash() = default;

Hash& Hash::addBytes(const void* bytes, std::size_t size)
{
    require(EVP_DigestUpdate(state_->context, bytes, size) == 1);
    return *this;
}

Hash& Hash::addBytes(std::string_view bytes)
{
    return addBytes(bytes.data(), bytes.size());
}

Hash& Hash::addText(std::string_view text)
{
    return addInteger(std::int64_t(text.size())).addBytes(text);
}

Hash& Hash::addInteger(std::int64_t value)
{
    const auto bytes = littleEndian(std::uint64_t(value));
    return addBytes(bytes.data(), bytes.size());
}

Hash& Hash::addReal(double value)
{
    if (value == 0.0)
        value = 0.0;
    if (std::isnan(value))
        value = std::numeric_limits<double>::quiet_NaN();
    const auto bytes = littleEndian(std::bit_cast<std::uint64_t>(value));
    return addBytes(bytes.data(), bytes.size());
}

std::string Hash::hex() const
{
    const State copy(*state_);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(copy.context, digest.data(), &size) == 1);
    std::string out;
    for (unsigned int i = 0; i < size; ++i) {
        out += "0123456789abcdef"[digest[i] >> 4];
        out += "0123456789abcdef"[digest[i] & 15];
    }
    return out;
}

std::string hashBytes(std::string_view bytes)
{
    return Hash().addBytes(bytes).hex();
}

Result<std::string> hashFile(const std::filesystem::path& path, Progress& progress)
{
    auto file = FileDescriptor::openRegular(path);
    if (!file)
        return file.error();
    Hash hash;
    std::vector<char> block(std::size_t(1) << 20);
    for (;;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        std::size_t got = 0;
        if (const auto failed = file->read(block.data(), block.size(), got))
            return readingError(path, failed);
        hash.addBytes(block.data(), got);
        progress.add(std::int64_t(got));
        if (got < block.size())
            return hash.hex();
    }
}

}  // namespace lacquer
