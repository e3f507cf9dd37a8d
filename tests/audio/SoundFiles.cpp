// SPDX-License-Identifier: GPL-3.0-or-later
#include "SoundFiles.h"

#include "audio/ByteOrder.h"

#include <QProcess>

#include <fstream>
#include <random>

namespace lacquer::test {

QByteArray waveBytes(const WaveHeader& header, const QByteArray& data)
{
    const int align = header.blockAlign >= 0 ? header.blockAlign : header.channels * ((header.bits + 7) / 8);
    QByteArray bytes("RIFF");
    appendLittleEndian(bytes, header.riffSizeGiven ? header.riffSize : std::uint32_t(36 + data.size() + data.size() % 2), 4);
    bytes += "WAVEfmt ";
    appendLittleEndian(bytes, 16, 4);
    appendLittleEndian(bytes, std::uint64_t(header.tag), 2);
    appendLittleEndian(bytes, std::uint64_t(header.channels), 2);
    appendLittleEndian(bytes, header.rateHz, 4);
    appendLittleEndian(bytes, std::uint64_t(header.rateHz) * std::uint64_t(align), 4);
    appendLittleEndian(bytes, std::uint64_t(align), 2);
    appendLittleEndian(bytes, std::uint64_t(header.bits), 2);
    bytes += "data";
    appendLittleEndian(bytes, header.dataSizeGiven ? header.dataSize : std::uint32_t(data.size()), 4);
    bytes += data;
    if (data.size() % 2 != 0)
        bytes += '\0';
    return bytes;
}

std::vector<std::int32_t> integers(std::uint64_t seed, int count, int bits)
{
    std::mt19937_64 engine(seed);
    std::vector<std::int32_t> samples(static_cast<std::size_t>(count));
    for (auto& sample : samples)
        sample = std::int32_t(std::int64_t(engine()) >> (64 - bits));
    if (count >= 2) {
        samples[0] = std::int32_t(-(std::int64_t(1) << (bits - 1)));
        samples[1] = std::int32_t((std::int64_t(1) << (bits - 1)) - 1);
    }
    return samples;
}

QByteArray packed(const std::vector<std::int32_t>& samples, int bits)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(samples.size()) * (bits / 8));
    for (const auto sample : samples)
        appendLittleEndian(bytes, std::uint32_t(sample), bits / 8);
    return bytes;
}

void writeFile(const std::filesystem::path& path, const QByteArray& bytes)
{
    // A new file instead of an old one cut to nothing: some file systems wait for the disk when that is closed.
    std::filesystem::remove(path);
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.constData(), bytes.size());
    file.close();
    if (!file)
        qFatal("cannot write %s", path.c_str());
}

QByteArray readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return QByteArray::fromStdString({std::istreambuf_iterator<char>(file), {}});
}

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning() << program << arguments << "failed:" << process.errorString() << process.readAllStandardError();
        return {};
    }
    const QByteArray output = process.readAllStandardOutput();
    return output.isEmpty() ? QByteArray("\n") : output;
}

}  // namespace lacquer::test
