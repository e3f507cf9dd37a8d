// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/StepsDialog.h"

#include "widgets/Button.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lacquer {

StepsDialog::StepsDialog(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Five steps to an album"));
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18));
    column->setSpacing(theme.px(10));
    const std::pair<QString, QString> steps[] = {
        {tr("Songs"), tr("Drop your mixes or stems. Look at the lamps: they say what came in. Press Space and listen.")},
        {tr("Master"), tr("Cut what disturbs before you lift what is good. Copy a chain you like to the other songs. B plays it without, equally "
                          "loud.")},
        {tr("Album"), tr("Drag the songs into order, set the spaces, listen to the joins. Match brings the loud parts of all songs to one "
                         "loudness.")},
        {tr("Metadata"), tr("Names, people, codes. What is grey comes from the album.")},
        {tr("Deliver"), tr("Tick what you need and build. Every file is read back and compared before you get it.")},
    };
    for (int i = 0; i < 5; ++i) {
        auto* button = new Button(tr("%1  %2").arg(i + 1).arg(steps[i].first), this);
        auto* words = new QLabel(steps[i].second, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setFont(theme.fonts.body);
        column->addWidget(button, 0, Qt::AlignLeft);
        column->addWidget(words);
        connect(button, &Button::clicked, this, [this, i] {
            Q_EMIT pageWanted(i);
            accept();
        });
    }
    auto* terms = new QLabel(
        tr("LUFS: loudness as the ear weighs it (ITU-R BS.1770).\nLoud parts: the loudest fifth of a song.\nTrue peak: the highest level between "
           "the samples.\nGain: a song's level into the album chain, set by you. Drive: what matching adds before the final limiter.\nISRC: the "
           "number of a recording; every song has its own."),
        this);
    terms->setTextFormat(Qt::PlainText);
    terms->setWordWrap(true);
    terms->setFont(theme.fonts.label);
    column->addWidget(terms);
    setFixedWidth(theme.px(520));
}

}  // namespace lacquer
