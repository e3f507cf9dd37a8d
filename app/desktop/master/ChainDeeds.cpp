// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/ChainDeeds.h"

#include "Listening.h"
#include "Workspace.h"
#include "master/ModuleWords.h"
#include "model/ChainJson.h"
#include "widgets/ValueText.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(Id processor, const QString& what)
{
    return QString::fromStdString(processor.toString()) + u' ' + what;
}

}  // namespace

ChainDeeds::ChainDeeds(const Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {}

const Album& ChainDeeds::album() const
{
    return desk_.workspace.album();
}

const Chain* ChainDeeds::chain() const
{
    return desk_.workspace.chain();
}

bool ChainDeeds::isFinal(Id processor) const
{
    return processor == album().finalLimiter.id;
}

const ProcessorSettings* ChainDeeds::find(Id processor) const
{
    if (isFinal(processor))
        return &album().finalLimiter;
    const int place = placeOf(processor);
    return place < 0 ? nullptr : &(*chain())[std::size_t(place)];
}

int ChainDeeds::placeOf(Id processor) const
{
    const auto* all = chain();
    if (!all)
        return -1;
    const auto found = std::find_if(all->begin(), all->end(), [processor](const auto& one) { return one.id == processor; });
    return found == all->end() ? -1 : int(found - all->begin());
}

const ProcessorSettings* ChainDeeds::shown() const
{
    if (const auto id = desk_.workspace.selection().processor())
        if (const auto* chosen = find(*id))
            return chosen;
    if (const auto* all = chain(); all && !all->empty())
        return &all->front();
    return &album().finalLimiter;
}

QString ChainDeeds::ownerName() const
{
    const auto& w = desk_.workspace;
    switch (desk_.workspace.selection().chainOwner()) {
    case ChainOwner::Album:
        return w.name();
    case ChainOwner::Song:
        return w.song() ? w.song()->title : QString();
    case ChainOwner::Stem:
        return w.stem() ? w.stem()->name : QString();
    }
    return {};
}

std::optional<Id> ChainDeeds::ownerId() const
{
    const auto& selection = desk_.workspace.selection();
    switch (selection.chainOwner()) {
    case ChainOwner::Album:
        return album().id;
    case ChainOwner::Song:
        return selection.song();
    case ChainOwner::Stem:
        return selection.stem();
    }
    return {};
}

void ChainDeeds::setDelta(Id processor, bool on)
{
    desk_.listening.setDelta(on ? std::optional(processor) : std::nullopt);
}

void ChainDeeds::setDeltaOfChain(bool on)
{
    desk_.listening.setDelta(on ? ownerId() : std::nullopt);
}

void ChainDeeds::choose(Id processor)
{
    desk_.workspace.selection().chooseProcessor(processor);
}

void ChainDeeds::add(const ProcessorType& type, int position)
{
    const auto* all = chain();
    if (!all)
        return;
    const auto settings = ProcessorSettings::withDefaults(type);
    const auto at = std::clamp(position, 0, int(all->size()));
    desk_.workspace.editChain(tr("Add %1").arg(ModuleWords::name(settings)),
                              [&](Chain& c) { c.insert(c.begin() + at, settings); });
    choose(settings.id);
}

void ChainDeeds::remove(Id processor)
{
    const int place = placeOf(processor);
    if (place < 0)
        return;
    const auto name = tr("Remove %1").arg(ModuleWords::name((*chain())[std::size_t(place)]));
    desk_.workspace.editChain(name, [place](Chain& c) { c.erase(c.begin() + place); });
    const auto* all = chain();
    if (all && !all->empty())
        choose((*all)[std::size_t(std::min(place, int(all->size()) - 1))].id);
    else
        desk_.workspace.selection().chooseProcessor(std::nullopt);
    desk_.workspace.tell(name, true);
}

void ChainDeeds::move(int from, int to)
{
    const auto* all = chain();
    if (!all || from < 0 || to < 0 || from == to || from >= int(all->size()) || to >= int(all->size()))
        return;
    desk_.workspace.editChain(tr("Move %1 to place %2").arg(ModuleWords::name((*all)[std::size_t(from)])).arg(to + 1),
                              [from, to](Chain& c) {
                                  const auto first = c.begin();
                                  if (from < to)
                                      std::rotate(first + from, first + from + 1, first + to + 1);
                                  else
                                      std::rotate(first + to, first + from, first + from + 1);
                              });
}

void ChainDeeds::copy(int from, int to)
{
    const auto* all = chain();
    if (!all || from < 0 || from >= int(all->size()))
        return;
    auto copied = (*all)[std::size_t(from)];
    copied.id = Id::fresh();
    desk_.workspace.editChain(tr("Copy %1").arg(ModuleWords::name(copied)), [&](Chain& c) {
        c.insert(c.begin() + std::clamp(to, 0, int(c.size())), copied);
    });
    choose(copied.id);
}

void ChainDeeds::change(const QString& name, Id processor, const std::function<void(ProcessorSettings&)>& edit, const QString& key)
{
    if (isFinal(processor)) {
        desk_.workspace.edit(name, [&](Album& a) { edit(a.finalLimiter); }, key);
        return;
    }
    const int place = placeOf(processor);
    if (place >= 0)
        desk_.workspace.editChain(name, [&](Chain& c) { edit(c[std::size_t(place)]); }, key);
}

void ChainDeeds::setBypassed(Id processor, bool bypassed)
{
    const auto* settings = find(processor);
    if (!settings || settings->bypassed == bypassed || isFinal(processor))
        return;
    const auto name = ModuleWords::name(*settings);
    change(bypassed ? tr("Bypass %1").arg(name) : tr("Switch %1 on").arg(name), processor,
           [bypassed](ProcessorSettings& s) { s.bypassed = bypassed; }, {});
}

QString ChainDeeds::numberName(const QString& what, double before, double now, Quantity quantity) const
{
    // Hundredths of a decibel are written only where there are some.
    const auto tenths = [](double value) { return std::abs(value * 10 - std::round(value * 10)) < 1e-6; };
    if (quantity.unit == Unit::Decibel && tenths(before) && tenths(now))
        quantity.decimals = 1;
    auto from = valueWords(quantity, before), to = valueWords(quantity, now);
    return from.unit == to.unit ? tr("%1 %2 → %3").arg(what, from.number, to.full())
                                : tr("%1 %2 → %3").arg(what, from.full(), to.full());
}

void ChainDeeds::setValue(Id processor, int row, double value)
{
    const auto* settings = find(processor);
    const auto* type = settings ? settings->registered() : nullptr;
    if (!type || row < 0 || row >= int(type->parameters.size()))
        return;
    const auto& parameter = type->parameters[std::size_t(row)];
    const auto key = keyOf(processor, QString::fromLatin1(parameter.id));
    if (!before_ || before_->first != key)
        before_.emplace(key, settings->values[std::size_t(row)]);
    const auto what = tr("%1 %2", "a module and its parameter")
                          .arg(ModuleWords::name(*settings), ModuleWords::inSentence(ModuleWords::parameter(parameter)));
    const auto name = parameter.choices.empty()
                          ? numberName(what, before_->second, value, Quantity::of(parameter, type->defaults[std::size_t(row)]))
                          : tr("%1: %2").arg(what, ModuleWords::choice(parameter, value));
    change(name, processor, [row, value](ProcessorSettings& s) { s.values[std::size_t(row)] = value; }, key);
}

void ChainDeeds::setValues(Id processor, const QString& name, const std::vector<std::pair<int, double>>& values, const QString& key)
{
    change(name, processor, [&](ProcessorSettings& s) {
        for (const auto& [row, value] : values)
            s.values[std::size_t(row)] = value;
    }, key.isEmpty() ? QString() : keyOf(processor, key));
}

void ChainDeeds::setDrive(double decibels)
{
    const auto* song = desk_.workspace.song();
    if (!song)
        return;
    const auto key = keyOf(song->id, u"drive"_s);
    if (!before_ || before_->first != key)
        before_.emplace(key, song->driveDb);
    desk_.workspace.editSong(numberName(tr("Drive of “%1”").arg(song->title), before_->second, decibels, ModuleWords::drive()),
                             song->id, [decibels](Song& s) {
                                 s.driveDb = decibels;
                                 s.driveSolvedFor.clear();
                             }, key);
}

void ChainDeeds::setCeiling(std::optional<double> dbtp)
{
    const auto now = album().loudness.ceilingDbtp;
    const auto quantity = ModuleWords::ceiling();
    if (!dbtp || !now) {
        desk_.workspace.edit(dbtp ? tr("Ceiling %1").arg(valueText(quantity, *dbtp)) : tr("No ceiling"),
                             [dbtp](Album& a) { a.loudness.ceilingDbtp = dbtp; }, u"ceiling"_s);
        return;
    }
    if (!before_ || before_->first != u"ceiling")
        before_.emplace(u"ceiling"_s, *now);
    desk_.workspace.edit(numberName(tr("Ceiling"), before_->second, *dbtp, quantity),
                         [dbtp](Album& a) { a.loudness.ceilingDbtp = dbtp; }, u"ceiling"_s);
}

void ChainDeeds::endGesture()
{
    before_.reset();
    desk_.workspace.endGesture();
}

Chain ChainDeeds::fresh(Chain chain)
{
    for (auto& one : chain)
        one.id = Id::fresh();
    return chain;
}

void ChainDeeds::replace(const Chain& with, const QString& name)
{
    if (!chain())
        return;
    const auto copied = fresh(with);
    desk_.workspace.editChain(name, [&](Chain& c) { c = copied; });
    if (!copied.empty())
        choose(copied.front().id);
}

void ChainDeeds::copyToClipboard() const
{
    const auto* all = chain();
    if (!all)
        return;
    QApplication::clipboard()->setText(QString::fromStdString(printJson(Json{{"lacquerChain", chainToJson(*all)}})));
    desk_.workspace.tell(tr("Chain of “%1” copied. Paste it with Ctrl+V.").arg(ownerName()));
}

void ChainDeeds::paste()
{
    const auto text = QApplication::clipboard()->text().toStdString();
    auto json = parseJson(text);
    if (!json || !json->is_object() || !json->contains("lacquerChain")) {
        desk_.workspace.tell(tr("There is no chain to paste. Copy one with Ctrl+C first."));
        return;
    }
    auto read = chainFromJson((*json)["lacquerChain"], u"lacquerChain"_s);
    if (!read) {
        desk_.workspace.tell(read.error());
        return;
    }
    replace(*read, tr("Paste chain into “%1”").arg(ownerName()));
}

void ChainDeeds::giveTo(const std::vector<Id>& songs)
{
    const auto* all = chain();
    if (!all || songs.empty())
        return;
    const Chain given = *all;
    const auto words = tr("Chain copied to %n songs", nullptr, int(songs.size()));
    desk_.workspace.edit(tr("Copy chain to %n songs", nullptr, int(songs.size())), [&](Album& a) {
        for (const Id id : songs)
            if (a.find(id))
                a.edit(id).chain = fresh(given);
    });
    desk_.workspace.tell(words, true);
}

}  // namespace lacquer
