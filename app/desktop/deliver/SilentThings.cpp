// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/SilentThings.h"

#include "dsp/Registry.h"
#include "model/Album.h"

#include <QCoreApplication>

namespace lacquer {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("SilentThings", text);
}

void addBypassed(QStringList& list, const Chain& chain, const QString& whose)
{
    for (const ProcessorSettings& one : chain) {
        if (!one.bypassed)
            continue;
        const auto* type = one.registered();
        const QString name = type ? QCoreApplication::translate("Processor", type->name) : QString::fromStdString(one.type);
        list << words(QT_TRANSLATE_NOOP("SilentThings", "%1 of %2 is bypassed: the files will be without it")).arg(name, whose);
    }
}

}  // namespace

QStringList silentThings(const Album& album, const std::set<Id>& soloed)
{
    QStringList list;
    addBypassed(list, album.chain, words(QT_TRANSLATE_NOOP("SilentThings", "the album's chain")));
    for (const SharedSong& song : album.songs) {
        if (!song->enabled)
            continue;
        const auto title = QStringLiteral("\"%1\"").arg(song->title);
        addBypassed(list, song->chain, title);
        for (const Stem& stem : song->stems) {
            const auto name = words(QT_TRANSLATE_NOOP("SilentThings", "\"%1\" of %2")).arg(stem.name, title);
            addBypassed(list, stem.chain, name);
            if (stem.muted)
                list << words(QT_TRANSLATE_NOOP("SilentThings", "%1 is muted: the files will be without it")).arg(name);
            if (soloed.contains(stem.id))
                list << words(QT_TRANSLATE_NOOP("SilentThings", "%1 is soloed, for listening only: the files will hold all stems")).arg(name);
        }
    }
    return list;
}

}  // namespace lacquer
