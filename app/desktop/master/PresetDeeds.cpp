// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/PresetDeeds.h"

#include "Workspace.h"
#include "base/Text.h"
#include "master/ChainDeeds.h"
#include "model/ChainPresets.h"
#include "widgets/Button.h"
#include "widgets/Theme.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

namespace lacquer {

using namespace Qt::StringLiterals;

PresetDeeds::PresetDeeds(ChainDeeds& deeds, QWidget* owner) : QObject(owner), deeds_(deeds), owner_(owner) {}

QMenu* PresetDeeds::menu()
{
    auto* menu = new QMenu(owner_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Presets"));
    menu->setToolTipsVisible(true);
    const auto add = [&](const ChainPreset& preset) {
        // The line on when to use it stands behind the name, where keys stand otherwise: it is read while choosing.
        auto* action = menu->addAction(preset.use.isEmpty() ? preset.name : preset.name + u'\t' + preset.use, this, [this, preset] {
            deeds_.replace(preset.chain, tr("Preset “%1”").arg(preset.name));
            deeds_.desk().workspace.tell(tr("Chain replaced by “%1”").arg(preset.name), true);
        });
        action->setToolTip(preset.use);
        action->setStatusTip(preset.use);
        action->setObjectName(preset.name);
    };
    for (const auto& preset : ChainPresets::factory())
        add(preset);
    QStringList troubles;
    const auto own = ChainPresets::own(&troubles);
    if (!own.empty())
        menu->addSeparator();
    for (const auto& preset : own)
        add(preset);
    menu->addSeparator();
    auto* save = menu->addAction(tr("Save chain as a preset…"), this, &PresetDeeds::save);
    save->setEnabled(deeds_.chain() && !deeds_.chain()->empty());
    menu->addAction(tr("Open the folder of presets"), this, [] {
        std::error_code code;
        std::filesystem::create_directories(ChainPresets::folder(), code);
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFile::decodeName(ChainPresets::folder().c_str())));
    });
    for (const auto& trouble : troubles)
        deeds_.desk().workspace.tell(trouble);
    return menu;
}

void PresetDeeds::save()
{
    if (!deeds_.chain() || deeds_.chain()->empty()) {
        deeds_.desk().workspace.tell(tr("The chain is empty; there is nothing to keep."));
        return;
    }
    auto* dialog = new QDialog(owner_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save chain as a preset"));
    const auto& theme = Theme::of(owner_);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18));
    column->setSpacing(theme.px(8));
    const auto field = [&](const QString& label) {
        auto* words = new QLabel(label, dialog);
        auto* line = new QLineEdit(dialog);
        words->setBuddy(line);
        line->setAccessibleName(label);
        column->addWidget(words);
        column->addWidget(line);
        return line;
    };
    auto* name = field(tr("Name"));
    auto* use = field(tr("When to use it"));
    auto* row = new QHBoxLayout;
    auto* cancel = new Button(tr("Leave as it is"), dialog);
    auto* keepIt = new Button(tr("Save"), Button::Kind::Primary, dialog);
    keepIt->setDefault(true);
    keepIt->setEnabled(false);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(keepIt);
    column->addSpacing(theme.px(8));
    column->addLayout(row);
    connect(cancel, &Button::clicked, dialog, &QDialog::reject);
    connect(name, &QLineEdit::textChanged, keepIt, [keepIt](const QString& text) { keepIt->setEnabled(!text.trimmed().isEmpty()); });
    connect(keepIt, &Button::clicked, dialog, [this, dialog, name, use, keepIt] {
        const auto wanted = name->text().trimmed();
        const bool again = keepIt->property("replace").toString() == wanted;
        auto saved = ChainPresets::save(wanted, use->text(), *deeds_.chain(), again);
        if (!saved && saved.error().kind == ErrorKind::Usage && !again) {
            // The same name: the second press replaces it, and the button says so.
            keepIt->setProperty("replace", wanted);
            keepIt->setText(tr("Replace it"));
            deeds_.desk().workspace.tell(saved.error());
            return;
        }
        if (!saved) {
            deeds_.desk().workspace.tell(saved.error());
            return;
        }
        deeds_.desk().workspace.tell(tr("Preset “%1” saved").arg(wanted));
        dialog->accept();
    });
    connect(name, &QLineEdit::textChanged, keepIt, [keepIt] { keepIt->setText(PresetDeeds::tr("Save")); });
    dialog->setMinimumWidth(theme.px(420));
    name->setFocus();
    dialog->open();
}

}  // namespace lacquer
