// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/ChainPanel.h"

#include "Listening.h"
#include "Measurements.h"
#include "Workspace.h"
#include "dsp/Registry.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Compressor.h"
#include "master/ChainDeeds.h"
#include "master/ModuleWords.h"
#include "widgets/ChainStrip.h"
#include "widgets/Figures.h"
#include "widgets/FrequencyAxis.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr int thumbnailPoints = 72;
constexpr double thumbnailRange = 6;

/// The little meters: from -42 LUFS up to 0.
double meterPart(double lufs)
{
    return std::clamp((lufs + 42) / 42, 0.0, 1.0);
}

/// A curve over 0…1 by 0…1, y up.
std::function<void(QPainter&, const QRectF&, bool)> curveIn(const QWidget* widget, QPolygonF curve, bool chosen)
{
    return [widget, curve = std::move(curve), chosen](QPainter& painter, const QRectF& place, bool grey) {
        const auto& theme = Theme::of(widget);
        QPolygonF placed;
        for (const auto& point : curve)
            placed << QPointF(place.left() + point.x() * place.width(), place.bottom() - point.y() * place.height());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(grey ? theme.textQuiet : chosen ? theme.signal : theme.textSecondary, theme.px(1.5)));
        painter.drawPolyline(placed);
    };
}

}  // namespace

ChainPanel::ChainPanel(ChainDeeds& deeds, QWidget* parent) : QWidget(parent), deeds_(deeds), strip_(new ChainStrip(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(strip_);
    connect(strip_, &ChainStrip::chosen, this, [this](int module) { deeds_.choose(idAt(module)); });
    connect(strip_, &ChainStrip::moved, this, [this](int from, int to) { deeds_.move(from, to); });
    connect(strip_, &ChainStrip::copied, this, [this](int from, int to) { deeds_.copy(from, to); });
    connect(strip_, &ChainStrip::removed, this, [this](int module) { deeds_.remove(idAt(module)); });
    connect(strip_, &ChainStrip::bypassToggled, this, [this](int module, bool bypassed) {
        const Id id = idAt(module);
        if (deeds_.isFinal(id))
            deeds_.setCeiling(bypassed ? std::nullopt : std::optional(-1.0));
        else
            deeds_.setBypassed(id, bypassed);
        deeds_.endGesture();
    });
    connect(strip_, &ChainStrip::deltaToggled, this, [this](int module, bool on) { deeds_.setDelta(idAt(module), on); });
    connect(strip_, &ChainStrip::addRequested, this, [this](int position) {
        auto* menu = addMenu(position);
        menu->popup(strip_->mapToGlobal(strip_->addButton().bottomLeft().toPoint()));
        if (!menu->actions().isEmpty())
            menu->setActiveAction(menu->actions().first());
    });
    connect(strip_, &ChainStrip::menuRequested, this, &ChainPanel::openMenu);
}

Id ChainPanel::idAt(int module) const
{
    const auto* chain = deeds_.chain();
    return chain && module >= 0 && module < int(chain->size()) ? (*chain)[std::size_t(module)].id : deeds_.album().finalLimiter.id;
}

QMenu* ChainPanel::addMenu(int position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Add a module"));
    const auto& theme = Theme::of(this);
    for (const auto& type : processorTypes())
        menu->addAction(QIcon(iconPixmap(ModuleWords::icon(type.id), theme.textSecondary, theme.px(16), devicePixelRatioF())),
                        ModuleWords::name(type), this, [this, &type, position] {
                            deeds_.add(type, position);
                            strip_->setFocus();
                        });
    return menu;
}

void ChainPanel::openMenu(int module, const QPoint& place)
{
    const Id id = idAt(module);
    const auto* settings = deeds_.find(id);
    if (!settings || deeds_.isFinal(id))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(settings->bypassed ? tr("Switch on") : tr("Bypass"), this,
                    [this, id, on = settings->bypassed] { deeds_.setBypassed(id, !on); });
    const int at = deeds_.placeOf(id), count = int(deeds_.chain()->size());
    menu->addAction(tr("Move earlier"), this, [this, at] { deeds_.move(at, at - 1); })->setEnabled(at > 0);
    menu->addAction(tr("Move later"), this, [this, at] { deeds_.move(at, at + 1); })->setEnabled(at + 1 < count);
    menu->addAction(tr("Copy after it"), this, [this, at] { deeds_.copy(at, at + 1); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, id] { deeds_.remove(id); });
    menu->popup(place);
}

std::function<void(QPainter&, const QRectF&, bool)> ChainPanel::thumbnail(const ProcessorSettings& settings)
{
    const bool chosen = deeds_.shown() && deeds_.shown()->id == settings.id;
    if (EqualizerValues::has(settings.type)) {
        auto& response = responses_[settings.id];
        response.set(EqualizerValues::of(settings), double(deeds_.album().rate.value_or(44100)));
        QPolygonF curve;
        const auto axis = FrequencyAxis::points(thumbnailPoints);
        for (int i = 0; i < thumbnailPoints; ++i) {
            const double db = response.responseDb(EqualizerResponse::Way::Middle, axis[std::size_t(i)]);
            curve << QPointF(double(i) / (thumbnailPoints - 1), 0.5 + 0.5 * std::clamp(db / thumbnailRange, -1.2, 1.2));
        }
        return curveIn(this, std::move(curve), chosen);
    }
    if (settings.type == "compressor") {
        const auto all = settingsFrom<CompressorSettings>(compressorTable, settings.values);
        QPolygonF curve;
        for (double in = -48; in <= 0; in += 1)
            curve << QPointF((in + 48) / 48, (in + 48 - Compressor::staticReductionDb(all, in)) / 48);
        return curveIn(this, std::move(curve), chosen);
    }
    if (settings.type == "limiter")
        return [this, id = settings.id, chosen](QPainter& painter, const QRectF& place, bool grey) {
            const auto& theme = Theme::of(this);
            const double reduction = deeds_.desk().listening.reductionDb(id);
            const QRectF bar(place.left(), place.top() + 1, place.width(), theme.px(4));
            painter.fillRect(bar, theme.meterTrack);
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::min(1.0, reduction / thumbnailRange), bar.height()),
                             grey ? theme.textQuiet : chosen ? theme.signal : theme.text);
        };
    return {};
}

