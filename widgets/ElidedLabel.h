// SPDX-License-Identifier: GPL-3.0-or-later
// ElidedLabel: one line of plain text that gives way at its end; the whole stands in the tooltip and accessible name.
#pragma once

#include "widgets/Theme.h"

#include <QWidget>

namespace lacquer {

class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    /// Which font and colour of the theme; so a new theme needs no telling.
    void setLook(QFont Fonts::*font, QColor Theme::*colour = &Theme::text);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return text_; }
    void setAlignment(Qt::Alignment alignment);
    /// The tooltip beyond the text itself.
    void setHint(const QString& hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    [[nodiscard]] const QFont& shownFont() const { return Theme::of(this).fonts.*font_; }
    [[nodiscard]] QColor shownColour() const;
    [[nodiscard]] virtual double textWidth() const;
    virtual void drawText(QPainter& painter, const QRectF& place);
    [[nodiscard]] Qt::Alignment alignment() const { return alignment_; }

private:
    void explain();

    QString text_, hint_;
    QFont Fonts::*font_ = &Fonts::body;
    QColor Theme::*colour_ = &Theme::text;
    Qt::Alignment alignment_ = Qt::AlignLeft | Qt::AlignVCenter;
};

}  // namespace lacquer
