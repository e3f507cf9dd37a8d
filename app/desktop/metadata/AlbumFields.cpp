// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/AlbumFields.h"

#include "Workspace.h"
#include "base/Barcode.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/LampLabel.h"
#include "widgets/PanelHead.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString mergeKeyOf(const QString& member)
{
    return u"album "_s + member;
}

}  // namespace

AlbumFields::AlbumFields(const Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), head_(new PanelHead(tr("Album"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(head_);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);
    form_ = new QWidget(scroll);
    scroll->setWidget(form_);
    auto* column = new QVBoxLayout(form_);
    add(column, "title", tr("Title"), &Album::title, tr("The album's title."));
    add(column, "artist", tr("Artist"), &Album::artist, tr("Every song takes it that has none of its own."));
    const auto pair = [&](auto first, auto second) {
        auto* row = new QHBoxLayout;
        auto* left = new QVBoxLayout;
        auto* right = new QVBoxLayout;
        row->addLayout(left, 1);
        row->addLayout(right, 1);
        column->addLayout(row);
        first(left);
        second(right);
    };
    pair([&](QVBoxLayout* at) { add(at, "year", tr("Year or date"), &Album::year, tr("2027, or 2027-02-12.")); },
         [&](QVBoxLayout* at) { add(at, "genre", tr("Genre"), &Album::genre, {}); });
    pair([&](QVBoxLayout* at) { add(at, "label", tr("Label"), &Album::label, {}); },
         [&](QVBoxLayout* at) { add(at, "catalogNumber", tr("Catalogue no."), &Album::catalogNumber, tr("The label's number for this release.")); });
    add(column, "barcode", tr("Barcode"), &Album::barcode, tr("UPC or EAN, 12 or 13 digits; the last one checks the others."));
    auto* verdict = new QVBoxLayout;
    barcode_ = new LampLabel(LampState::Fine, {}, form_);
    useRight_ = new Button({}, Button::Kind::Link, form_);
    verdict->addWidget(barcode_);
    verdict->addWidget(useRight_, 0, Qt::AlignLeft);
    column->addLayout(verdict);
    connect(useRight_, &Button::clicked, this, &AlbumFields::mendBarcode);
    add(column, "copyright", tr("Copyright"), &Album::copyright, tr("As it stands on the sleeve: 2027 Slack Water Records."));
    add(column, "phonogram", tr("Recording rights"), &Album::phonogram, tr("The line after the letter P in a circle: 2027 Slack Water Records."));
    add(column, "version", tr("Version"), &Album::version, tr("What sets this release apart: deluxe edition."));
    add(column, "composer", tr("Composer"), &Album::composer, tr("Every song takes it that has none of its own."));
    add(column, "producer", tr("Producer"), &Album::producer, tr("Every song takes it that has none of its own."));
    add(column, "mixer", tr("Mixed by"), &Album::mixer, tr("Every song takes it that has none of its own."));
    add(column, "masteringEngineer", tr("Mastered by"), &Album::masteringEngineer, tr("Every song takes it that has none of its own."));
    pair([&](QVBoxLayout* at) { add(at, "language", tr("Language"), &Album::language, tr("Of the titles, two letters of ISO 639-1: en, de, ja.")); },
         [&](QVBoxLayout* at) { add(at, "musicBrainzId", tr("MusicBrainz"), &Album::musicBrainzId, tr("The id of the release there.")); });
    add(column, "comment", tr("Comment"), &Album::comment, tr("Stands in every file that has none of its own."));
    add(column, "message", tr("CD-TEXT message"), &Album::message, tr("Words to the listener, on players that show CD-TEXT."));
    column->addStretch(1);
    connect(&desk.workspace, &Workspace::changed, this, &AlbumFields::refresh);
    applyTheme();
    refresh();
}

QLineEdit* AlbumFields::add(QVBoxLayout* column, const char* member, const QString& name, QString Album::*text, const QString& help)
{
    auto* label = new ElidedLabel(name, form_);
    label->setLook(&Fonts::label, &Theme::textSecondary);
    auto* field = new QLineEdit(form_);
    field->setAccessibleName(tr("Album, %1").arg(name));
    field->setAccessibleDescription(help);
    field->setToolTip(help);
    column->addWidget(label);
    column->addWidget(field);
    lines_.push_back({QString::fromLatin1(member), name, text, field});
    const Line line = lines_.back();
    connect(field, &QLineEdit::textEdited, this, [this, line](const QString& now) {
        desk_.workspace.edit(tr("%1 of the album").arg(line.name), [&](Album& album) { album.*line.text = now; }, mergeKeyOf(line.member));
    });
    connect(field, &QLineEdit::editingFinished, this, [this, line] { finish(line); });
    return field;
}

void AlbumFields::finish(const Line& line)
{
    auto text = line.field->text().simplified();
    if (line.member == u"barcode"_s)
        if (const auto normal = normalizedBarcode(text))
            text = *normal;
    if (line.field->isModified() && desk_.workspace.album().*line.text != text)
        desk_.workspace.edit(tr("%1 of the album").arg(line.name), [&](Album& album) { album.*line.text = text; }, mergeKeyOf(line.member));
    line.field->setModified(false);
    desk_.workspace.endGesture();
    refresh();
}

void AlbumFields::refresh()
{
    const auto& album = desk_.workspace.album();
    for (const Line& line : lines_)
        if (line.field->text() != album.*line.text) {
            line.field->setText(album.*line.text);
            if (!line.field->hasFocus())
                line.field->setCursorPosition(0);
        }
    showBarcode();
}

void AlbumFields::showBarcode()
{
    const auto& text = desk_.workspace.album().barcode;
    barcode_->setVisible(!text.isEmpty());
    useRight_->setVisible(false);
    if (text.isEmpty())
        return;
    const auto normal = normalizedBarcode(text);
    if (normal) {
        barcode_->show(LampState::Fine, tr("The check digit is right"));
        return;
    }
    const auto right = suggestedBarcode(text);
    barcode_->show(LampState::Error, right.isEmpty() ? tr("A barcode has 8, 12, 13 or 14 digits") : tr("The check digit is wrong"));
    useRight_->setText(tr("Use %1").arg(right));
    useRight_->setVisible(!right.isEmpty());
}

void AlbumFields::mendBarcode()
{
    const auto right = suggestedBarcode(desk_.workspace.album().barcode);
    if (!right.isEmpty())
        desk_.workspace.edit(tr("Barcode %1").arg(right), [&](Album& album) { album.barcode = right; });
}

bool AlbumFields::has(const QString& member) const
{
    return std::any_of(lines_.begin(), lines_.end(), [&](const Line& line) { return line.member == member; });
}

void AlbumFields::enter(const QString& member)
{
    for (const Line& line : lines_)
        if (line.member == member) {
            line.field->setFocus(Qt::OtherFocusReason);
            line.field->selectAll();
        }
}

void AlbumFields::applyTheme()
{
    const auto& theme = Theme::of(this);
    auto* column = form_->layout();
    column->setContentsMargins(theme.metrics.padding, theme.px(10), theme.metrics.padding, theme.px(12));
    column->setSpacing(theme.px(5));
}

void AlbumFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

}  // namespace lacquer
