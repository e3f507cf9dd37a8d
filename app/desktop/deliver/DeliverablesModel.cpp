// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/DeliverablesModel.h"

#include "Workspace.h"
#include "base/SystemError.h"
#include "deliver/BuildRun.h"
#include "deliver/DeliveryOutlook.h"
#include "frame/LampIcon.h"
#include "widgets/Figures.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

}  // namespace

QString shownRate(int rateHz)
{
    return DeliverablesModel::tr("%1 kHz").arg(figures(rateHz / 1000.0, rateHz % 1000 ? rateHz % 100 ? 2 : 1 : 0));
}

QString shownDither(DitherType dither)
{
    switch (dither) {
    case DitherType::None:
        return DeliverablesModel::tr("None");
    case DitherType::Flat:
        return DeliverablesModel::tr("Flat");
    case DitherType::Light:
        return DeliverablesModel::tr("Shaped, light");
    case DitherType::Strong:
        break;
    }
    return DeliverablesModel::tr("Shaped, strong");
}

DeliverablesModel::DeliverablesModel(const Desk& desk, const DeliveryOutlook& outlook, const BuildRun& run, QWidget* view)
    : QAbstractTableModel(view), desk_(desk), outlook_(outlook), run_(run), view_(view)
{
    rows_ = int(desk.workspace.album().deliverables.size());
}

const Deliverable& DeliverablesModel::at(int row) const
{
    return desk_.workspace.album().deliverables.at(std::size_t(row));
}

QStringList DeliverablesModel::ticked() const
{
    QStringList names;
    for (const Deliverable& one : desk_.workspace.album().deliverables)
        if (canBuild(one.kind) && !unticked_.contains(one.name))
            names << one.name;
    return names;
}

void DeliverablesModel::setUnticked(const QStringList& names)
{
    unticked_ = names;
    refresh();
}

void DeliverablesModel::refresh()
{
    const int rows = int(desk_.workspace.album().deliverables.size());
    if (rows > rows_) {
        beginInsertRows({}, rows_, rows - 1);
        rows_ = rows;
        endInsertRows();
    } else if (rows < rows_) {
        beginRemoveRows({}, rows, rows_ - 1);
        rows_ = rows;
        endRemoveRows();
    }
    if (rows_ > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, Columns - 1));
}

void DeliverablesModel::refreshStates()
{
    if (rows_ > 0)
        Q_EMIT dataChanged(index(0, State), index(rows_ - 1, State), {Qt::DisplayRole});
}

int DeliverablesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::min(rows_, int(desk_.workspace.album().deliverables.size()));
}

int DeliverablesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

std::pair<int, QString> DeliverablesModel::stateOf(const Deliverable& deliverable) const
{
    const auto lamp = [](LampState state, const QString& words) { return std::pair(int(state), words); };
    if (!canBuild(deliverable.kind))
        return lamp(LampState::Error, tr("This version does not build this kind yet"));
    if (run_.running() && run_.names().contains(deliverable.name))
        return lamp(LampState::Working, tr("being built, %1 %").arg(int(run_.fraction() * 100)));
    if (run_.state() == BuildRun::State::Done)
        for (const DeliveredSet& set : run_.outcome().sets)
            if (set.name == deliverable.name) {
                if (*run_.album() != desk_.workspace.album())
                    return lamp(LampState::Waits, tr("built; the album has changed since"));
                const auto files = int(set.files.size());
                return lamp(LampState::Fine, tr("%1 of %1 verified").arg(files));
            }
    if (unticked_.contains(deliverable.name))
        return lamp(LampState::Waits, tr("left out"));
    const auto present = outlook_.picture().present.find(deliverable.name);
    if (present != outlook_.picture().present.end())
        return lamp(LampState::Waits, tr("%n file(s) in the folder", nullptr, present->second));
    return lamp(LampState::Waits, tr("not built yet"));
}

