// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every small control in its states, in all three lights, to be looked at: build/screenshots/components-*.png.
#include "support/TestMain.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Chip.h"
#include "widgets/CommandPalette.h"
#include "widgets/DropZone.h"
#include "widgets/FigureLabel.h"
#include "widgets/Knob.h"
#include "widgets/LacquerStyle.h"
#include "widgets/LampLabel.h"
#include "widgets/PanelHead.h"
#include "widgets/ProblemRow.h"
#include "widgets/ProgressRow.h"
#include "widgets/Segment.h"
#include "widgets/Slider.h"
#include "widgets/Toast.h"
#include "widgets/Toggle.h"
#include "widgets/ValueField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

Quantity decibels(const QString& name, double low, double high, double standard)
{
    return {.name = name, .module = u"Limiter"_s, .unit = Unit::Decibel, .minimum = low, .maximum = high, .standard = standard,
            .decimals = 2, .sign = true};
}

template <class Control>
Control* at(Control* control, double value, bool enabled = true)
{
    control->setValue(value);
    control->setEnabled(enabled);
    return control;
}

/// A card with a title and rows of controls.
class Group {
public:
    Group(QGridLayout& sheet, int row, int column, const QString& title)
    {
        auto* card = new Card;
        column_ = new QVBoxLayout(card);
        column_->setContentsMargins(16, 12, 16, 16);
        column_->setSpacing(12);
        auto* label = new ElidedLabel(title);
        label->setLook(&Fonts::title);
        column_->addWidget(label);
        sheet.addWidget(card, row, column);
    }
    ~Group() { column_->addStretch(1); }
    Group(const Group&) = delete;
    Group& operator=(const Group&) = delete;

    Group& row(std::initializer_list<QWidget*> widgets)
    {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        for (auto* widget : widgets)
            row->addWidget(widget);
        if (widgets.size() > 1)
            row->addStretch(1);
        column_->addLayout(row);
        return *this;
    }

private:
    QVBoxLayout* column_;
};

Toggle* toggle(Toggle::Kind kind, const QString& face, bool on)
{
    auto* toggle = face.size() > 4 || face == u"power"_s || face == u"delta"_s
                       ? Toggle::withIcon(kind, face, u"Switch"_s)
                       : new Toggle(kind, face, u"Switch"_s);
    toggle->setChecked(on);
    return toggle;
}

void addTurning(QGridLayout& sheet)
{
    auto* big = new Knob(decibels(u"Drive"_s, 0, 12, 0));
    big->setSize(Knob::Size::Big);
    auto* beside = new Knob(decibels(u"Monitor"_s, -60, 0, -12));
    beside->setWordsBeside(true);
    Group(sheet, 0, 0, u"Knob"_s)
        .row({at(new Knob(decibels(u"Drive"_s, 0, 12, 0)), 3.6), at(new Knob(decibels(u"Drive"_s, 0, 12, 0)), 0),
              at(new Knob(decibels(u"Drive"_s, 0, 12, 0)), 3.6, false), at(new Knob(decibels(u"Gain"_s, -12, 12, 0)), -0.8),
              at(new Knob({.name = u"Frequency"_s, .unit = Unit::Hertz, .minimum = 20, .maximum = 20000, .standard = 1000,
                           .curve = Curve::Logarithmic}), 2650)})
        .row({at(big, 5), at(beside, -12)});
    auto* second = new ValueField({.name = u"Spacing"_s, .unit = Unit::Seconds, .minimum = -10, .maximum = 10, .standard = 2});
    second->setSecondWords(u"−120 frames"_s);
    second->setMinimumWidth(180);
    auto* typing = at(new ValueField(decibels(u"Gain"_s, -12, 12, 0)), 0.25);
    typing->setObjectName(u"typing"_s);
    Group(sheet, 0, 1, u"Value field and slider"_s)
        .row({at(new ValueField(decibels(u"Gain"_s, -12, 12, 0)), 0), typing, at(new ValueField(decibels(u"Gain"_s, -12, 12, 0)), 1, false)})
        .row({at(new ValueField(decibels(u"Gain"_s, -12, 12, 0)), 0.25), at(second, -1.6)})
        .row({at(new Slider(decibels(u"Monitor"_s, -60, 0, -60)), -12)})
        .row({at(new Slider({.name = u"Place"_s, .minimum = -100, .maximum = 100, .pan = true}), -40)})
        .row({at(new Slider(decibels(u"Monitor"_s, -60, 0, -60)), -12, false)});
}

