// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do to an album strip: walk, nudge, move, zoom, play.
#include "widgets/AlbumStrip.h"

#include <QKeyEvent>

#include <algorithm>

namespace lacquer {

void AlbumStrip::walk(int by)
{
    const int count = int(picture_.songs.size()), now = chosenSong();
    if (count == 0)
        return;
    const int next = now < 0 ? 0 : std::clamp(now + by, 0, count - 1);
    if (next != now || picture_.chosenJoin >= 0)
        choose(next);
    if (const auto& song = picture_.songs[std::size_t(next)]; song.end() > axis_.end() || song.start < axis_.start)
        show(song.start);
}

void AlbumStrip::nudge(double seconds)
{
    const int song = picture_.chosenJoin >= 0 ? picture_.chosenJoin : chosenSong();
    if (song < 0 || !picture_.songs[std::size_t(song)].enabled)
        return;
    Q_EMIT gestureStarted();
    setSpace(song, picture_.songs[std::size_t(song)].spaceBefore + seconds);
    Q_EMIT gestureEnded();
}

void AlbumStrip::move(int by)
{
    const int song = chosenSong(), to = song + by;
    if (song < 0 || to < 0 || to >= int(picture_.songs.size()))
        return;
    Q_EMIT gestureStarted();
    reorder(song, to);
    Q_EMIT gestureEnded();
}

void AlbumStrip::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key(), song = chosenSong(), join = picture_.chosenJoin;
    const int side = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (key == Qt::Key_Escape && gesture_)
        return endGesture(false);
    if (gesture_)
        return;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && (key == Qt::Key_Up || key == Qt::Key_Down))
        return move(key == Qt::Key_Down ? 1 : -1);
    if (modifiers == Qt::ShiftModifier && side != 0)
        return nudge(side * discFrame);
    if (modifiers == Qt::AltModifier && side != 0)
        return nudge(side * picture_.sample);
    if (modifiers == Qt::ControlModifier && key == Qt::Key_0)
        return fit();
    if (key == Qt::Key_Plus || (key == Qt::Key_Equal && modifiers == Qt::NoModifier))
        return zoom(1.25);
    if (key == Qt::Key_Minus)
        return zoom(0.8);
    if (modifiers != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (side != 0)
        return walk(side);
    switch (key) {
        case Qt::Key_Home: return walk(-int(picture_.songs.size()));
        case Qt::Key_End: return walk(int(picture_.songs.size()));
        case Qt::Key_Down:
            // From a song to the join behind it, and back up to the song.
            for (int i = song + 1; song >= 0 && join < 0 && i < int(picture_.songs.size()); ++i)
                if (picture_.songs[std::size_t(i)].enabled)
                    return chooseJoin(i);
            return;
        case Qt::Key_Up:
            if (join >= 0)
                choose(song >= 0 ? song : join);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (join >= 0)
                Q_EMIT joinOpened(join);
            else if (song >= 0)
                Q_EMIT playRequested(picture_.songs[std::size_t(song)].start);
            return;
        default: QWidget::keyPressEvent(event);
    }
}

}  // namespace lacquer
