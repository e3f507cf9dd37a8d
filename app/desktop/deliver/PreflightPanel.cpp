// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/PreflightPanel.h"

#include "Navigator.h"
#include "Problems.h"
#include "Workspace.h"
#include "frame/LampIcon.h"
#include "frame/ProblemList.h"
#include "frame/RowDelegate.h"
#include "widgets/Lamp.h"
#include "widgets/LampLabel.h"
#include "widgets/PanelHead.h"
#include "widgets/Theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <array>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr int problemRole = Qt::UserRole;

/// What a finding is about; every area has a line even when there is nothing to say against it.
enum class Area { Files, Songs, Codes, Chains, Levels, Deliverables, Count };

Area areaOf(const Problem& problem)
{
    const std::string_view code = problem.code;
    if (code.starts_with("source") || code.starts_with("rates") || code.starts_with("silence") || code.starts_with("end-") || code.starts_with("start-"))
        return Area::Files;
    const bool named = code.ends_with("-spelling") || code.ends_with("-missing") || code.ends_with("-invalid") || code.ends_with("-form");
    if (named || code.starts_with("isrc") || code.starts_with("title"))
        return Area::Codes;
    if (code.starts_with("processor") || code.starts_with("algorithm") || code == "stem-muted")
        return Area::Chains;
    if (code.starts_with("drive") || code.starts_with("over-") || code.starts_with("loudness"))
        return Area::Levels;
    if (code.starts_with("kind") || code.starts_with("dither") || code.starts_with("format") || code.starts_with("names-") || code.starts_with("art-") ||
        code.ends_with("profile") || code.starts_with("profile") || code.starts_with("file-"))
        return Area::Deliverables;
    return Area::Songs;
}

QString nameOf(Area area)
{
    switch (area) {
    case Area::Files:
        return PreflightPanel::tr("Source files");
    case Area::Songs:
        return PreflightPanel::tr("Songs and joins");
    case Area::Codes:
        return PreflightPanel::tr("Names and codes");
    case Area::Chains:
        return PreflightPanel::tr("Chains");
    case Area::Levels:
        return PreflightPanel::tr("Levels");
    default:
        return PreflightPanel::tr("Deliverables");
    }
}

QString fineWords(Area area, const Album& album)
{
    int stems = 0;
    for (const auto& song : album.songs)
        stems += int(song->stems.size());
    switch (area) {
    case Area::Files:
        return PreflightPanel::tr("%n file(s) there, and as they were added", nullptr, stems);
    case Area::Songs:
        return PreflightPanel::tr("%n song(s) can be laid out", nullptr, int(album.songs.size()));
    case Area::Codes:
        return PreflightPanel::tr("every song has a title and a code of its own");
    case Area::Chains:
        return PreflightPanel::tr("every module is known and on, no stem is muted");
    case Area::Levels:
        return PreflightPanel::tr("every drive fits what it was solved for");
    default:
        return PreflightPanel::tr("%n can be built, with dither", nullptr, int(album.deliverables.size()));
    }
}

}  // namespace

PreflightPanel::PreflightPanel(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), head_(new PanelHead(tr("Preflight"), this)), errors_(new LampLabel(LampState::Error, {}, this)),
      warnings_(new LampLabel(LampState::Warning, {}, this)), fine_(new LampLabel(LampState::Fine, {}, this)), list_(new QTreeWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(list_, 1);
    for (auto* lamp : {fine_, warnings_, errors_})
        head_->addAtEnd(lamp);
    list_->setAccessibleName(tr("Preflight"));
    list_->setColumnCount(2);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->header()->setStretchLastSection(true);
    list_->setItemDelegate(new RowDelegate(list_));
    connect(list_, &QTreeWidget::itemActivated, this, &PreflightPanel::follow);
    connect(list_, &QTreeWidget::itemClicked, this, &PreflightPanel::follow);
    connect(&desk.problems, &Problems::changed, this, &PreflightPanel::refresh);
    refresh();
}

