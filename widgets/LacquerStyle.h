// SPDX-License-Identifier: GPL-3.0-or-later
// LacquerStyle: draws the plain controls of Qt in the theme's colours, and carries the theme to every widget.
#pragma once

#include "widgets/Theme.h"

#include <QPointer>
#include <QProxyStyle>

namespace lacquer {

class FocusRing;

/// Set once on the application; a new theme means a new style. With `reducedMotion` nothing moves that need not.
class LacquerStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit LacquerStyle(Theme theme, bool reducedMotion = false);
    ~LacquerStyle() override;

    [[nodiscard]] const Theme& theme() const { return theme_; }

    [[nodiscard]] QPalette standardPalette() const override { return theme_.palette(); }
    void polish(QApplication* application) override;
    void polish(QPalette& palette) override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    void unpolish(QApplication* application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                                QStyleHintReturn* answer = nullptr) const override;

private:
    void dropRing();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Theme theme_;
    bool reducedMotion_;
    QPointer<FocusRing> ring_;
};

}  // namespace lacquer
