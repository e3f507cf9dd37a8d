// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/MatchEqualizerDialog.h"

#include "Workspace.h"
#include "audio/AudioReader.h"
#include "base/Text.h"
#include "master/ChainDeeds.h"
#include "master/ModuleWords.h"
#include "measure/SpectrumAverage.h"
#include "render/AlbumTree.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EqualizerView.h"
#include "widgets/Figures.h"
#include "widgets/Knob.h"
#include "widgets/ProgressRow.h"
#include "widgets/Segment.h"

#include <QFileDialog>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace lacquer {

/// What the job found; read by the window when it is over.
struct MatchEqualizerDialog::Heard {
    std::optional<AverageSpectrum> song;
    std::vector<std::pair<std::filesystem::path, AverageSpectrum>> references;
    QStringList refused;
};

namespace {

constexpr double smoothings[] = {0, 0.5, 1, 2};

/// The song alone, after its chain and level, from its first frame to its last.
Result<AverageSpectrum> spectrumOfSong(const Album& album, std::size_t position, const std::filesystem::path& folder, Progress& progress)
{
    Album one = album;
    one.songs = {album.songs[position]};
    Song& song = one.edit(std::size_t(0));
    song.enabled = true;
    song.continuesPrevious = false;
    auto plan = makePlan(one);
    if (!plan)
        return plan.error();
    const AlbumTree tree(one, *plan, folder, nullptr);
    const PlannedSong& planned = *tree.plan().songs().front();
    return averageSpectrum(*tree.song(planned), {0, planned.frames}, tree.plan().rateHz, progress);
}

}  // namespace

MatchEqualizerDialog::MatchEqualizerDialog(ChainDeeds& deeds, QWidget* parent) : QDialog(parent), deeds_(deeds)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Match the balance of references"));
    if (const auto* song = deeds.desk().workspace.song())
        song_ = song->id;
    build();
    connectParts();
    watch_.setInterval(100);
    rest_.setSingleShot(true);
    rest_.setInterval(60);
    fillTable();
    compute();
}

MatchEqualizerDialog::~MatchEqualizerDialog()
{
    deeds_.desk().workspace.jobs().stop(job_);
}

void MatchEqualizerDialog::connectParts()
{
    connect(&watch_, &QTimer::timeout, this, [this] { progress_->setProgress(deeds_.desk().workspace.jobs().fraction(job_), {}); });
    connect(progress_, &ProgressRow::stopAsked, this, [this] { deeds_.desk().workspace.jobs().stop(job_); });
    connect(&rest_, &QTimer::timeout, this, &MatchEqualizerDialog::compute);
    for (auto* knob : {amount_, limit_, lowest_, highest_, bands_})
        connect(knob, &Knob::valueChanged, &rest_, qOverload<>(&QTimer::start));
    connect(smooth_, &Segment::chosen, this, &MatchEqualizerDialog::compute);
    connect(kind_, &Segment::chosen, this, &MatchEqualizerDialog::compute);
    connect(add_, &Button::clicked, this, &MatchEqualizerDialog::askFiles);
    connect(remove_, &Button::clicked, this, [this] { removeReference(table_->currentRow()); });
    connect(apply_, &Button::clicked, this, &MatchEqualizerDialog::apply);
    connect(table_, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (filling_ || item->column() != 1)
            return;
        bool isNumber = false;
        double weight = QLocale().toDouble(item->text(), &isNumber);
        if (!isNumber)
            weight = item->text().toDouble(&isNumber);
        setWeight(item->row(), isNumber ? weight : references_[std::size_t(item->row())].weight);
    });
}

void MatchEqualizerDialog::askFiles()
{
    const auto names = QFileDialog::getOpenFileNames(this, tr("Choose references"), {},
                                                     tr("Sound (*.wav *.flac *.aiff *.aif *.mp3 *.ogg *.opus *.w64 *.caf)"));
    std::vector<std::filesystem::path> files;
    for (const auto& name : names)
        files.emplace_back(toUtf8(name));
    addReferences(files);
}

void MatchEqualizerDialog::addReferences(const std::vector<std::filesystem::path>& files)
{
    for (const auto& file : files) {
        const bool known = std::any_of(references_.begin(), references_.end(), [&](const auto& one) { return one.path == file; });
        if (!known)
            references_.push_back({file, harmless(fromUtf8(file.stem().native())), 1, std::nullopt});
    }
    fillTable();
    listen();
}

void MatchEqualizerDialog::removeReference(int row)
{
    if (row < 0 || row >= int(references_.size()))
        return;
    references_.erase(references_.begin() + row);
    fillTable();
    compute();
}

void MatchEqualizerDialog::setWeight(int row, double weight)
{
    if (row < 0 || row >= int(references_.size()))
        return;
    references_[std::size_t(row)].weight = std::isfinite(weight) ? std::clamp(weight, 0.0, 100.0) : 1;
    fillTable();
    compute();
}