void PreflightPanel::follow(const QTreeWidgetItem* item)
{
    const auto which = item->data(0, problemRole);
    const auto& problems = desk_.problems.list();
    if (which.isValid() && which.toInt() < int(problems.size())) {
        // A copy: going there may bring a new list.
        const Problem problem = problems[std::size_t(which.toInt())];
        desk_.navigator.goTo(problem);
    }
}

void PreflightPanel::refresh()
{
    const auto& theme = Theme::of(this);
    const auto& problems = desk_.problems.list();
    const int before = list_->indexOfTopLevelItem(list_->currentItem());
    list_->clear();
    list_->setColumnWidth(0, theme.px(theme.metrics.compact ? 150 : 180));
    setOnPanel(list_);
    int fineAreas = 0;
    const auto add = [&](LampState state, Area area, const QString& words, const QString& tip) {
        auto* item = new QTreeWidgetItem(list_, {nameOf(area), words});
        item->setIcon(0, lampIcon(state, this));
        item->setFont(0, theme.fonts.bodyStrong);
        item->setFont(1, theme.fonts.label);
        item->setForeground(1, theme.textSecondary);
        item->setSizeHint(0, QSize(0, theme.metrics.tableRow));
        item->setToolTip(1, tip.isEmpty() ? words : tip);
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2: %3", "kind of finding, area, words").arg(lampWords(state), nameOf(area), words));
        return item;
    };
    // Errors first, whatever they are about; then what is doubtful; then what is fine.
    std::array<bool, std::size_t(Area::Count)> found{};
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const auto& problem = problems[i];
        const auto area = areaOf(problem);
        found[std::size_t(area)] = found[std::size_t(area)] || problem.level != ProblemLevel::Note;
        auto words = problem.remedy.isEmpty() ? problem.message : tr("%1: %2").arg(problem.message, problem.remedy);
        const auto song = Problems::songOf(problem);
        if (song && *song < desk_.workspace.album().songs.size())
            words = tr("%1 %2 · %3", "a song's number, its title, and a finding").arg(*song + 1).arg(desk_.workspace.album().songs[*song]->title, words);
        add(lampOf(problem.level), area, words, tr("%1\nClick to go there.").arg(words))->setData(0, problemRole, int(i));
    }
    if (desk_.problems.fresh() || !problems.empty())
        for (std::size_t a = 0; a < found.size(); ++a)
            if (!found[a]) {
                ++fineAreas;
                const bool noted = std::any_of(problems.begin(), problems.end(), [a](const Problem& p) { return areaOf(p) == Area(int(a)); });
                if (!noted)
                    add(LampState::Fine, Area(int(a)), fineWords(Area(int(a)), desk_.workspace.album()), {});
            }
    head_->setFact(desk_.problems.fresh() ? tr("%n area(s) checked", nullptr, int(Area::Count)) : tr("checking"));
    fine_->show(LampState::Fine, QString::number(fineAreas));
    warnings_->show(LampState::Warning, QString::number(desk_.problems.count(ProblemLevel::Warning)));
    errors_->show(LampState::Error, QString::number(desk_.problems.count(ProblemLevel::Error)));
    fine_->setAccessibleName(tr("Fine: %1").arg(fineAreas));
    warnings_->setAccessibleName(tr("Warnings: %1").arg(desk_.problems.count(ProblemLevel::Warning)));
    errors_->setAccessibleName(tr("Errors: %1").arg(desk_.problems.count(ProblemLevel::Error)));
    errors_->setVisible(desk_.problems.count(ProblemLevel::Error) > 0);
    if (before >= 0 && list_->topLevelItemCount() > 0)
        list_->setCurrentItem(list_->topLevelItem(std::clamp(before, 0, list_->topLevelItemCount() - 1)));
}

void PreflightPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        refresh();
    QWidget::changeEvent(event);
}

}  // namespace lacquer
