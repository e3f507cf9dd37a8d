// SPDX-License-Identifier: GPL-3.0-or-later
// A window from which files can be dragged, as out of a file manager: drag-source X Y FILE…
#include <QApplication>
#include <QDrag>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QUrl>

namespace {

class DragSource : public QLabel {
public:
    explicit DragSource(const QStringList& files) : QLabel(QStringLiteral("%1 files").arg(files.size()))
    {
        for (const auto& file : files)
            urls_ << QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
        setAlignment(Qt::AlignCenter);
        setFixedSize(120, 40);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!(event->buttons() & Qt::LeftButton))
            return;
        auto* drag = new QDrag(this);
        auto* what = new QMimeData;
        what->setUrls(urls_);
        drag->setMimeData(what);
        // Who was dropped on asks for the files afterwards.
        if (drag->exec(Qt::CopyAction) != Qt::IgnoreAction) {
            hide();
            QTimer::singleShot(1500, qApp, &QApplication::quit);
        }
    }

private:
    QList<QUrl> urls_;
};

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto words = QApplication::arguments();
    if (words.size() < 4)
        return 2;
    DragSource source(words.mid(3));
    source.setWindowFlags(Qt::WindowStaysOnTopHint | Qt::FramelessWindowHint);
    source.move(words[1].toInt(), words[2].toInt());
    source.show();
    return QApplication::exec();
}