void MatchEqualizerDialog::listen()
{
    auto& workspace = deeds_.desk().workspace;
    const auto position = workspace.album().find(song_);
    if (job_ || !position)
        return;
    std::vector<std::filesystem::path> files;
    for (const auto& one : references_)
        if (!one.spectrum)
            files.push_back(one.path);
    if (files.empty())
        return;
    heard_ = std::make_shared<Heard>();
    progress_->show();
    progress_->setProgress(0, {});
    apply_->setEnabled(false);
    watch_.start();
    const bool song = !songSpectrum_;
    job_ = workspace.jobs().start(
        tr("Listening to references"), Jobs::Kind::Asked,
        [album = workspace.snapshot(), folder = workspace.folder(), at = *position, files, song, heard = heard_](Progress& progress) -> Result<void> {
            for (const auto& file : files) {
                auto reader = AudioReader::open(file);
                auto spectrum = reader ? averageSpectrum(**reader, progress) : Result<AverageSpectrum>(reader.error());
                if (spectrum)
                    heard->references.emplace_back(file, std::move(*spectrum));
                else if (spectrum.error().kind == ErrorKind::Cancelled)
                    return spectrum.error();
                else
                    heard->refused << spectrum.error().message;
            }
            if (song) {
                auto spectrum = spectrumOfSong(*album, at, folder, progress);
                if (!spectrum)
                    return spectrum.error();
                heard->song = std::move(*spectrum);
            }
            return {};
        },
        this, [this](const Result<void>& result) { finished(result); });
}

void MatchEqualizerDialog::finished(const Result<void>& result)
{
    job_ = 0;
    watch_.stop();
    const auto heard = std::exchange(heard_, nullptr);
    for (auto& one : references_)
        for (const auto& [path, spectrum] : heard->references)
            if (path == one.path)
                one.spectrum = spectrum;
    if (heard->song)
        songSpectrum_ = heard->song;
    // What could not be listened to, or was stopped before its turn, leaves the list: it does not count.
    std::erase_if(references_, [](const auto& one) { return !one.spectrum; });
    fillTable();
    compute();
    if (!result)
        progress_->finish(result.error().kind == ErrorKind::Cancelled ? LampState::Waits : LampState::Error, tr("stopped"));
    else
        progress_->finish(heard->refused.isEmpty() ? LampState::Fine : LampState::Warning, {});
    if (!result && result.error().kind != ErrorKind::Cancelled)
        words_->setText(result.error().message);
    else if (!heard->refused.isEmpty())
        words_->setText(heard->refused.join(QLatin1Char(' ')));
}

MatchWish MatchEqualizerDialog::wish() const
{
    MatchWish wish;
    wish.curve.amountPercent = amount_->value();
    wish.curve.limitDb = limit_->value();
    wish.curve.lowestHz = lowest_->value();
    wish.curve.highestHz = std::max(highest_->value(), 2 * lowest_->value());
    wish.smoothOctaves = smoothings[std::size_t(std::clamp(smooth_->current(), 0, 3))];
    wish.bands = int(std::lround(bands_->value()));
    wish.linearPhase = kind_->current() == 1;
    return wish;
}

void MatchEqualizerDialog::compute()
{
    made_ = songSpectrum_ ? MatchEqualizer::make(references_, *songSpectrum_, wish()) : std::nullopt;
    apply_->setEnabled(made_ && !job_);
    if (!made_) {
        view_->setCurves({}, {}, {});
        words_->setText(references_.empty() ? tr("Add one or several records whose balance you trust.") : tr("No reference counts."));
        return;
    }
    // Ivory is what the bands do, the grey area what was asked for.
    const double rate = double(deeds_.album().rate.value_or(44100));
    view_->setCurves([&](double hertz) { return made_->bandsDb(hertz, rate); }, {},
                     [&](double hertz) { return made_->curve.at(hertz); });
    words_->setText(tr("%n bands, at most %1 dB from the curve", nullptr, int(made_->bands.band.size())).arg(figures(made_->bands.largestErrorDb, 1)));
}

void MatchEqualizerDialog::apply()
{
    auto& workspace = deeds_.desk().workspace;
    if (!made_ || !workspace.album().find(song_))
        return;
    const auto settings = made_->processor(wish().linearPhase);
    QStringList names;
    for (const auto& one : references_)
        if (one.counts())
            names << one.name;
    const auto words = tr("Match the balance of %1").arg(names.join(tr(", ", "between names of references")));
    workspace.editSong(words, song_, [&](Song& song) { song.chain.push_back(settings); });
    workspace.selection().chooseChainOwner(ChainOwner::Song);
    deeds_.choose(settings.id);
    workspace.tell(words, true);
    accept();
}

}  // namespace lacquer
