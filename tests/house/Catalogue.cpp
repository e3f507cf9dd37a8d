// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/Catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace lacquer::test {

using namespace Qt::StringLiterals;

QList<Message> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> all;
    QString context;
    Message message;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isEndElement() && name == "message"_L1) {
            all += message;
        } else if (xml.isStartElement()) {
            if (name == "name"_L1)
                context = xml.readElementText();
            else if (name == "message"_L1)
                message = {context, {}, {}, {}, false};
            else if (name == "source"_L1)
                message.source = xml.readElementText();
            else if (name == "comment"_L1)
                message.comment = xml.readElementText();
            else if (name == "numerusform"_L1)
                message.translations += xml.readElementText();
            else if (name == "translation"_L1) {
                message.finished = !xml.attributes().hasAttribute("type"_L1);
                // Plural forms follow as elements of their own; then the text is only white space.
                xml.readNext();
                if (xml.isCharacters() && !xml.text().trimmed().isEmpty())
                    message.translations += xml.text().toString();
            }
        }
    }
    return all;
}

QStringList missingMessages(const QList<Message>& fresh, const QList<Message>& committed)
{
    QSet<QString> known;
    for (const Message& message : committed)
        known.insert(message.key());
    QStringList missing;
    for (const Message& message : fresh)
        if (!known.contains(message.key()))
            missing += message.key();
    return missing;
}

static QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?(\\d{1,2}|n)"_s);
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured(1));
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QStringList badTranslations(const QList<Message>& catalogue)
{
    QStringList bad;
    for (const Message& message : catalogue) {
        const QString what = message.key();
        if (!message.finished || message.translations.isEmpty() || message.translations.contains(QString()))
            bad += u"%1: not translated"_s.arg(what);
        for (const QString& translation : message.translations) {
            QStringList wanted = placeholders(message.source);
            QStringList got = placeholders(translation);
            // "one song" may stand for the singular of "%n songs".
            if (message.translations.size() > 1 && translation == message.translations.first() && !got.contains(u"n"_s))
                wanted.removeAll(u"n"_s);
            if (!translation.isEmpty() && wanted != got)
                bad += u"%1: '%2' has other placeholders"_s.arg(what, translation);
        }
    }
    return bad;
}

QStringList unnamedParameters(std::span<const ProcessorType> types, const QList<Message>& catalogue)
{
    QSet<QString> known;
    for (const Message& message : catalogue)
        if (message.finished)
            known.insert(message.context + u'|' + message.source);
    QStringList unnamed;
    const auto check = [&](const char* context, const char* name) {
        const QString key = QString::fromUtf8(context) + u'|' + QString::fromUtf8(name);
        if (!known.contains(key) && !unnamed.contains(key))
            unnamed += key;
    };
    for (const ProcessorType& type : types) {
        check("Processor", type.name);
        for (const Parameter& parameter : type.parameters) {
            check("Parameter", parameter.name);
            for (const char* choice : parameter.choices)
                check("Parameter", choice);
        }
    }
    return unnamed;
}

}  // namespace lacquer::test
