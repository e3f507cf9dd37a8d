// SPDX-License-Identifier: GPL-3.0-or-later
#include "Habits.h"

#include "base/Text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

}  // namespace

Habits::Habits(QObject* parent) : QObject(parent)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/lacquer"_s;
    const auto file = folder + u"/lacquer.ini"_s;
    // A file of another size than settings have is not ours to read.
    constexpr qint64 most = 4 << 20;
    bool broken = QFileInfo(file).size() > most;
    if (!broken) {
        settings_ = std::make_unique<QSettings>(file, QSettings::IniFormat);
        broken = settings_->status() == QSettings::FormatError;
    }
    if (broken) {
        settings_.reset();
        QFile::rename(file, file + u".broken-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH-mm-ss"_s));
        settings_ = std::make_unique<QSettings>(file, QSettings::IniFormat);
    }
}

std::optional<Light> Habits::light() const
{
    const auto name = settings_->value(u"look/light"_s).toString();
    // Studios are dark, so that is where one starts.
    if (name == u"dark"_s || name.isEmpty())
        return Light::Dark;
    if (name == u"light"_s)
        return Light::Light;
    if (name == u"contrast"_s)
        return Light::HighContrast;
    return std::nullopt;
}

void Habits::setLight(std::optional<Light> light)
{
    const auto name = !light ? u"desktop"_s : *light == Light::Dark ? u"dark"_s : *light == Light::Light ? u"light"_s : u"contrast"_s;
    settings_->setValue(u"look/light"_s, name);
    Q_EMIT lookChanged();
}

Habits::Density Habits::density() const
{
    const auto name = settings_->value(u"look/density"_s).toString();
    return name == u"roomy"_s ? Density::Roomy : name == u"compact"_s ? Density::Compact : Density::Automatic;
}

void Habits::setDensity(Density density)
{
    settings_->setValue(u"look/density"_s, density == Density::Roomy     ? u"roomy"_s
                                           : density == Density::Compact ? u"compact"_s
                                                                         : u"automatic"_s);
    Q_EMIT lookChanged();
}

double Habits::scale() const
{
    bool ok = false;
    const double scale = settings_->value(u"look/scale"_s, 1.0).toDouble(&ok);
    return ok ? std::clamp(scale, 1.0, 3.0) : 1.0;
}

void Habits::setScale(double scale)
{
    settings_->setValue(u"look/scale"_s, std::clamp(scale, 1.0, 3.0));
    Q_EMIT lookChanged();
}

bool Habits::simple() const
{
    return settings_->value(u"look/simple"_s, false).toBool();
}

void Habits::setSimple(bool simple)
{
    settings_->setValue(u"look/simple"_s, simple);
    Q_EMIT simpleChanged();
}

QStringList Habits::recent() const
{
    return settings_->value(u"recent/albums"_s).toStringList();
}

void Habits::addRecent(const std::filesystem::path& project)
{
    const auto name = QFile::decodeName(std::filesystem::absolute(project).c_str());
    auto list = recent();
    list.removeAll(name);
    list.prepend(name);
    while (list.size() > 10)
        list.removeLast();
    settings_->setValue(u"recent/albums"_s, list);
    Q_EMIT recentChanged();
}

void Habits::forgetRecent(const QString& project)
{
    auto list = recent();
    list.removeAll(project);
    settings_->setValue(u"recent/albums"_s, list);
    Q_EMIT recentChanged();
}

QVariant Habits::value(const QString& name, const QVariant& otherwise) const
{
    return settings_->value(name, otherwise);
}

void Habits::setValue(const QString& name, const QVariant& value)
{
    settings_->setValue(name, value);
}

}  // namespace lacquer
