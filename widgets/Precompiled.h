// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every widget and page includes, compiled once.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QObject>
#include <QPainter>
#include <QString>
#include <QVBoxLayout>
#include <QWidget>
