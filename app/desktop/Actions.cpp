// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"

#include "widgets/Icons.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char* words)
{
    return *words ? QCoreApplication::translate("Actions", words) : QString();
}

}  // namespace

Actions::Actions(QObject* parent) : QObject(parent)
{
    for (const auto& row : actionTable()) {
        auto* action = new QAction(translated(row.words), this);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setCheckable(row.checkable);
        QList<QKeySequence> keys;
        for (const auto& key : QString::fromLatin1(row.keys).split(u"  "_s, Qt::SkipEmptyParts))
            keys << QKeySequence(key, QKeySequence::PortableText);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setEnabled(false);
        actions_[row.id] = action;
        action->setToolTip(tooltip(row.id));
    }
}

QAction* Actions::action(const char* id) const
{
    const auto found = actions_.find(id);
    Q_ASSERT_X(found != actions_.end(), "Actions::action", id);
    return found == actions_.end() ? nullptr : found->second;
}

void Actions::on(const char* id, QObject* owner, std::function<void()> run)
{
    QAction* one = action(id);
    QObject::disconnect(runs_[id]);
    runs_[id] = connect(one, &QAction::triggered, owner, [run = std::move(run)] { run(); });
    one->setEnabled(true);
}

void Actions::setPossible(const char* id, bool possible, const QString& why)
{
    QAction* one = action(id);
    one->setEnabled(possible && bool(runs_[id]));
    one->setToolTip(possible || why.isEmpty() ? tooltip(id) : tooltip(id) + u'\n' + why);
}

QString Actions::tooltip(const char* id) const
{
    const auto table = actionTable();
    const auto row = std::find_if(table.begin(), table.end(), [id](const ActionRow& r) { return std::string_view(r.id) == id; });
    const QAction* one = action(id);
    QString text = one->text();
    text.remove(u'…');
    if (const auto keys = keysOf(*one); !keys.isEmpty())
        text += u"  "_s + keys;
    if (row != table.end() && *row->tip)
        text += u'\n' + translated(row->tip);
    return text;
}

QString keysOf(const QAction& action)
{
    const auto sequence = action.shortcut();
    if (sequence.isEmpty())
        return {};
    // Arrows as arrows, in every language; the rest as Qt names it.
    const auto combination = sequence[0];
    QChar arrow;
    switch (combination.key()) {
    case Qt::Key_Left:
        arrow = u'←';
        break;
    case Qt::Key_Right:
        arrow = u'→';
        break;
    case Qt::Key_Up:
        arrow = u'↑';
        break;
    case Qt::Key_Down:
        arrow = u'↓';
        break;
    default:
        return sequence.toString(QKeySequence::NativeText);
    }
    const auto letter = QKeySequence(QKeyCombination(combination.keyboardModifiers(), Qt::Key_A)).toString(QKeySequence::NativeText);
    return letter.chopped(1) + arrow;
}

}  // namespace lacquer
