// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/LimiterPanel.h"

#include "Jobs.h"
#include "Listening.h"
#include "Measurements.h"
#include "Workspace.h"
#include "dsp/Registry.h"
#include "master/ChainDeeds.h"
#include "master/ControlsArea.h"
#include "master/ModuleWords.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/GainReductionMeter.h"
#include "widgets/Knob.h"
#include "widgets/ParameterPanel.h"
#include "widgets/ReadingTable.h"
#include "widgets/ReductionView.h"

#include <QHBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr double fallDb = 0.5;

QString number(double value, bool sign = false)
{
    return std::isfinite(value) ? figures(value, 1, sign) : u"—"_s;
}

}  // namespace

LimiterPanel::LimiterPanel(ChainDeeds& deeds, QWidget* parent) : ModulePanel(parent), deeds_(deeds)
{
    const auto& theme = Theme::of(this);
    const auto& type = *findProcessorType("limiter");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    auto* area = new ControlsArea(this);
    area->setFixedWidth(theme.px(204));
    drive_ = new Knob(ModuleWords::drive(), area);
    drive_->setSize(Knob::Size::Big);
    area->above()->addWidget(drive_, 0, Qt::AlignHCenter);
    ceiling_ = new Knob(ModuleWords::ceiling(), area);
    area->above()->addWidget(ceiling_, 0, Qt::AlignHCenter);
    controls_ = area->controls();
    std::vector<int> rows;
    for (int i = 0; i < int(type.parameters.size()); ++i) {
        const std::string_view id = type.parameters[std::size_t(i)].id;
        if (id != "inputGainDb" && id != "ceilingDbtp" && id != "character")
            rows.push_back(i);
    }
    controls_->setTable(type.parameters, type.defaults, ModuleWords::name(type), rows);
    row->addWidget(area);

    meter_ = new GainReductionMeter(tr("Gain reduction of the limiter"), this);
    row->addWidget(meter_);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    view_ = new ReductionView(this);
    view_->setAccessibleName(tr("Gain reduction over the song"));
    middle->addWidget(view_, 1);
    words_ = new ElidedLabel({}, this);
    words_->setLook(&Fonts::label, &Theme::textSecondary);
    words_->setAlignment(Qt::AlignCenter);
    words_->setFixedHeight(theme.px(28));
    middle->addWidget(words_);
    row->addLayout(middle, 1);

    right_ = new QWidget(this);
    right_->setFixedWidth(theme.px(310));
    auto* costs = new QVBoxLayout(right_);
    costs->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    figures_ = new ReadingTable(tr("What it gives, what it costs"), right_);
    costs->addWidget(figures_);
    note_ = new ElidedLabel({}, right_);
    note_->setLook(&Fonts::label, &Theme::textQuiet);
    costs->addWidget(note_);
    costs->addStretch(1);
    row->addWidget(right_);

    rest_.setSingleShot(true);
    rest_.setInterval(700);
    connect(&rest_, &QTimer::timeout, this, &LimiterPanel::askPicture);
    connect(drive_, &Knob::valueChanged, this, [this](double value) {
        if (last_)
            deeds_.setDrive(value);
        else
            deeds_.setValue(settings_.id, ModuleWords::row(*settings_.registered(), "inputGainDb"), value);
    });
    connect(ceiling_, &Knob::valueChanged, this, &LimiterPanel::setCeiling);
    connect(controls_, &ParameterPanel::valueChanged, this,
            [this](int index, double value) { deeds_.setValue(settings_.id, index, value); });
    for (auto* knob : {drive_, ceiling_})
        connect(knob, &Knob::gestureEnded, this, [this] { deeds_.endGesture(); });
    connect(controls_, &ParameterPanel::gestureEnded, this, [this] { deeds_.endGesture(); });
    connect(meter_, &GainReductionMeter::resetRequested, this, [this] {
        deepest_ = 0;
        meter_->setReading({-live_, 0});
    });
    connect(view_, &ReductionView::playRequested, this, [this](double seconds) {
        if (const auto song = deeds_.desk().workspace.selection().song()) {
            deeds_.desk().listening.seekSong(*song, seconds);
            deeds_.desk().listening.play();
        }
    });
}

void LimiterPanel::setCeiling(double dbtp)
{
    if (last_)
        deeds_.setCeiling(dbtp);
    else
        deeds_.setValue(settings_.id, ModuleWords::row(*settings_.registered(), "ceilingDbtp"), dbtp);
}

