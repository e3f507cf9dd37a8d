// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/SongStage.h"

#include "Listening.h"
#include "Measurements.h"
#include "SongWave.h"
#include "Workspace.h"
#include "model/SongSpan.h"
#include "widgets/Figures.h"
#include "widgets/Theme.h"
#include "widgets/WaveformView.h"

#include <QVBoxLayout>

namespace lacquer {

namespace {

/// A short-term value stands at the middle of its three seconds.
constexpr double shortTermStep = 0.1, shortTermShift = 1.5;
constexpr double silent = -70;

bool aimsAtShortTerm(LoudnessMode mode)
{
    return mode == LoudnessMode::ShortTerm || mode == LoudnessMode::LoudPart;
}

}  // namespace

SongStage::SongStage(const Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), view_(new WaveformView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view_);
    const auto& theme = Theme::of(this);
    setMinimumHeight(theme.px(128));
    setMaximumHeight(theme.px(240));
    view_->setAccessibleName(tr("The song after its chain"));
    connect(view_, &WaveformView::seekRequested, this, [this](double seconds) {
        if (const auto song = desk_.workspace.selection().song()) {
            desk_.listening.seekSong(*song, seconds);
            desk_.listening.play();
        }
    });
    connect(view_, &WaveformView::selectionChanged, this, [this](double from, double to) {
        desk_.listening.setLoop(to > from ? std::optional(std::pair(from, to)) : std::nullopt);
    });
    connect(view_, &WaveformView::loopRequested, this, [this](double from, double to) {
        view_->setSelection(from, to);
        desk_.listening.setLoop(std::pair(from, to));
    });
}

QSize SongStage::sizeHint() const
{
    const auto& theme = Theme::of(this);
    return {theme.px(600), theme.px(theme.metrics.compact ? 140 : 190)};
}

void SongStage::setReduction(std::vector<QPointF> reduction)
{
    reduction_ = std::move(reduction);
    showSong();
}

void SongStage::showSong()
{
    const auto& album = desk_.workspace.album();
    const auto* song = desk_.workspace.song();
    WavePicture picture;
    std::shared_ptr<const WaveColumns> wave;
    if (!song) {
        picture.words = tr("Choose a song.");
    } else {
        const int rate = album.rate.value_or(44100);
        picture.id = QString::fromStdString(song->id.toString());
        picture.length = double(std::max<std::int64_t>(0, songSpan(*song, rate).frames)) / rate;
        wave = desk_.measurements.wave(song->id);
        if (wave)
            picture.wave = [wave, length = picture.length](double from, double to, int columns) {
                return std::optional(SongWave::stretch(*wave, length, from, to, columns));
            };
        else
            picture.words = tr("Listening through the song…");
        if (const auto* figures = desk_.measurements.master(song->id)) {
            for (std::size_t i = 0; i < figures->shortTermLufs.size(); ++i)
                picture.loudness.emplace_back(std::max(0.0, double(i + 1) * shortTermStep - shortTermShift),
                                              std::max(silent, double(figures->shortTermLufs[i])));
        }
        const auto& aim = album.loudness;
        if (aim.mode != LoudnessMode::Off && aim.targetLufs) {
            picture.target = *aim.targetLufs + song->loudnessOffsetLu;
            picture.targetWords = aimsAtShortTerm(aim.mode) ? tr("S %1").arg(figures(picture.target, 1))
                                                            : tr("Target %1").arg(figures(picture.target, 1));
        }
        picture.reduction = reduction_;
    }
    view_->setPicture(std::move(picture));
    if (std::exchange(drawn_, static_cast<const void*>(wave.get())) != wave.get())
        view_->waveChanged();
    tick();
}

void SongStage::tick()
{
    const auto& heard = desk_.listening.heard();
    const auto song = desk_.workspace.selection().song();
    view_->setPlayhead(song && heard.song == song ? heard.songSeconds : std::numeric_limits<double>::quiet_NaN());
}

}  // namespace lacquer