ChainModule ChainPanel::module(const ProcessorSettings& settings)
{
    ChainModule one;
    one.id = QString::fromStdString(settings.id.toString());
    one.icon = ModuleWords::icon(settings.type);
    one.name = ModuleWords::name(settings);
    one.facts = ModuleWords::facts(settings);
    if (const auto shown = reductions_.find(settings.id); shown != reductions_.end() && shown->second >= 0.05 && !settings.bypassed)
        one.facts += tr(" · %1 dB").arg(figures(-shown->second, 1));
    one.bypassed = settings.bypassed;
    one.chosen = deeds_.shown() && deeds_.shown()->id == settings.id;
    one.thumbnail = thumbnail(settings);
    showLevels(one, settings.id);
    return one;
}

ChainModule ChainPanel::finalLimiter()
{
    const auto& album = deeds_.album();
    const auto& settings = album.finalLimiter;
    ChainModule one;
    one.id = QString::fromStdString(settings.id.toString());
    one.icon = u"limiter"_s;
    one.name = tr("Final limiter");
    one.bypassed = !album.loudness.ceilingDbtp;
    const auto* song = deeds_.desk().workspace.song();
    QStringList facts;
    if (song)
        facts << tr("Drive %1 dB").arg(figures(song->driveDb, 1, true));
    if (album.loudness.ceilingDbtp)
        facts << tr("%1 dBTP").arg(figures(*album.loudness.ceilingDbtp, 1));
    one.facts = facts.join(u" · "_s);
    one.chosen = deeds_.shown() && deeds_.shown()->id == settings.id;
    one.thumbnail = thumbnail(settings);
    showLevels(one, settings.id);
    return one;
}

void ChainPanel::showLevels(ChainModule& one, Id processor) const
{
    const auto& listening = deeds_.desk().listening;
    one.delta = listening.delta() == processor;
    if (const auto levels = one.bypassed ? std::nullopt : listening.levels(processor)) {
        one.in = meterPart(levels->beforeLufs);
        one.out = meterPart(levels->afterLufs);
    }
}

void ChainPanel::showChain()
{
    ChainPicture picture;
    const auto* chain = deeds_.chain();
    const auto& desk = deeds_.desk();
    const auto* song = desk.workspace.song();
    const auto owner = desk.workspace.selection().chainOwner();
    picture.canDelta = true;
    picture.hasMeters = true;
    picture.canAdd = chain != nullptr;
    picture.inWords = owner == ChainOwner::Album  ? tr("Songs")
                      : owner == ChainOwner::Stem ? tr("Stem")
                      : song && song->stems.size() > 1 ? tr("Stem sum") : tr("Mix");
    picture.outWords = tr("Out");
    if (song)
        if (const auto* figures = desk.measurements.album(song->id))
            picture.loudnessOut = figures->integratedLufs;
    if (chain)
        for (const auto& settings : *chain)
            picture.modules.push_back(module(settings));
    if (!chain)
        picture.words = song ? tr("Choose a stem.") : tr("Choose a song.");
    else if (chain->empty())
        picture.words = owner == ChainOwner::Album  ? tr("Nothing here yet: the album passes untouched.")
                        : owner == ChainOwner::Stem ? tr("Nothing here yet: the stem passes untouched.")
                                                    : tr("Nothing here yet: the song passes untouched. Add an equalizer, or start from a preset.");
    // After a song's chain stands its level too; with none set both are the same.
    if (owner == ChainOwner::Song && song && !picture.modules.empty() && song->gainDb == 0 && song->gainRide.empty())
        if (const auto* figures = desk.measurements.master(song->id))
            picture.modules.back().loudnessAfter = figures->integratedLufs;
    picture.last = finalLimiter();
    strip_->setPicture(std::move(picture));
}

void ChainPanel::tick()
{
    const auto* chain = deeds_.chain();
    bool changed = false;
    const auto look = [&](Id id) {
        // To the tenth, as it is written: cards are drawn anew only when a figure changes.
        const double now = std::round(deeds_.desk().listening.reductionDb(id) * 10) / 10;
        auto& shown = reductions_[id];
        changed = changed || std::exchange(shown, now) != now;
    };
    if (chain)
        for (const auto& settings : *chain)
            look(settings.id);
    look(deeds_.album().finalLimiter.id);
    if (changed)
        return showChain();
    const int count = chain ? int(chain->size()) : 0;
    for (int i = 0; i <= count; ++i) {
        const auto levels = deeds_.desk().listening.levels(idAt(i));
        strip_->setLevels(i, levels ? meterPart(levels->beforeLufs) : 0, levels ? meterPart(levels->afterLufs) : 0);
    }
}

}  // namespace lacquer
