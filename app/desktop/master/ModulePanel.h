// SPDX-License-Identifier: GPL-3.0-or-later
// ModulePanel: what fills the middle of the page for one kind of processor: picture and numbers.
#pragma once

#include <QWidget>

namespace lacquer {

struct ProcessorSettings;

/// Plain QWidget signals suffice here, so it has none of its own.
class ModulePanel : public QWidget {
public:
    using QWidget::QWidget;

    /// Shows this processor as it is now; called after every change of the album.
    virtual void show(const ProcessorSettings& settings) = 0;
    /// What moves with the sound; only while visible, up to 30 times a second.
    virtual void tick() {}
    using QWidget::show;
};

}  // namespace lacquer