void addButtons(QGridLayout& sheet)
{
    using K = Button::Kind;
    auto* play = new Button(u"Play"_s, K::Primary);
    play->setIconName(u"play"_s);
    auto* destroy = new Button(u"Delete file"_s, K::Destructive);
    destroy->setIconName(u"trash"_s);
    auto* preset = new Button(u"Preset: Warm"_s);
    preset->setArrow(true);
    preset->setIconName(u"preset"_s);
    auto* off = new Button(u"Compare"_s);
    off->setEnabled(false);
    auto* focused = new Button(u"Compare"_s);
    focused->setObjectName(u"focused"_s);
    Group(sheet, 0, 2, u"Button"_s)
        .row({new Button(u"Build all"_s, K::Primary), play, focused, off})
        .row({new Button(u"Later"_s, K::Quiet), destroy, preset, Button::withIcon(u"add"_s, u"Add songs"_s)});
    using T = Toggle::Kind;
    auto* silent = toggle(T::Mute, u"M"_s, false);
    silent->setSilentBySolo(true);
    Group(sheet, 1, 0, u"Toggle"_s)
        .row({toggle(T::Solo, u"S"_s, false), toggle(T::Solo, u"S"_s, true), toggle(T::Mute, u"M"_s, false),
              toggle(T::Mute, u"M"_s, true), silent})
        .row({toggle(T::Power, u"power"_s, true), toggle(T::Bypass, u"power"_s, true), toggle(T::Delta, u"delta"_s, false),
              toggle(T::Delta, u"delta"_s, true), Toggle::withIcon(T::Matched, u"match"_s, u"Matched"_s),
              toggle(T::Monitor, u"Mono"_s, true), toggle(T::Monitor, u"Side"_s, false)});
    const QStringList programmes{u"Source"_s, u"Master"_s, u"Album"_s, u"Delivered"_s};
    auto* sounding = new Segment(Segment::Bed::Sounding, programmes, u"Programme"_s);
    sounding->setCurrent(1);
    auto* shown = new Segment(Segment::Bed::Showing, {u"By ear"_s, u"Power"_s, u"Gain"_s}, u"Law"_s);
    shown->setSmall(true);
    shown->setCurrent(1);
    auto* muted = new Chip(u"Muted"_s, Chip::Kind::Muted);
    auto* choice = new Chip(u"Bell"_s);
    choice->setChoice(true);
    Group(sheet, 1, 1, u"Chip, lamp, segment"_s)
        .row({new Chip(u"Stereo"_s), new Chip(u"× 1.6 s"_s, Chip::Kind::Crossfade), new Chip(u"matched"_s, Chip::Kind::Matched),
              new Chip(u"a guess"_s, Chip::Kind::Guess), muted, choice})
        .row({new LampLabel(LampState::Fine, u"Fine"_s), new LampLabel(LampState::Note, u"Note"_s),
              new LampLabel(LampState::Warning, u"Warning"_s), new LampLabel(LampState::Error, u"Error"_s),
              new LampLabel(LampState::Waits, u"Waits"_s), new LampLabel(LampState::Working, u"Working"_s)})
        .row({sounding, shown});
}

void addRows(QGridLayout& sheet)
{
    auto* running = new ProgressRow(u"WAV for distributor"_s);
    running->setProgress(0.7, u"7 of 10"_s);
    auto* done = new ProgressRow(u"DDP for the plant"_s);
    done->finish(LampState::Fine, u"built, read back, equal"_s);
    auto* problem = new ProblemRow;
    problem->setValue({LampState::Error, u"9 The Long Way to Morning"_s, u"same ISRC as song 8"_s, u"Use …109"_s, true});
    Group(sheet, 2, 0, u"Progress and problems"_s).row({running}).row({done}).row({problem});
    auto* idle = new DropZone(u"Drop songs or stems"_s);
    auto* hovering = new DropZone({});
    hovering->showAnswer({true, u"Add 7 files as song 5"_s});
    auto* refused = new DropZone({});
    refused->showAnswer({false, u"2 files are not sound"_s});
    auto* toast = new Toast(LampState::Fine, u"Chain copied to 9 songs"_s, u"Undo"_s, nullptr);
    toast->setGraphicsEffect(nullptr);
    auto* chosen = new Card;
    chosen->setChosen(true);
    chosen->setMinimumSize(90, 40);
    auto* bypassed = new Card;
    bypassed->setBypassed(true);
    bypassed->setMinimumSize(90, 40);
    Group(sheet, 1, 2, u"Drop zone, toast, card"_s).row({idle, hovering, refused}).row({toast, chosen, bypassed});
    auto* number = new FigureLabel;
    number->setLook(&Fonts::display);
    number->setUnit(u"LUFS"_s);
    number->setNumber(u"−11.4"_s);
    auto* head = new PanelHead(u"Songs"_s);
    head->setFact(u"10 · 39:50"_s);
    head->addAtEnd(Button::withIcon(u"add"_s, u"Add songs"_s));
    auto* list = new QListWidget;
    list->addItems({u"Keep the Engine Warm"_s, u"Salt on the Glass"_s, u"Marram"_s, u"Nine Fathoms"_s, u"Low Tide Radio"_s, u"Foghorn"_s});
    list->setCurrentRow(1);
    list->setFixedHeight(110);
    Group(sheet, 2, 1, u"Panel head, figures, list"_s).row({head}).row({list}).row({number, new FigureLabel(u"2:14.380"_s)});
}

