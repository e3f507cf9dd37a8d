// SPDX-License-Identifier: GPL-3.0-or-later
// The page that documents the project file says exactly what the tables say.
#include "model/Field.h"

#include "base/Text.h"
#include "model/Album.h"
#include "support/TestMain.h"

#include <QFile>

using namespace lacquer;

namespace {

QString typeOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number:
        return QStringLiteral("number");
    case FieldKind::Integer:
        return QStringLiteral("whole number");
    case FieldKind::Switch:
        return QStringLiteral("true or false");
    case FieldKind::Text:
        return QStringLiteral("text");
    case FieldKind::Choice:
        return QStringLiteral("one of");
    case FieldKind::Numbers:
        return QStringLiteral("list of rising numbers");
    case FieldKind::Words:
        return QStringLiteral("texts by language and field");
    case FieldKind::Breakpoints:
        return QStringLiteral("list of [seconds, dB]");
    }
    return {};
}

/// The rows of one table: name, type with range, default, meaning.
template <class Owner>
QString rows(const Owner& defaults)
{
    QString text = QStringLiteral("| member | value | default | meaning |\n|---|---|---|---|\n");
    for (const Field<Owner>& field : fieldsOf<Owner>()) {
        QString value = typeOf(field.kind);
        if (field.kind == FieldKind::Choice) {
            QStringList names;
            for (const char* name : field.choices)
                names << QString::fromLatin1(name);
            value += QLatin1Char(' ') + names.join(QLatin1Char(' '));
        } else if (std::isfinite(field.minimum)) {
            value += QStringLiteral(" %1 … %2").arg(field.minimum).arg(field.maximum);
        }
        if (field.optional)
            value += QStringLiteral(", or null");
        text += QStringLiteral("| `%1` | %2 | `%3` | %4 |\n")
                    .arg(QString::fromUtf8(field.name), value, fromUtf8(field.read(defaults).dump()), QString::fromUtf8(field.meaning));
    }
    return text;
}

}  // namespace

class SchemaPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// When a table has changed, copy what the failure names over the page.
    void thePageIsMadeOfTheTables()
    {
        QFile page(QStringLiteral(LACQUER_SOURCE_DIR "/core/model/SCHEMA.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(page.readAll());
        QString expected = written;
        const auto put = [&](const char* name, const QString& table) {
            const QString open = QStringLiteral("<!-- table %1 -->\n").arg(QString::fromLatin1(name));
            const QString close = QStringLiteral("<!-- end -->");
            const auto from = expected.indexOf(open) + open.size();
            QVERIFY2(from >= open.size(), name);
            expected.replace(from, expected.indexOf(close, from) - from, table);
        };
        put("album", rows(Album{}));
        put("loudness", rows(LoudnessAim{}));
        put("song", rows(Song{}));
        put("stem", rows(Stem{}));
        put("deliverable", rows(Deliverable{}));
        const QString proposal = QStringLiteral(LACQUER_BINARY_DIR "/SCHEMA.md");
        if (expected != written) {
            QFile out(proposal);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(expected.toUtf8());
        }
        QVERIFY2(expected == written, qPrintable(QStringLiteral("the page is out of date; see %1").arg(proposal)));
    }
};

LACQUER_TEST(SchemaPageTest)
#include "SchemaPageTest.moc"
