// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/DropDelegate.h"

#include "songs/DropModel.h"
#include "widgets/Figures.h"
#include "widgets/Icons.h"
#include "widgets/Lamp.h"
#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// The editor of a song's place: which of its choices means what.
constexpr const char* titleBefore = "title";

}  // namespace

void DropDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const DropModel*>(index.model());
    if (!model || index.row() >= model->rowCount())
        return;
    const auto& theme = Theme::of(option.widget);
    const auto& row = model->rows()[std::size_t(index.row())];
    const auto* file = model->fileAt(index.row());
    const bool chosen = option.state & QStyle::State_Selected, out = file && file->role == DropRole::Ignore;
    painter->save();
    if (chosen)
        painter->fillRect(option.rect, theme.signalDeep);
    painter->setPen(QPen(theme.groove, 0));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QString text = index.data().toString();
    const int pad = theme.px(8);
    QRect place = option.rect.adjusted(pad, 0, -pad, 0);
    const bool titled = row.file < 0 || row.alone;
    QFont font = index.column() == DropModel::SongTitle && titled ? theme.fonts.bodyStrong : theme.fonts.body;
    QColor ink = out ? theme.textDisabled : index.column() == DropModel::SongTitle ? theme.text : theme.textSecondary;
    if (chosen && index.column() <= DropModel::SongTitle)
        ink = theme.signalStrong;
    if (index.column() == DropModel::UsedAs && file) {
        const int arrow = theme.px(14);
        const bool reference = file->role == DropRole::Reference;
        const int wide = std::min(place.width(), int(QFontMetricsF(font).horizontalAdvance(text)) + arrow + theme.px(28));
        const QRectF box(place.left(), place.center().y() - theme.px(11), wide, theme.px(22));
        drawGround(*painter, box, theme.metrics.radiusToggle, theme.well,
                   file->doubtful ? theme.warning : reference ? theme.compareDim : theme.grooveStrong, 1,
                   file->doubtful ? Qt::DashLine : Qt::SolidLine);
        drawIcon(*painter, QRectF(box.right() - arrow - theme.px(6), box.top(), arrow, box.height()), u"down"_s, theme.textQuiet, arrow);
        painter->setPen(out ? theme.textQuiet : reference ? theme.compare : theme.text);
        painter->setFont(font);
        const double room = wide - arrow - theme.px(22);
        painter->drawText(box.adjusted(theme.px(9), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, elided(text, font, room));
    } else {
        if (index.column() == DropModel::Noted && file && model->isWarned(*file)) {
            drawLamp(*painter, QRectF(place.left(), place.center().y() - theme.px(6), theme.px(12), theme.px(12)),
                     LampState::Warning, theme);
            place.setLeft(place.left() + theme.px(18));
        }
        if (index.column() == DropModel::UsedAs && row.file < 0)
            ink = theme.textSecondary;
        painter->setPen(ink);
        const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        if (index.column() == DropModel::Facts || index.column() == DropModel::Number) {
            drawFigures(*painter, place, int(align), text, font);
        } else {
            painter->setFont(font);
            painter->drawText(place, int(align), elided(text, font, place.width()));
        }
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(theme.focus, theme.px(2)));
        painter->drawRect(option.rect.adjusted(theme.px(1), theme.px(1), -theme.px(2), -theme.px(2)));
    }
    painter->restore();
}

QSize DropDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto& theme = Theme::of(option.widget);
    return {theme.px(60), theme.metrics.tableRow};
}

QWidget* DropDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const DropModel*>(index.model());
    const auto& row = model->rows()[std::size_t(index.row())];
    if (index.column() == DropModel::SongTitle && row.file < 0) {
        auto* line = new QLineEdit(parent);
        line->setAccessibleName(tr("Title of the song"));
        return line;
    }
    auto* box = new QComboBox(parent);
    if (index.column() == DropModel::UsedAs) {
        box->setAccessibleName(tr("Used as"));
        for (const auto& use : DropModel::uses(*model->fileAt(index.row())))
            box->addItem(use.words);
    } else {
        // Typing renames a song that is this one file; choosing moves the file.
        box->setAccessibleName(row.alone ? tr("Title, or another song") : tr("Belongs to song"));
        box->setEditable(row.alone);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setCompleter(nullptr);
        box->addItems(model->songChoices());
    }
    auto* self = const_cast<DropDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        box->setProperty("picked", true);
        Q_EMIT self->commitData(box);
        // A change regroups the rows, and editors go with them.
        if (!box->isHidden())
            Q_EMIT self->closeEditor(box);
    });
    if (!box->isEditable())
        QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void DropDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const DropModel*>(index.model());
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(index.data().toString());
        return;
    }
    auto* box = qobject_cast<QComboBox*>(editor);
    const auto& row = model->rows()[std::size_t(index.row())];
    if (index.column() == DropModel::UsedAs) {
        box->setCurrentText(index.data().toString());
        return;
    }
    box->setCurrentIndex(int(row.song));
    if (box->isEditable()) {
        const auto title = index.data().toString();
        box->setEditText(title);
        box->setProperty(titleBefore, title);
        box->lineEdit()->selectAll();
    }
}

void DropDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
        return;
    }
    const auto* box = qobject_cast<QComboBox*>(editor);
    const bool picked = box->property("picked").toBool();
    if (index.column() == DropModel::UsedAs) {
        if (picked || box->currentText() != index.data().toString())
            model->setData(index, box->currentIndex(), Qt::EditRole);
        return;
    }
    const auto typed = box->currentText();
    if (box->isEditable() && box->findText(typed) < 0) {
        if (typed != box->property(titleBefore).toString())
            model->setData(index, typed, Qt::EditRole);
    } else if (picked) {
        model->setData(index, box->currentIndex(), Qt::EditRole);
    }
}

}  // namespace lacquer