void addPlain(QGridLayout& sheet)
{
    auto* check = new QCheckBox(u"Check box"_s);
    check->setChecked(true);
    auto* radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    auto* combo = new QComboBox;
    combo->addItems({u"Balanced"_s, u"Clean"_s});
    auto* field = new QLineEdit(u"Jiří Novák"_s);
    auto* spin = new QSpinBox;
    auto* bar = new QProgressBar;
    bar->setValue(40);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(50);
    auto* tabs = new QTabBar;
    for (const auto& name : {u"Songs"_s, u"Master"_s, u"Album"_s})
        tabs->addTab(name);
    auto* fallback = new QPushButton(u"Standard button"_s);
    auto* box = new QGroupBox(u"Group"_s);
    (new QVBoxLayout(box))->addWidget(new QCheckBox(u"Inside"_s));
    Group(sheet, 2, 2, u"Qt's own"_s).row({check, radio, new QCheckBox(u"Off"_s), combo}).row({field, spin, fallback}).row({slider, bar}).row({tabs, box});
    auto* table = new QTableWidget(4, 3);
    table->setHorizontalHeaderLabels({u"Title"_s, u"ISRC"_s, u"Length"_s});
    for (int i = 0; i < 12; ++i)
        table->setItem(i / 3, i % 3, new QTableWidgetItem(u"Cell %1"_s.arg(i)));
    table->selectRow(1);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setFixedHeight(140);
    Group(sheet, 3, 0, u"Table"_s).row({table});
    auto* menu = new QMenu;
    menu->addAction(u"Play this song from its start"_s, QKeySequence(u"Shift+Space"_s), menu, [] {});
    auto* rename = menu->addAction(u"Rename"_s, QKeySequence(u"F2"_s), menu, [] {});
    menu->addAction(u"Copy chain to…"_s);
    menu->addSeparator();
    menu->addAction(u"Explain this number…"_s)->setEnabled(false);
    menu->addAction(u"Checked"_s)->setCheckable(true);
    menu->addMenu(u"More"_s);
    menu->ensurePolished();
    menu->setActiveAction(rename);
    menu->setWindowFlags(Qt::Widget);
    Group(sheet, 3, 1, u"Menu"_s).row({menu, new QWidget});
    menu->show();
    auto* palette = new CommandPalette(nullptr);
    palette->setWindowFlags(Qt::Widget);
    palette->setEntries({{u"match"_s, u"Match the album…"_s, u"Ctrl+Shift+L"_s, u"match"_s, u"loudness"_s},
                         {u"joins"_s, u"Play all joins"_s, {}, u"join"_s, {}},
                         {u"eq"_s, u"Match EQ to reference 2"_s, {}, u"eq"_s, {}}});
    palette->field().setText(u"mat al"_s);
    palette->setFixedSize(420, 190);
    Group(sheet, 3, 2, u"Command palette"_s).row({palette});
    palette->show();
}

std::unique_ptr<QWidget> makeSheet()
{
    auto sheet = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(sheet.get());
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(14);
    addTurning(*grid);
    addButtons(*grid);
    addRows(*grid);
    addPlain(*grid);
    return sheet;
}

}  // namespace

class ComponentSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLightIsDrawn_data()
    {
        QTest::addColumn<int>("light");
        QTest::addColumn<QString>("name");
        QTest::newRow("dark") << int(Light::Dark) << u"dark"_s;
        QTest::newRow("light") << int(Light::Light) << u"light"_s;
        QTest::newRow("contrast") << int(Light::HighContrast) << u"contrast"_s;
    }

    void everyLightIsDrawn()
    {
        QFETCH(int, light);
        QFETCH(QString, name);
        QApplication::setStyle(new LacquerStyle(Theme::make(Light(light)), true));
        const auto sheet = makeSheet();
        sheet->resize(1440, 1000);
        sheet->show();
        QVERIFY(QTest::qWaitForWindowActive(sheet.get()));
        sheet->findChild<ValueField*>(u"typing"_s)->openEntry();
        const auto typing = sheet->grab().toImage();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        sheet->findChild<Button*>(u"focused"_s)->setFocus();
        QCoreApplication::processEvents();
        const auto picture = sheet->grab().toImage();
        QDir().mkpath(QStringLiteral(LACQUER_BINARY_DIR "/../screenshots"));
        QVERIFY(picture.save(QStringLiteral(LACQUER_BINARY_DIR "/../screenshots/components-%1.png").arg(name)));
        QVERIFY2(typing != picture, "an opened field and a focus ring are seen");
        // Amber is drawn, and so is the focus ring.
        const auto theme = Theme::make(Light(light));
        int amber = 0, ring = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                amber += picture.pixelColor(x, y) == theme.signal;
                ring += picture.pixelColor(x, y) == theme.focus;
            }
        QVERIFY(amber > 1000);
        QVERIFY2(ring > 100, qPrintable(QString::number(ring)));
    }

    void cleanupTestCase()
    {
        QApplication::setStyle(new LacquerStyle(Theme::make(Light::Dark)));
    }
};

LACQUER_TEST(ComponentSheetTest)
#include "ComponentSheetTest.moc"
