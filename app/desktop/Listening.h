// SPDX-License-Identifier: GPL-3.0-or-later
// Listening: what one hears and against what: transport, programme, solo, bypass, monitor, and the meters of it all.
#pragma once

#include "base/Id.h"
#include "measure/LiveReading.h"
#include "playback/Monitor.h"
#include "playback/ProgrammeSource.h"

#include <QObject>
#include <QPointF>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace lacquer {

/// Loudness before and after a processor, LUFS over about a second.
struct ModuleLevels {
    double beforeLufs = 0, afterLufs = 0;
};

class Habits;
class Workspace;

/// What is at the speakers now.
struct Heard {
    bool playing = false;
    Programme programme = Programme::Master;
    std::optional<Id> song;      ///< the one that sounds, also under programme Album
    double seconds = 0;          ///< on the programme's own timeline
    double length = 0;           ///< of that timeline
    double songLength = 0;       ///< of the song that sounds
    double songSeconds = 0;      ///< since the song's first frame
    double albumSeconds = 0;     ///< since the album's first frame
};

/// Pictures that move with the sound.
struct LivePictures {
    std::vector<QPointF> spectrum;        ///< Hz and dB, after the programme
    std::vector<QPointF> hold;            ///< the spectrum's highest
    std::vector<QPointF> field;           ///< goniometer: x right, y up, each within ±1; newest last
    std::vector<float> shortTermMinute;   ///< last minute of short-term loudness, ten a second, LUFS, newest last
};

/// GUI thread; nothing here ever waits for sound, disk or device.
class Listening : public QObject {
    Q_OBJECT

public:
    Listening(Workspace& workspace, Habits& habits, QObject* parent = nullptr);
    ~Listening() override;

    [[nodiscard]] const Heard& heard() const;
    [[nodiscard]] bool playing() const { return heard().playing; }

    void toggle();
    void play();
    /// Stays where it is.
    void pause();
    /// Back to where playing began.
    void stop();
    /// The musical place is kept.
    void setProgramme(Programme programme);
    /// Puts the playhead into a song, in seconds since its first frame, in the present programme; plays on if playing.
    void seekSong(Id song, double seconds);
    /// The same by the album's time.
    void seekAlbum(double seconds);
    void skip(double seconds);
    /// Repeats a stretch of the present song, in seconds since its first frame; nothing: plays on.
    void setLoop(std::optional<std::pair<double, double>> stretch);
    [[nodiscard]] std::optional<std::pair<double, double>> loop() const;
    /// Plays the join before a song in programme Album: five seconds around it, then stops.
    void playJoin(Id songAfter);
    void playAllJoins();

    [[nodiscard]] const std::set<Id>& soloed() const;
    void setSolo(Id stem, bool on);
    void soloAlone(Id stem);
    /// The chosen song without its chain, at equal loudness.
    [[nodiscard]] bool bypassed() const;
    void setBypassed(bool on);
    /// B: the reference mix where the song has one, else its source, at equal loudness.
    [[nodiscard]] bool hearsB() const;
    void setHearsB(bool on);
    [[nodiscard]] bool hasB() const;
    /// Only what one thing changes is heard: a processor, the final limiter, or the whole chain of a stem, song or album, each
    /// by its id. The programme follows where it must, and comes back. Ends with another programme, comparison or song, and
    /// when the thing leaves the album.
    [[nodiscard]] std::optional<Id> delta() const;
    void setDelta(std::optional<Id> what);
    /// Everything but one processor is heard, at equal loudness by what was measured before and after it; nothing: with it
    /// again, still at equal loudness. Ends like delta.
    [[nodiscard]] std::optional<Id> without() const;
    void setWithout(std::optional<Id> processor);
    /// Ends matching until something is compared again.
    void hearTrueLevel();
    /// What loudness matching takes from what is heard now, dB <= 0; 0 where nothing is compared. Of the two that are compared
    /// the louder comes down.
    [[nodiscard]] double matchedDb() const;

    [[nodiscard]] const MonitorSettings& monitor() const;
    void setMonitor(const MonitorSettings& settings);

    /// Meters of what is heard now, before the monitor.
    [[nodiscard]] const LiveReading& meters() const;
    [[nodiscard]] const LivePictures& pictures() const;
    /// Deepest reduction of a processor in what is heard now, dB >= 0; the final limiter by its own id.
    [[nodiscard]] double reductionDb(Id processor) const;
    /// How far the gain of one of its bands (from 0) has moved, dB, signed; 0 where it has none.
    [[nodiscard]] double bandMoveDb(Id processor, int band) const;
    /// How loud the sound is before and after a processor that runs, over about a second; nothing before something has played.
    [[nodiscard]] std::optional<ModuleLevels> levels(Id processor) const;
    void resetMeters();

    /// "48 kHz · Studio interface · 5.3 ms", or why there is no sound.
    [[nodiscard]] QString deviceWords() const;
    [[nodiscard]] bool deviceFine() const;
    /// Device names, the chosen one, and choosing; "" is the system's own choice.
    [[nodiscard]] QStringList devices() const;
    [[nodiscard]] QString device() const;
    void chooseDevice(const QString& name);
    void lookForDevices();
    /// A sound system that hangs was left behind: the program can only be left by _exit, once everything is saved.
    [[nodiscard]] bool mustLeaveAtOnce() const;

Q_SIGNALS:
    /// Playing, programme, song, loop.
    void transportChanged();
    /// While something moves: up to 30 times a second.
    void ticked();
    void soloChanged();
    void deltaChanged();
    void monitorChanged();
    void deviceChanged();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace lacquer
