// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CommandPalette.h"

#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/PaletteDelegate.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr int wide = 560, shownRows = 9;

/// Lower case, accents off: "cafe" finds "Café".
QString folded(const QString& text)
{
    QString out;
    for (const auto c : text.normalized(QString::NormalizationForm_KD).toLower())
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    return out;
}

int wordFit(const QString& text, const QString& word)
{
    const auto at = text.indexOf(word);
    if (at == 0)
        return 40;
    for (auto i = at; i > 0; i = text.indexOf(word, i + 1))
        if (!text[i - 1].isLetterOrNumber())
            return 30;
    if (at > 0)
        return 20;
    qsizetype from = 0;
    for (const auto c : word) {
        from = text.indexOf(c, from);
        if (from < 0)
            return -1;
        ++from;
    }
    return word.size() > 1 ? 5 : -1;
}

}  // namespace

int paletteFit(const PaletteEntry& entry, const QString& typed)
{
    const auto words = folded(entry.words), hint = folded(entry.hint);
    int fit = 0;
    for (const auto& word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const int inWords = wordFit(words, word);
        const int inHint = hint.contains(word) ? 10 : -1;
        const int best = std::max(inWords, inHint);
        if (best < 0)
            return -1;
        fit += best;
    }
    return fit;
}

CommandPalette::CommandPalette(QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), field_(new QLineEdit(this)), list_(new QListView(this)),
      model_(new QStandardItemModel(this))
{
    const auto& theme = Theme::of(this);
    setAccessibleName(tr("Find a command"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme.px(6), 1, theme.px(6));
    column->setSpacing(theme.px(4));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(theme.px(42), 0, theme.px(12), 0);
    top->addWidget(field_);
    column->addLayout(top);
    column->addWidget(list_);
    field_->setFrame(false);
    field_->setPlaceholderText(tr("Find a command, song or parameter"));
    field_->setAccessibleName(tr("Find a command"));
    field_->setMinimumHeight(theme.px(32));
    drawsOwnFocusRing(field_);
    field_->installEventFilter(this);
    auto palette = field_->palette();
    palette.setColor(QPalette::Base, theme.raised);
    field_->setPalette(palette);
    list_->setPalette(palette);
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setAccessibleName(tr("Commands"));
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(list_, &QListView::clicked, this, &CommandPalette::take);
}

void CommandPalette::setEntries(std::vector<PaletteEntry> entries)
{
    entries_ = std::move(entries);
    refill();
}

void CommandPalette::openAt(QWidget* window)
{
    const auto& theme = Theme::of(this);
    field_->clear();
    refill();
    const int width = std::min(theme.px(wide), window->width() - 2 * theme.px(16));
    resize(width, theme.px(34) * (shownRows + 1) + theme.px(20));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, window->height() / 8)));
    show();
    field_->setFocus();
}

int CommandPalette::shownCount() const
{
    return model_->rowCount();
}

void CommandPalette::refill()
{
    // "ceiling -1": a number at the end belongs to the parameter, not to its name.
    static const QRegularExpression ending(u"\\s([+\\-−]?[\\d.,:]*\\d\\S*)$"_s);
    const auto typed = field_->text().trimmed();
    const auto match = ending.match(typed);
    const auto name = match.hasMatch() ? typed.left(match.capturedStart()) : QString();
    struct Found {
        const PaletteEntry* entry;
        int fit;
    };
    std::vector<Found> found;
    for (const auto& entry : entries_) {
        int fit = paletteFit(entry, typed);
        if (fit < 0 && match.hasMatch() && entry.takesNumber)
            fit = paletteFit(entry, name);
        if (fit >= 0)
            found.push_back({&entry, fit});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.fit > b.fit; });
    number_ = match.hasMatch() ? match.captured(1) : QString();
    model_->clear();
    for (const auto& one : found) {
        auto* item = new QStandardItem(one.entry->words);
        item->setData(one.entry->keys, PaletteDelegate::Keys);
        item->setData(one.entry->icon, PaletteDelegate::Icon);
        item->setData(one.entry->hint, PaletteDelegate::Hint);
        item->setData(one.entry->id, PaletteDelegate::Id);
        item->setData(one.entry->keys.isEmpty() ? one.entry->words : one.entry->words + u", "_s + one.entry->keys,
                      Qt::AccessibleTextRole);
        model_->appendRow(item);
    }
    list_->setCurrentIndex(model_->index(0, 0));
}

void CommandPalette::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto id = index.data(PaletteDelegate::Id).toString();
    const auto entry = std::find_if(entries_.begin(), entries_.end(), [&id](const PaletteEntry& e) { return e.id == id; });
    const auto number = entry != entries_.end() && entry->takesNumber ? number_ : QString();
    hide();
    Q_EMIT chosen(id, number);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = list_->currentIndex().row(), last = model_->rowCount() - 1;
    const auto go = [this](int to) { list_->setCurrentIndex(model_->index(to, 0)); };
    switch (key->key()) {
        case Qt::Key_Down: go(std::min(row + 1, last)); return true;
        case Qt::Key_Up: go(std::max(row - 1, 0)); return true;
        case Qt::Key_PageDown: go(std::min(row + shownRows, last)); return true;
        case Qt::Key_PageUp: go(std::max(row - shownRows, 0)); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: take(list_->currentIndex()); return true;
        default: return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    painter.setPen(QPen(theme.edge, 0));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    drawIcon(painter, QRectF(theme.px(14), theme.px(6), theme.px(16), theme.px(32)), u"search"_s, theme.textSecondary, theme.px(16));
    painter.setPen(QPen(theme.groove, 0));
    painter.drawLine(1, theme.px(40), width() - 2, theme.px(40));
}

}  // namespace lacquer