void LimiterPanel::show(const ProcessorSettings& settings)
{
    if (settings_.id != settings.id)
        live_ = deepest_ = 0;
    settings_ = settings;
    last_ = deeds_.isFinal(settings.id);
    const auto& type = *settings.registered();
    const auto* song = deeds_.desk().workspace.song();
    if (last_) {
        drive_->setQuantity(ModuleWords::drive());
        drive_->setValue(song ? song->driveDb : 0);
        drive_->setEnabled(song);
        drive_->setToolTip(tr("How hard this song is driven into the limiter. Match finds it for a target; set by hand, it stays."));
        ceiling_->setQuantity(ModuleWords::ceiling());
        ceiling_->setValue(deeds_.album().loudness.ceilingDbtp.value_or(-1));
        ceiling_->setEnabled(deeds_.album().loudness.ceilingDbtp.has_value());
    } else {
        const auto input = std::size_t(ModuleWords::row(type, "inputGainDb")), top = std::size_t(ModuleWords::row(type, "ceilingDbtp"));
        drive_->setQuantity(Quantity::of(type.parameters[input], type.defaults[input], ModuleWords::name(type)));
        drive_->setValue(settings.values[input]);
        drive_->setEnabled(true);
        drive_->setToolTip({});
        auto quantity = ModuleWords::ceiling();
        quantity.module = ModuleWords::name(type);
        ceiling_->setQuantity(quantity);
        ceiling_->setValue(settings.values[top]);
        ceiling_->setEnabled(true);
    }
    controls_->setValues(settings.values);
    const LimiterOrder now{deeds_.desk().workspace.snapshot(), deeds_.desk().workspace.folder(), song ? song->id : Id{}, settings.id};
    if (picture_ && (shownOrder_.song != now.song || shownOrder_.limiter != now.limiter))
        picture_.reset();
    if (!(now == shownOrder_) || !picture_)
        rest_.start();
    askedOrder_ = now;
    showPicture();
    showFigures();
}

void LimiterPanel::askPicture()
{
    auto& jobs = deeds_.desk().workspace.jobs();
    if (!isVisible() || (picture_ && askedOrder_ == shownOrder_))
        return;
    if (jobs.isRunning(job_)) {
        jobs.stop(job_);
        rest_.start();
        return;
    }
    if (!LimiterPicture::possible(askedOrder_)) {
        picture_.reset();
        showPicture();
        return;
    }
    auto found = std::make_shared<LimiterPicture>();
    job_ = jobs.start(
        tr("Drawing the limiter"), Jobs::Kind::Silent,
        [order = askedOrder_, found](Progress& progress) -> Result<void> {
            auto picture = LimiterPicture::render(order, progress);
            if (!picture)
                return picture.error();
            *found = std::move(*picture);
            return {};
        },
        this,
        [this, order = askedOrder_, found](const Result<void>& result) {
            if (!result || order.song != askedOrder_.song || order.limiter != askedOrder_.limiter)
                return;
            picture_ = found;
            shownOrder_ = order;
            showPicture();
        });
}

void LimiterPanel::showPicture()
{
    ReductionShown shown;
    shown.ceilingDb = last_ ? deeds_.album().loudness.ceilingDbtp.value_or(0) : ModuleWords::value(settings_, "ceilingDbtp", -1);
    std::vector<QPointF> over;
    if (picture_) {
        // As many columns as there are pixels, the deepest of each kept.
        const int have = int(picture_->columns.size()), want = std::clamp(view_->reductionPlot().width(), 64, have);
        shown.columns.resize(std::size_t(want));
        std::vector<int> counts(std::size_t(want), 0);
        for (int i = 0; i < have; ++i) {
            const auto& from = picture_->columns[std::size_t(i)];
            auto& to = shown.columns[std::size_t(std::int64_t(i) * want / have)];
            ++counts[std::size_t(std::int64_t(i) * want / have)];
            to.gainDb = std::min(to.gainDb, from.gainDb);
            for (std::size_t c = 0; c < 2; ++c) {
                to.peak[c] = std::max(to.peak[c], from.peak[c]);
                to.before[c] = std::max(to.before[c], from.before[c]);
                to.body[c] += from.body[c] * from.body[c];
            }
            over.emplace_back((i + 0.5) * picture_->seconds / have, -double(from.gainDb));
        }
        for (int i = 0; i < want; ++i)
            for (float& body : shown.columns[std::size_t(i)].body)
                body = std::sqrt(body / float(std::max(1, counts[std::size_t(i)])));
        shown.endSeconds = picture_->seconds;
        shown.deepestDb = picture_->deepestDb <= 4 ? -4 : picture_->deepestDb <= 8 ? -8 : -12;
        meter_->setRange(shown.deepestDb);
        words_->setText(tr("deepest %1 dB · mean %2 dB · over 3 dB for %3 % of the song")
                            .arg(figures(-picture_->deepestDb, 1), figures(-picture_->meanDb, 1), figures(100 * picture_->overThree, 1)));
    } else {
        const LimiterOrder& order = askedOrder_;
        words_->setText(last_ && !deeds_.album().loudness.ceilingDbtp ? tr("No ceiling, no final limiter. Switch it on above.")
                        : LimiterPicture::possible(order)             ? tr("Listening through the song…")
                                                                      : tr("Play to see what it takes away."));
    }
    view_->setShown(std::move(shown));
    if (over != reduction_) {
        reduction_ = std::move(over);
        Q_EMIT reductionChanged();
    }
}

