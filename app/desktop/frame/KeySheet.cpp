// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/KeySheet.h"

#include "Actions.h"
#include "widgets/Theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lacquer {

KeySheet::KeySheet(const Actions& actions, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    auto* find = new QLineEdit(this);
    find->setPlaceholderText(tr("Find a key or a command"));
    find->setAccessibleName(tr("Find a key or a command"));
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Commands and their keys"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Command"), tr("Key")});
    list->setRootIsDecorated(false);
    column->addWidget(find);
    column->addWidget(list, 1);
    const QString menus[] = {tr("File"), tr("Edit"), tr("View"), tr("Song"), tr("Chain"), tr("Play"), tr("Deliver"), tr("Help")};
    for (const auto& row : actionTable()) {
        const auto* action = actions.action(row.id);
        const auto keys = keysOf(*action);
        if (keys.isEmpty())
            continue;
        auto words = action->text();
        auto* item = new QTreeWidgetItem(list, {tr("%1: %2").arg(menus[int(row.menu)], words.remove(QLatin1Char('&'))), keys});
        item->setToolTip(0, actions.tooltip(row.id).toHtmlEscaped());
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(find, &QLineEdit::textChanged, list, [list](const QString& text) {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            auto* item = list->topLevelItem(i);
            item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) && !item->text(1).contains(text, Qt::CaseInsensitive));
        }
    });
    resize(theme.px(560), theme.px(620));
    find->setFocus();
}

}  // namespace lacquer
