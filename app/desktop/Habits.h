// SPDX-License-Identifier: GPL-3.0-or-later
// Habits: what the program remembers about its user between runs: look, density, device, monitor, recent albums.
#pragma once

#include "widgets/Theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace lacquer {

/// GUI thread. Kept in the user's configuration folder; a damaged file is put aside and everything starts at its default.
class Habits : public QObject {
    Q_OBJECT

public:
    enum class Density { Automatic, Roomy, Compact };

    explicit Habits(QObject* parent = nullptr);

    /// Nothing: follow the desktop, which means dark or light by the lightness of its palette.
    [[nodiscard]] std::optional<Light> light() const;
    void setLight(std::optional<Light> light);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    /// 1…3
    [[nodiscard]] double scale() const;
    void setScale(double scale);
    [[nodiscard]] bool simple() const;
    void setSimple(bool simple);

    /// Newest first, at most ten; pinned ones are never pushed out.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const std::filesystem::path& project);
    void forgetRecent(const QString& project);

    /// Anything else by name: splitters, columns, the device, the monitor's level.
    [[nodiscard]] QVariant value(const QString& name, const QVariant& otherwise = {}) const;
    void setValue(const QString& name, const QVariant& value);

Q_SIGNALS:
    /// Light, density or scale.
    void lookChanged();
    void recentChanged();
    void simpleChanged();

private:
    std::unique_ptr<QSettings> settings_;
};

}  // namespace lacquer
