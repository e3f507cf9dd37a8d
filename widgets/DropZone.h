// SPDX-License-Identifier: GPL-3.0-or-later
// DropZone: where files may be let go: dashed while idle, amber with what will happen while hovered, red when refused.
#pragma once

#include <QList>
#include <QUrl>
#include <QWidget>

#include <functional>

namespace lacquer {

class DropZone : public QWidget {
    Q_OBJECT

public:
    /// What would happen with these files: a sentence, and whether they are taken at all.
    struct Answer {
        bool taken = false;
        QString words;
    };

    /// `idleWords`: "Drop songs or stems". Click and Enter emit browseAsked.
    explicit DropZone(const QString& idleWords, QWidget* parent = nullptr);

    void setIdleWords(const QString& words);
    /// Asked once when files come over it. Without one, everything is refused.
    void setJudge(std::function<Answer(const QList<QUrl>&)> judge);
    /// Draws the disc instead of the small icon: the empty page.
    void setLarge(bool large);
    /// For whole pages that take drops themselves: shows an answer as if something hovered.
    void showAnswer(const Answer& answer);
    void showIdle();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dropped(const QList<QUrl>& files);
    void browseAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    enum class State { Idle, Hovering, Refused };

    QString idleWords_;
    Answer answer_;
    State state_ = State::Idle;
    bool large_ = false;
    std::function<Answer(const QList<QUrl>&)> judge_;
};

}  // namespace lacquer
