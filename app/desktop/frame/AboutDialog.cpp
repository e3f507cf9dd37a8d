// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/AboutDialog.h"

#include "audio/AudioReader.h"
#include "base/Text.h"
#include "base/Version.h"
#include "widgets/Button.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lacquer {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Lacquer"));
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(20));
    column->setSpacing(theme.px(10));
    auto* mark = new QLabel(this);
    mark->setPixmap(iconPixmap(QStringLiteral("mark"), theme.signal, theme.px(64), devicePixelRatioF()));
    column->addWidget(mark);
    auto* name = new QLabel(tr("Lacquer %1").arg(fromUtf8(lacquerVersion())), this);
    name->setFont(theme.fonts.heading);
    column->addWidget(name);
    auto* words = new QLabel(tr("Stem mastering and album assembly.\n\nFree software under the GNU General Public License, version 3 or "
                                "later. It talks to no network.\n\nStands on Qt %1, %2, PortAudio, soxr, libebur128, TagLib and FFTW.")
                                 .arg(QString::fromLatin1(qVersion()), fromUtf8(AudioReader::libraryVersion())),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(words);
    auto* close = new Button(tr("Close"), this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &Button::clicked, this, &QDialog::accept);
    setFixedWidth(theme.px(440));
}

}  // namespace lacquer