bool LimiterPanel::reductionHolds() const
{
    return picture_ && shownOrder_.song == deeds_.desk().workspace.selection().song()
           && (isVisible() || *shownOrder_.album == deeds_.album());
}

void LimiterPanel::showFigures()
{
    const auto* song = deeds_.desk().workspace.song();
    const auto& measurements = deeds_.desk().measurements;
    const auto* before = song ? measurements.master(song->id) : nullptr;
    const auto* after = song ? measurements.album(song->id) : nullptr;
    const double none = std::numeric_limits<double>::quiet_NaN();
    ReadingTableShown table;
    table.title = tr("Gives and costs");
    table.columns = {tr("before"), tr("after"), u""_s};
    table.strong = 1;
    table.lines = true;
    const auto add = [&](const QString& name, double was, double is, const QString& tip) {
        table.rows.push_back({name, {number(was), number(is), std::isfinite(is - was) ? number(is - was, true) : QString()}, LampMark::None, tip});
    };
    if (last_) {
        add(tr("Loudness"), before ? before->integratedLufs : none, after ? after->integratedLufs : none,
            tr("Integrated, LUFS: the song after its chain, and in the album after drive and limiter."));
        add(tr("Loud parts"), before ? before->loudPartLufs : none, after ? after->loudPartLufs : none,
            tr("How loud the choruses are, LUFS."));
        add(tr("Peak to loudness"), before ? before->plrDb() : none, after ? after->plrDb() : none,
            tr("Room left for drums, dB. Small means dense."));
        add(tr("Loudness range"), before ? before->loudnessRangeLu : none, after ? after->loudnessRangeLu : none,
            tr("How far quiet and loud parts are apart, LU."));
        add(tr("True peak"), before ? before->truePeakDbtp : none, after ? after->truePeakDbtp : none,
            tr("What the listener's converter will really see, dBTP."));
        note_->setText(!song                     ? tr("Choose a song.")
                       : after                   ? tr("Deepest reduction %1 dB").arg(figures(-after->limiterReductionDb, 1))
                       : !song->enabled          ? tr("This song is left out of the album.")
                                                 : tr("Measuring…"));
    } else {
        add(tr("Deepest reduction, dB"), none, picture_ ? -picture_->deepestDb : none, tr("Over the whole song."));
        note_->setText({});
    }
    if (!last_)
        table.rows.front().values = {QString(), picture_ ? number(-picture_->deepestDb) : u"—"_s, QString()};
    figures_->setShown(table);
}

void LimiterPanel::tick()
{
    const double now = deeds_.desk().listening.reductionDb(settings_.id);
    live_ = std::max(now, std::max(0.0, live_ - fallDb));
    deepest_ = std::max(deepest_, now);
    meter_->setReading({-live_, -deepest_});
}

void LimiterPanel::showEvent(QShowEvent* event)
{
    ModulePanel::showEvent(event);
    rest_.start();
}

void LimiterPanel::resizeEvent(QResizeEvent* event)
{
    ModulePanel::resizeEvent(event);
    right_->setVisible(width() > Theme::of(this).px(880));
    if (picture_)
        showPicture();
}

}  // namespace lacquer
