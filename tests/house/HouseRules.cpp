// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/HouseRules.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace lacquer::test {

namespace {

using namespace Qt::StringLiterals;

struct Room {
    QString folder;
    QStringList mayInclude;  ///< rooms, or single headers of a room
    QStringList qtModules;
};

struct Library {
    QString name;
    QRegularExpression headers;
    QStringList rooms;
    int files;                ///< how many .cpp files may name it
    QStringList alsoHeaders;  ///< headers of ours that may name it too
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

const std::vector<Room>& rooms()
{
    static const char* const gui = "QtCore QtGui";
    static const char* const desktop = "QtCore QtGui QtWidgets QtSvg QtNetwork QtConcurrent";
    static const std::vector<Room> table = {
        {u"core/dsp"_s, {}, {}},
        {u"core/base"_s, {}, words("QtCore")},
        {u"core/model"_s,
         words("dsp/Parameter.h dsp/Processor.h dsp/Registry.h dsp/Fade.h dsp/Dither.h dsp/Decibels.h base"),
         words("QtCore")},
        {u"core/audio"_s, words("base dsp/Block.h"), words("QtCore")},
        {u"core/render"_s, words("dsp base model audio"), words("QtCore")},
        {u"core/measure"_s, words("dsp base model audio render"), words("QtCore")},
        {u"core/disc"_s, words("base audio"), words("QtCore")},
        {u"core/tags"_s, words("base model"), words("QtCore")},
        {u"core/picture"_s, words("base"), words(gui)},
        {u"core/delivery"_s, words("dsp base model audio render measure disc tags"), words("QtCore")},
        {u"core/report"_s, words("base model measure disc delivery picture"), words(gui)},
        {u"core/playback"_s, words("dsp base model audio render measure"), words("QtCore")},
        {u"widgets"_s, words("dsp/Parameter.h"), words("QtCore QtGui QtWidgets QtSvg")},
        {u"app/cli"_s,
         // Of reports the parts that are words; paper and pictures are lacquer-report's.
         words("dsp base model audio render measure disc tags delivery playback i18n report/ReportData.h "
               "report/ReportFacts.h report/ReportMaking.h report/ReportPage.h report/ReportText.h report/ReportHtml.h "
               "report/ReportJson.h report/ServiceForecast.h report/DeliveryPapers.h"),
         words("QtCore")},
        {u"app/report"_s, words("base report picture i18n"), words(gui)},
        {u"app/desktop"_s,
         words("dsp base model audio render measure disc tags picture delivery report playback widgets i18n"),
         words(desktop)},
        {u"i18n"_s, {}, words("QtCore")},
    };
    return table;
}

const std::vector<Library>& libraries()
{
    const auto headers = [](const char* pattern) { return QRegularExpression(QString::fromLatin1(pattern)); };
    static const std::vector<Library> table = {
        {u"FFTW"_s, headers("^fftw3\\.h$"), words("core/dsp"), 2, {}},
        {u"OpenSSL"_s, headers("^openssl/"), words("core/base"), 2, {}},
        {u"nlohmann"_s, headers("^nlohmann/"), words("core/base"), 0, words("core/base/Json.h core/base/Precompiled.h")},
        {u"libsndfile"_s, headers("^sndfile\\.hh?$"), words("core/audio"), 2, {}},
        {u"soxr"_s, headers("^soxr\\.h$"), words("core/audio"), 2, {}},
        {u"libebur128"_s, headers("^ebur128\\.h$"), words("core/measure"), 2, {}},
        {u"TagLib"_s, headers("^taglib/|^(tag|fileref|tpropertymap|id3v2tag|wavfile|flacfile)\\.h$"), words("core/tags"),
         2, {}},
        {u"LAME"_s, headers("^lame/"), words("core/delivery"), 2, {}},
        {u"Opus"_s, headers("^(opus/)?opus"), words("core/delivery"), 2, {}},
        {u"Vorbis"_s, headers("^(vorbis|ogg)/"), words("core/delivery"), 2, {}},
        {u"FLAC"_s, headers("^FLAC(\\+\\+)?/"), words("core/delivery core/audio"), 2, {}},
        {u"FFmpeg"_s, headers("^lib(av|sw)[a-z]+/"), words("core/delivery"), 2, {}},
        // The C library's own conversions, for the one Japanese character set of CD-TEXT.
        {u"iconv"_s, headers("^iconv\\.h$"), words("core/disc"), 1, {}},
        {u"zlib"_s, headers("^zlib\\.h$"), words("core/disc"), 1, {}},
        {u"libzip"_s, headers("^zip(conf)?\\.h$"), words("core/delivery"), 1, {}},
        {u"PortAudio"_s, headers("^(portaudio|pa_[a-z_]+)\\.h$"), words("core/playback"), 2, {}},
        {u"the processor's own instructions"_s, headers("^([a-z]*mmintrin|arm_neon)\\.h$"), words("core/base core/dsp"), 2,
         words("core/base/Denormals.h")},
        // Linux first: what another system would need anew stays in few rooms.
        {u"the operating system"_s,
         headers("^(sys/.*|linux/.*|unistd|fcntl|pthread|sched|dirent|poll|signal|termios|pwd|spawn|dlfcn)(\\.h)?$"),
         // The thirteenth is the window's jobs, which give way to sound by thread priority; the fourteenth loads FFmpeg late.
         words("core/base core/audio core/playback app/cli app/desktop app/report"), 14, {}},
    };
    return table;
}

const Room* roomOf(const QString& path)
{
    for (const Room& room : rooms())
        if (path.startsWith(room.folder + u'/'))
            return &room;
    return nullptr;
}

/// "base" for core/base, "cli" for app/cli.
QString shortName(const Room& room)
{
    return room.folder.section(u'/', -1);
}

QStringList includesOf(const QByteArray& text)
{
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"][^>\"\\n]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = line.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

/// The Qt module a header such as <QString> or <QtCore/qstring.h> belongs to; empty when it is not Qt's.
QString qtModuleOf(const QString& header)
{
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    if (!header.startsWith(u'Q') && !header.startsWith(u"qt"_s) && !header.startsWith(u"qglobal"_s))
        return {};
    const QString installed = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const char* module : {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtConcurrent", "QtTest"})
        if (QFile::exists(installed + u'/' + QLatin1StringView(module) + u'/' + header))
            return QString::fromLatin1(module);
    return u"an unknown Qt module"_s;
}

QString quotedBreach(const Room& room, const QString& path, const QString& header)
{
    if (header.startsWith(u"../"_s))
        return u"%1 includes \"%2\" by a relative path"_s.arg(path, header);
    if (!header.contains(u'/')) {
        if (room.folder.startsWith(u"core/"_s))
            return u"%1 includes \"%2\" without its room's name"_s.arg(path, header);
        return {};
    }
    const QString other = header.section(u'/', 0, 0);
    // Programs may have folders of their own; those of the engine's rooms are flat or named in full.
    const auto isRoom = [&](const Room& each) { return shortName(each) == other; };
    const bool ownFolder = room.folder.startsWith(u"app/"_s) && std::none_of(rooms().begin(), rooms().end(), isRoom);
    const bool home = ownFolder || other == shortName(room) || header.startsWith(room.folder + u'/');
    if (home || room.mayInclude.contains(other) || room.mayInclude.contains(header))
        return {};
    return u"%1 includes \"%2\", which %3 may not see"_s.arg(path, header, room.folder);
}

}  // namespace

SourceTree readSources(const QString& root, const QStringList& folders)
{
    SourceTree tree;
    for (const QString& folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                tree.insert(file.fileName().mid(root.size() + 1), file.readAll());
        }
    }
    return tree;
}

QStringList layeringBreaches(const SourceTree& tree)
{
    static const QRegularExpression standard(u"^[a-z0-9_]+$"_s);
    QStringList breaches;
    QMap<QString, QSet<QString>> users;
    for (const auto& [path, text] : tree.asKeyValueRange()) {
        const Room* room = roomOf(path);
        if (!room) {
            breaches += u"%1 stands in no room of the table"_s.arg(path);
            continue;
        }
        for (const QString& include : includesOf(text)) {
            const QString header = include.mid(1);
            if (include.startsWith(u'"')) {
                if (const QString breach = quotedBreach(*room, path, header); !breach.isEmpty())
                    breaches += breach;
                continue;
            }
            const auto library = std::find_if(libraries().begin(), libraries().end(),
                                              [&](const Library& l) { return l.headers.match(header).hasMatch(); });
            if (library != libraries().end()) {
                if (library->alsoHeaders.contains(path))
                    continue;
                if (!library->rooms.contains(room->folder)) {
                    breaches += u"%1 includes <%2>: %3 does not belong in %4"_s.arg(path, header, library->name, room->folder);
                    continue;
                }
                if (path.endsWith(u".h"_s) && library->files > 0)
                    breaches += u"%1 includes <%2>: %3 may be named in .cpp files only"_s.arg(path, header, library->name);
                users[library->name].insert(path);
            } else if (const QString module = qtModuleOf(header); !module.isEmpty()) {
                if (!room->qtModules.contains(module))
                    breaches += u"%1 includes <%2>: %3 does not belong in %4"_s.arg(path, header, module, room->folder);
            } else if (!standard.match(header).hasMatch()) {
                breaches += u"%1 includes <%2>, which no line of the table knows"_s.arg(path, header);
            }
        }
    }
    for (const Library& library : libraries()) {
        QStringList files = users.value(library.name).values();
        files.sort();
        if (files.size() > library.files)
            breaches += u"%1: %2 is named in %3 files, at most %4 may"_s.arg(files.join(u", "_s), library.name)
                            .arg(files.size()).arg(library.files);
    }
    return breaches;
}

QStringList openingBreaches(const QString& path, const QByteArray& text)
{
    QStringList breaches;
    QList<QByteArray> lines = text.split('\n');
    if (lines.first().startsWith("#!"))
        lines.removeFirst();
    static const QByteArray licence = "SPDX-License-Identifier: GPL-3.0-or-later";
    if (lines.isEmpty() || !lines.first().contains(licence))
        breaches += u"%1 does not open with its licence line"_s.arg(path);
    if (!path.endsWith(u".h"_s))
        return breaches;
    qsizetype end = 1;
    while (end < lines.size() && lines.at(end).startsWith("// "))
        ++end;
    if (end == 1 || !lines.at(end - 1).trimmed().endsWith('.'))
        breaches += u"%1 does not say in one sentence what it is"_s.arg(path);
    if (end >= lines.size() || lines.at(end) != "#pragma once")
        breaches += u"%1 has no #pragma once after its opening sentence"_s.arg(path);
    return breaches;
}

QStringList strangersAtTheTop(const QStringList& names)
{
    static const QStringList allowed = words(
        "CMakeLists.txt CMakePresets.json LICENSE LICENSES README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md app core "
        "widgets i18n packaging tests build");
    QStringList strangers;
    for (const QString& name : names)
        if (!name.startsWith(u'.') && !allowed.contains(name))
            strangers += name;
    return strangers;
}

}  // namespace lacquer::test
