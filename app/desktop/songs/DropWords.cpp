// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/DropWords.h"

#include "songs/SongWords.h"

#include <QCoreApplication>

namespace lacquer {

namespace {

class DropWords {
    Q_DECLARE_TR_FUNCTIONS(DropWords)
};

}  // namespace

QString useOfFileWords(DropRole role, const QString& roleName)
{
    switch (role) {
    case DropRole::Mix:
        return DropWords::tr("Mix");
    case DropRole::Reference:
        return DropWords::tr("Reference mix");
    case DropRole::Ignore:
        return DropWords::tr("Leave out");
    case DropRole::Stem:
        break;
    }
    if (roleName.isEmpty())
        return DropWords::tr("Stem");
    return roleName.at(0).toUpper() + roleName.mid(1);
}

QString notedWords(const DropFile& file, int commonRate)
{
    if (file.role != DropRole::Ignore && file.file.lossy)
        return DropWords::tr("%1: ask for the original").arg(QString::fromStdString(file.file.format).toUpper());
    if (file.role != DropRole::Ignore && file.role != DropRole::Reference && file.file.rateHz != commonRate)
        return DropWords::tr("%1, will be converted once").arg(rateWords(file.file.rateHz));
    if (file.role == DropRole::Reference)
        return DropWords::tr("never delivered");
    switch (file.reason) {
    case DropReason::Name:
        return file.doubtful ? DropWords::tr("a guess from \"%1\"").arg(file.matched) : DropWords::tr("from the name");
    case DropReason::Folder:
        return DropWords::tr("from its folder");
    case DropReason::OnlyFile:
        return DropWords::tr("fine");
    case DropReason::SongsName:
        return DropWords::tr("named like the song");
    case DropReason::Neighbours:
        return DropWords::tr("lies among stems");
    case DropReason::OlderVersion:
        return DropWords::tr("\"%1\" is newer").arg(file.matched);
    case DropReason::NotInTheMix:
        return DropWords::tr("no part of the mix");
    case DropReason::SecondMix:
        return DropWords::tr("one mix is there already");
    case DropReason::ByHand:
        return DropWords::tr("your choice");
    }
    return {};
}

}  // namespace lacquer