QString DeliverablesModel::words(const Deliverable& deliverable, int column) const
{
    const Album& album = desk_.workspace.album();
    switch (column) {
    case Name:
        return deliverable.name;
    case Format: {
        if (deliverable.isDisc())
            return tr("%1 · 44.1 kHz · 16-bit").arg(shownKind(deliverable.kind));
        const auto rate = deliverable.rate ? deliverable.rate : album.rate;
        return tr("%1 · %2 · %3-bit").arg(shownKind(deliverable.kind), rate ? shownRate(*rate) : tr("album's rate")).arg(deliverable.bits);
    }
    case Dither:
        return shownDither(deliverable.dither);
    case Ceiling: {
        const auto ceiling = deliverable.ceilingDbtp ? deliverable.ceilingDbtp : album.loudness.ceilingDbtp;
        return ceiling ? figures(*ceiling, 1) : tr("none");
    }
    case Files: {
        if (deliverable.isDisc())
            return deliverable.gaps == GapRule::Keep     ? tr("One disc, pauses in the track before")
                   : deliverable.gaps == GapRule::Pregap ? tr("One disc, pauses counted down")
                                                         : tr("One disc, no pauses");
        if (deliverable.pieces == Pieces::Album)
            return tr("One file");
        const QString gaps = deliverable.gaps == GapRule::Keep ? tr("pauses at the end") : deliverable.gaps == GapRule::Pregap ? tr("pauses at the start") : tr("no pauses");
        return deliverable.cut == CutRule::Grid ? tr("One per song, %1, CD frames").arg(gaps) : tr("One per song, %1").arg(gaps);
    }
    case State:
        return stateOf(deliverable).second;
    case Size:
        if (const auto* planned = outlook_.picture().find(deliverable.name)) {
            const auto bytes = outlook_.picture().bytesOf(*planned);
            return deliverable.kind == DeliverableKind::Flac ? tr("under %1").arg(shownSize(bytes)) : shownSize(bytes);
        }
        return u"—"_s;
    default:
        return {};
    }
}

QVariant DeliverablesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Deliverable& deliverable = at(index.row());
    const auto& theme = Theme::of(view_);
    const bool builds = canBuild(deliverable.kind) && !unticked_.contains(deliverable.name);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == Tick ? QVariant() : words(deliverable, index.column());
    case Qt::CheckStateRole:
        return index.column() == Tick ? QVariant(builds ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        if (index.column() == State)
            return lampIcon(LampState(stateOf(deliverable).first), view_);
        if (index.column() == Name)
            return QIcon(iconPixmap(deliverable.pieces == Pieces::Album ? u"disc"_s : u"file"_s, theme.textSecondary, theme.px(16), view_->devicePixelRatioF()));
        return {};
    case Qt::ForegroundRole:
        if (!builds)
            return theme.textQuiet;
        if (index.column() == Ceiling && !deliverable.ceilingDbtp)
            return theme.textSecondary;
        return index.column() == Name || index.column() == Ceiling ? theme.text : theme.textSecondary;
    case Qt::FontRole:
        return index.column() == Name ? theme.fonts.bodyStrong : theme.fonts.body;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Size || index.column() == Ceiling ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return index.column() == Tick ? tr("Build this one") : words(deliverable, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Tick)
            return builds ? tr("%1: will be built").arg(deliverable.name) : tr("%1: left out").arg(deliverable.name);
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), words(deliverable, index.column()));
    default:
        return {};
    }
}

QVariant DeliverablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Size || section == Ceiling ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Deliverable");
    case Format:
        return tr("Format");
    case Dither:
        return tr("Dither");
    case Ceiling:
        return tr("Ceiling");
    case Files:
        return tr("Files");
    case State:
        return tr("State");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

Qt::ItemFlags DeliverablesModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Tick && index.row() < rowCount() && canBuild(at(index.row()).kind))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool DeliverablesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.row() >= rowCount())
        return false;
    const QString name = at(index.row()).name;
    if (index.column() == Tick && role == Qt::CheckStateRole && canBuild(at(index.row()).kind)) {
        unticked_.removeAll(name);
        if (value.toInt() != Qt::Checked)
            unticked_ << name;
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), Columns - 1));
        Q_EMIT tickedChanged();
        return true;
    }
    if (index.column() == Name && role == Qt::EditRole) {
        const auto wanted = value.toString().trimmed();
        if (wanted.isEmpty() || wanted == name)
            return false;
        const auto row = std::size_t(index.row());
        return desk_.workspace.tryEdit(tr("Rename \"%1\" to \"%2\"").arg(name, wanted), [row, wanted](Album& album) -> Result<void> {
            album.deliverables.at(row).name = wanted;
            return {};
        });
    }
    return false;
}

}  // namespace lacquer
